/// What somebody changed in a block: lines taken away and lines added.
enum LineDifference {
  /// The lines of `old` that are not in `new` with a minus, those of `new` that are not in `old` with a plus.
  static func of(_ old: [String], _ new: [String]) -> [String] {
    let old = old.map(normalised).filter { !$0.isEmpty }
    let new = new.map(normalised).filter { !$0.isEmpty }
    guard old.count + new.count <= searchLimit else {
      return zip(old, new).first { $0 != $1 }.map { ["- \($0)", "+ \($1)"] } ?? []
    }
    return new.difference(from: old).sorted { $0.offset < $1.offset }.map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }
  }

  /// Between more lines than this only the first difference is shown.
  private static let searchLimit = 2000

  private static func normalised(_ line: String) -> String {
    String(line.drop { $0 == ">" || $0 == " " || $0 == "\t" })
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
