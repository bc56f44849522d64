import Notes
import Text

/// How something answers to a search: what ranks it, and the words that did.
package struct FindMatch: Sendable {
  /// From the best to the weakest.
  package enum Class: String, CaseIterable, Comparable, Sendable {
    case exactName = "exact-name"
    case namePrefix = "name-prefix"
    case nameWord = "name-word"
    case reading, alias, organisation, role
    case interest
    case tag, place
    case otherKey = "other-key"

    package static func < (left: Class, right: Class) -> Bool {
      left.place < right.place
    }

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  package let matchClass: Class
  /// The key or kind of name under which the words stand; nil for a name.
  package let key: String?
  package let text: String
  package let line: Int?
}

/// One text that is looked for among names and values.
struct FindTerm {
  private let person: PersonKey
  private let plain: ComparisonKey
  private let reading: ReadingKey
  private let isKana: Bool

  init(_ text: String) {
    person = PersonKey(text)
    plain = ComparisonKey(text.trimmed)
    reading = ReadingKey(text)
    isKana = text.unicodeScalars.allSatisfy { $0 == " " || (0x3040...0x30FF).contains($0.value) }
  }

  /// The best way in which a note answers; nil if in none.
  func match(_ note: Note) -> FindMatch? {
    var best: FindMatch?
    for name in note.names {
      guard let found = match(name) else { continue }
      if best.map({ found.matchClass < $0.matchClass }) ?? true { best = found }
    }
    if best.map({ $0.matchClass <= .nameWord }) ?? false { return best }
    for field in note.fields {
      guard let matchClass = field.findClass else { continue }
      if let best, best.matchClass <= matchClass { continue }
      if let value = field.values.first(where: { matches($0, matchClass) }) {
        best = FindMatch(matchClass: matchClass, key: field.key, text: value.text.unlinked, line: value.line)
      }
    }
    if best == nil, let tag = note.tags.first(where: { ComparisonKey($0).contains(word: plain) }) {
      best = FindMatch(matchClass: .tag, key: nil, text: "#\(tag)", line: nil)
    }
    return best
  }

  /// How somebody without a note answers.
  func match(named name: String) -> FindMatch? {
    match(NoteName(text: name, nameClass: .name))
  }

  private func match(_ name: NoteName) -> FindMatch? {
    let key = PersonKey(name.text).key
    let isAlias = name.nameClass == .alias
    let matchClass: FindMatch.Class? =
      if person.isEmpty { nil } else if key == person.key {
        isAlias ? .alias : .exactName
      } else if key.bytes
        .starts(with: person.key.bytes)
      {
        isAlias ? .alias : .namePrefix
      } else if key.contains(word: person.key) {
        isAlias ? .alias : .nameWord
      } else if isKana,
        ReadingKey(name.text).key.bytes.starts(with: reading.key.bytes)
      {
        isAlias ? .alias : .reading
      } else { nil }
    return matchClass.map {
      FindMatch(
        matchClass: $0, key: isAlias ? "alias" : name.nameClass == .stem ? "file name" : nil, text: name.text,
        line: nil)
    }
  }

  private func matches(_ value: FieldValue, _ matchClass: FindMatch.Class) -> Bool {
    switch matchClass {
    case .reading: ReadingKey(value.text).key.contains(word: reading.key)
    default: ComparisonKey(value.text).contains(word: plain)
    }
  }
}

extension Field {
  /// What a match in this field counts as; nil for fields that are names, or are found as text.
  fileprivate var findClass: FindMatch.Class? {
    switch meaning {
    case .name, .title, .firstName, .lastName, .aliases, .people, .absent, .isPrivate, .blocks, .type: nil
    case .reading: .reading
    case .organisation: .organisation
    case .role, .roles: .role
    case .offers, .interests, .needs, .learning: .interest
    case .tags, .circle: .tag
    case .place, .venue: .place
    default: isInFrontMatter ? .otherKey : nil
    }
  }
}
