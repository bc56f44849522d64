import Notes
import Text

/// Orders rows (RULES: "The follow-up list").
struct RowOrder {
  private let name: (PersonID) -> String

  /// - Parameter name: What people are ordered by: their reading, else their name.
  init(_ name: @escaping (PersonID) -> String) {
    self.name = name
  }

  /// Promises first, then the other kinds, where `byKind` asks for it; within a kind by day, then by name as code
  /// points; keeping in touch and drifting by weight.
  func sorted(_ rows: [FollowUp], byKind: Bool) -> [FollowUp] {
    let keyed = rows.map { (row: $0, name: key($0)) }
    return keyed.sorted { left, right in
      let (first, second) = (left.row, right.row)
      if byKind, first.kind.rank != second.kind.rank { return first.kind.rank < second.kind.rank }
      if byKind, first.kind.isWeighed, first.weight != second.weight { return first.weight > second.weight }
      if first.due != second.due { return (first.due?.number ?? .max) < (second.due?.number ?? .max) }
      if first.kind != second.kind { return first.kind.rank < second.kind.rank }
      if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
      return (first.source, first.line) < (second.source, second.line)
    }.map(\.row)
  }

  private func key(_ row: FollowUp) -> [UInt8] {
    row.people.first.map { Unicode.composed(Array(name($0).utf8)) } ?? []
  }
}
