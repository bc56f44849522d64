import Notes
import Text

/// Finds people named in plain words (RULES: "Touches"): by a full name or alias, or with an honorific or title.
///
/// A family name alone takes an honorific, and exactly one person who bears it.
struct PlainNames {
  /// A name in a text, and who answers to it: more than one where nobody can tell who is meant.
  struct Found: Equatable {
    let name: String
    let people: [PersonID]
  }

  private let names: NameIndex
  private let unnoted: [PersonKey: String]
  /// How many characters names have that begin with one, in Japanese.
  private var lengths: [Unicode.Scalar: Set<Int>] = [:]
  /// How many words names have that begin with one, in Latin letters.
  private var wordCounts: [Substring: Set<Int>] = [:]

  init(_ names: NameIndex, unnoted: [PersonKey: String]) {
    self.names = names
    self.unnoted = unnoted
    for note in names.notes where note.kind == .person && !note.isPrivate {
      for name in note.names { learn(name.text) }
    }
    for name in unnoted.values { learn(Honorific.stripped(from: name)) }
  }

  private mutating func learn(_ name: String) {
    guard let first = name.unicodeScalars.first else { return }
    if first.isJapanese {
      lengths[first, default: []].insert(name.unicodeScalars.count)
    } else {
      let words = name.split(separator: " ")
      guard let word = words.first else { return }
      wordCounts[word, default: []].insert(words.count)
    }
  }

  // MARK: Finding

  /// The people whom a text names, in its order.
  func find(in text: String) -> [Found] {
    let scalars = Array(text.unicodeScalars)
    var found: [Found] = []
    var place = 0
    while place < scalars.count {
      if let (name, end) = japaneseName(scalars, at: place) ?? latinName(scalars, at: place) {
        found.append(name)
        place = end
      } else {
        place += 1
      }
    }
    return found
  }

  /// A name and the place past it.
  private typealias Match = (name: Found, end: Int)

  private func japaneseName(_ text: [Unicode.Scalar], at start: Int) -> Match? {
    guard text[start].isJapanese else { return nil }
    // The longest name first, so that 佐々木 is not found in 佐々木花子.
    for length in (lengths[text[start]] ?? []).sorted(by: >) where start + length <= text.count {
      let end = start + length
      let isBorne = Self.honorificEnd(text, at: end) != nil
      guard isBorne || isWhole(text, start..<end) else { continue }
      let people = people(named: Self.string(text[start..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    for end in (start + 1)..<min(text.count, start + 4) + 1 where end <= text.count {
      guard text[end - 1].isJapanese else { break }
      guard end < text.count, Self.honorificEnd(text, at: end) != nil else { continue }
      let people = names.families.people(of: Self.string(text[start..<end])).map(PersonID.note)
      if !people.isEmpty { return match(text, start, end, people) }
    }
    return nil
  }

  /// A full name without an honorific must not be part of a longer word; one in hiragana alone always may be.
  private func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let name = text[range]
    guard name.count > 1, name.contains(where: { $0.isKanji || $0.isKatakana }) else { return false }
    func isJoined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
      left.isKanji && right.isKanji || left.isKatakana && right.isKatakana
    }
    if range.lowerBound > 0, isJoined(text[range.lowerBound - 1], text[range.lowerBound]) { return false }
    return range.upperBound == text.count || !isJoined(text[range.upperBound - 1], text[range.upperBound])
  }

  private func latinName(_ text: [Unicode.Scalar], at start: Int) -> Match? {
    guard text[start].properties.isUppercase, start == 0 || !text[start - 1].isWord else { return nil }
    let words = Self.words(text, from: start, limit: 5)
    guard let first = words.first else { return nil }
    for count in (wordCounts[Substring(Self.string(text[first]))] ?? []).sorted(by: >)
    where count <= words.count {
      let end = words[count - 1].upperBound
      let people = people(named: Self.string(text[start..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    let isTitled = words.count > 1 && Honorific.isTitle(Self.string(text[first]))
    let family = isTitled ? words[1] : first
    let end = family.upperBound
    guard isTitled || Self.latinHonorificEnd(text, at: end) != nil else { return nil }
    let name = Self.string(text[family])
    var people = self.people(named: name)
    if people.isEmpty { people = names.families.people(of: name).map(PersonID.note) }
    return people.isEmpty ? nil : match(text, start, end, people)
  }

  private func match(_ text: [Unicode.Scalar], _ start: Int, _ end: Int, _ people: [PersonID]) -> Match {
    let end = Self.honorificEnd(text, at: end) ?? Self.latinHonorificEnd(text, at: end) ?? end
    return (Found(name: Self.string(text[start..<end]), people: people), end)
  }

  /// The one person of a whole name; nil where there is none, or more than one.
  func person(named name: String) -> PersonID? {
    let people = people(named: name)
    return people.count == 1 ? people[0] : nil
  }

  private func people(named name: String) -> [PersonID] {
    let key = PersonKey(name)
    let found = names.people(named: name).filter { !names.notes[$0.index].isPrivate }
    if !found.isEmpty { return found.map(PersonID.note) }
    return unnoted[key] == nil ? [] : [.named(key)]
  }

  // MARK: Characters

  private static let suffixes = Honorific.suffixes.map { Array($0.unicodeScalars) }
  private static let latinSuffixes = Honorific.latinSuffixes.map { Array($0.unicodeScalars) }

  /// The place past the honorific that stands at a place; nil if none does.
  private static func honorificEnd(_ text: [Unicode.Scalar], at place: Int) -> Int? {
    suffixes.first { text[place...].starts(with: $0) }.map { place + $0.count }
  }

  private static func latinHonorificEnd(_ text: [Unicode.Scalar], at place: Int) -> Int? {
    latinSuffixes.first { text[place...].starts(with: $0) }.map { place + $0.count }
  }

  /// The words from a place on, up to the first that is parted by more than one space.
  private static func words(_ text: [Unicode.Scalar], from start: Int, limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = start
    while words.count < limit, place < text.count {
      var end = place
      while end < text.count, text[end].isWord { end += 1 }
      guard end > place else { break }
      // The dot of “Dr.” belongs to the title.
      words.append(place..<end)
      if end < text.count, text[end] == ".", words.count == 1 { end += 1 }
      guard end < text.count, text[end] == " " else { break }
      place = end + 1
    }
    return words
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Whether this is part of a word in Latin letters; a hyphen parts what follows.
  fileprivate var isWord: Bool {
    value < 0x80 ? UInt8(value).isASCIILetter || UInt8(value).isDigit : properties.isAlphabetic && !isJapanese
  }
}
