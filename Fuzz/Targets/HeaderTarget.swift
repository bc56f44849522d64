@testable import FrontMatter

extension FuzzTarget {
  /// Front matter: places slice back, and an edit of one value keeps every other byte and key (BYTES 11).
  static let headers = FuzzTarget(
    name: "headers",
    seeds: {
      Seeds.yaml + Seeds.notes.filter { $0.starts(with: "---".utf8) }
        + Seeds.texts(["---\r\na: b # c\r\n\"k\" : 'x'\r\n---\r\n", "\u{FEFF}---\n人: か\u{3099}\n...\n", ""])
    },
    pieces: [
      "---\n", "...\n", ": ", "- ", "[", "]", "{", "}", "&a ", "*a", "!t ", "|\n", ">-\n", "'", "\"", "# ",
      "? ",
      "%YAML 1.2\n", "\u{FEFF}", "\r\n", "\u{85}", "\u{2028}", "<<: ", "\\x41", "{{title}}", "[[Ann]]",
    ],
    check: HeaderCheck.check)
}

/// What holds for all front matter.
private enum HeaderCheck {
  private static let values = [
    "2026-04-01", "花子 🍣", "a: b # c", "", "'\"\\", "two\nlines", "[[Ann]]", "- x", "\t",
  ]

  @Sendable static func check(_ bytes: [UInt8]) {
    guard case .found(let bounds) = Header.locate(in: bytes) else { return additions(to: bytes, nil) }
    let header = Header.read(bytes, bounds)
    Property.holds(Header.read(bytes, bounds) == header, "a second reading is the same")
    let values = header.entries.flatMap(\.value.all)
    Property.holds(
      values.allSatisfy { bounds.content.contains($0.range) }
        && header.entries.allSatisfy { bounds.content.contains($0.keyRange) },
      "every place is between the fences")
    if let problem = header.problem {
      Property.holds(problem.line >= 1 && problem.column >= 1, "a problem has a place")
    }
    edits(of: bytes, header)
    additions(to: bytes, header)
  }

  private static func edits(of bytes: [UInt8], _ header: Header) {
    for (place, entry) in header.entries.prefix(4).enumerated() {
      let value = values[(bytes.count + place) % values.count]
      // The first key of a name is the one that is edited.
      guard let first = header.entries.first(where: { $0.key.utf8.elementsEqual(entry.key.utf8) }),
        let after = try? FrontMatterEdit.setting(entry.key, to: value, in: bytes)
      else { continue }
      Property.holds(header.problem == nil, "broken front matter is not edited")
      let range = first.value.range
      Property.holds(
        after.starts(with: bytes[..<range.lowerBound])
          && after.count - range.lowerBound >= bytes.count - range.upperBound
          && after.suffix(bytes.count - range.upperBound).elementsEqual(bytes[range.upperBound...]),
        "only the value changes: \(Property.shown(after))")
      says(value, entry.key, after, before: header)
    }
  }

  private static func additions(to bytes: [UInt8], _ header: Header?) {
    guard let after = try? FrontMatterEdit.setting("保留", to: "2026-04-01", in: bytes) else { return }
    if header?.entries.contains(where: { $0.key == "保留" }) == true { return }
    Property.holds(after.count > bytes.count, "a new key is added")
    // What was there stands around what is new.
    let head = zip(bytes, after).prefix { $0 == $1 }.count
    Property.holds(
      after.suffix(bytes.count - head).elementsEqual(bytes[head...]),
      "nothing else changes: \(Property.shown(after))")
    says("2026-04-01", "保留", after, before: header)
  }

  /// Holds the edited note against what was asked, and its other keys against what they said.
  private static func says(_ value: String, _ key: String, _ after: [UInt8], before: Header?) {
    guard case .found(let bounds) = Header.locate(in: after) else {
      return Property.holds(false, "front matter is there after an edit")
    }
    let header = Header.read(after, bounds)
    Property.holds(header.problem == nil, "it can be read after an edit: \(Property.shown(after))")
    let edited = header.entries.first { $0.key.utf8.elementsEqual(key.utf8) }
    Property.holds(
      (edited?.value.text ?? "").utf8.elementsEqual(value.utf8),
      "the value is what was asked: \(value.debugDescription)")
    let others = header.entries.filter { $0.keyRange != edited?.keyRange }
    let old = before?.entries ?? []
    let index = old.firstIndex { $0.key.utf8.elementsEqual(key.utf8) }
    let kept = old.indices.filter { $0 != index }.map { old[$0] }
    Property.holds(others.count == kept.count, "no key comes or goes")
    for (left, right) in zip(others, kept) {
      Property.holds(
        left.key.utf8.elementsEqual(right.key.utf8) && left.value.saysSame(as: right.value),
        "the key “\(right.key)” says what it said")
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension YAMLValue {
  /// The value and all that are in it.
  fileprivate var all: [YAMLValue] {
    switch content {
    case .empty, .scalar: [self]
    case .sequence(let values): [self] + values.flatMap(\.all)
    case .mapping(let pairs): [self] + pairs.flatMap { $0.key.all + $0.value.all }
    }
  }
}
