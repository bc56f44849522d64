import Notes

/// A file whose name is one that a sync tool gives to a copy of a note.
struct SyncCopy {
  /// The notes that it may be a copy of, the likeliest first.
  let originals: [NotePath]
  /// Whether the name leaves no doubt; else only an equal beginning tells.
  let isCertain: Bool

  /// Reads a name; nil for one that no such tool gives.
  init?(_ path: NotePath) {
    let name = String(decoding: path.bytes, as: UTF8.self)
    let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    guard let dot = name[start...].lastIndex(of: "."), dot > start else { return nil }
    let stem = String(name[start..<dot])
    let ends = Self.certain(stem).map { [$0] }
    let shorter = ends ?? Self.possible(stem)
    guard !shorter.isEmpty else { return nil }
    originals = shorter.map { NotePath(String(name[..<start]) + $0 + String(name[dot...])) }
    isCertain = ends != nil
  }

  /// Syncthing's `x.sync-conflict-…`, `x (Ann's conflicted copy 2026-01-31)` of Dropbox and Nextcloud, and the like.
  private static func certain(_ stem: String) -> String? {
    if let mark = stem.firstRange(of: ".sync-conflict-") { return String(stem[..<mark.lowerBound]) }
    for (open, close) in [("(", ")"), ("[", "]")] where stem.hasSuffix(close) {
      guard let place = stem.range(ofLast: " \(open)") else { continue }
      let words = stem[place].lowercased()
      let marks = ["conflicted copy", "case conflict", "sync conflict", "[conflicted", "競合コピー"]
      if marks.contains(where: words.contains) { return String(stem[..<place.lowerBound]) }
    }
    return nil
  }

  /// `x 2` of iCloud, `x (1)` of Google Drive, `x-HOST` of OneDrive.
  private static func possible(_ stem: String) -> [String] {
    let digits = stem.reversed().prefix { $0.isASCII && $0.isNumber }.count
    if (1...2).contains(digits), stem.dropLast(digits).hasSuffix(" ") {
      return [String(stem.dropLast(digits + 1))]
    }
    if stem.hasSuffix(")"), let place = stem.range(ofLast: "("),
      stem[place].dropFirst().dropLast().allSatisfy({ $0.isASCII && $0.isNumber })
    {
      let rest = stem[..<place.lowerBound]
      return [String(rest.hasSuffix(" ") ? rest.dropLast() : rest)]
    }
    // A host's name may hold hyphens of its own.
    return stem.indices.filter { stem[$0] == "-" && $0 > stem.startIndex }.suffix(4).map {
      String(stem[..<$0])
    }
  }

  /// Whether two texts begin alike for so long that one must be a copy of the other.
  static func areAlike(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if first == second { return true }
    let length = min(first.count, second.count, 256)
    return length >= 32 && first.prefix(length) == second.prefix(length)
  }
}

extension String {
  /// The range from the last place where a text stands to the end.
  fileprivate func range(ofLast text: String) -> Range<Index>? {
    ranges(of: text).last.map { $0.lowerBound..<endIndex }
  }
}
