import Notes
import Phrases
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

  /// A name and the place past it.
  typealias Match = (name: Found, end: Int)

  let names: NameIndex
  private let unnoted: [PersonKey: String]
  /// How many characters names have that begin with one, in Japanese, without spaces.
  private(set) var japaneseLengths: [Unicode.Scalar: [Int]] = [:]
  /// How many characters names have that begin with a word, in Latin letters.
  private(set) var latinLengths: [String: [Int]] = [:]

  init(_ names: NameIndex, unnoted: [PersonKey: String]) {
    self.names = names
    self.unnoted = unnoted
    for note in names.notes where note.kind == .person && !note.isPrivate {
      for name in note.names { learn(name.text) }
    }
    for name in unnoted.values { learn(Honorific.stripped(from: name)) }
  }

  private mutating func learn(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.first else { return }
    if first.isJapanese {
      let length = scalars.count { !$0.isNameSpace }
      japaneseLengths[PersonKey.plain(first), default: []].insertLongestFirst(length)
    } else {
      latinLengths[String(Self.string(scalars.prefix { $0.isLatinWord })), default: []]
        .insertLongestFirst(scalars.count)
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

  func match(_ text: [Unicode.Scalar], _ start: Int, _ end: Int, _ people: [PersonID]) -> Match {
    let end = Self.honorificEnd(text, at: end) ?? Self.latinHonorificEnd(text, at: end) ?? end
    return (Found(name: Self.string(text[start..<end]), people: people), end)
  }

  /// The one person of a whole name; nil where there is none, or more than one.
  func person(named name: String) -> PersonID? {
    let people = people(named: name)
    return people.count == 1 ? people[0] : nil
  }

  /// Those who answer to a whole name; nobody whose note is private.
  func people(named name: String) -> [PersonID] {
    let key = PersonKey(name)
    let found = names.people(named: name).filter { !names.notes[$0.index].isPrivate }
    if !found.isEmpty { return found.map(PersonID.note) }
    return unnoted[key] == nil ? [] : [.named(key)]
  }

  func people(ofFamily name: String) -> [PersonID] { names.families.people(of: name).map(PersonID.note) }

  // MARK: Characters

  private static let suffixes = Honorific.suffixes.map { Array($0.unicodeScalars) }
  private static let latinSuffixes = Honorific.latinSuffixes.map { Array($0.unicodeScalars) }

  /// The place past the honorific that stands at a place; nil if none does.
  static func honorificEnd(_ text: [Unicode.Scalar], at place: Int) -> Int? {
    suffixes.first { text[place...].starts(with: $0) }.map { place + $0.count }
  }

  static func latinHonorificEnd(_ text: [Unicode.Scalar], at place: Int) -> Int? {
    latinSuffixes.first { text[place...].starts(with: $0) }.map { place + $0.count }
  }

  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension [Int] {
  /// Adds a number to those that stand in falling order, each once.
  fileprivate mutating func insertLongestFirst(_ number: Int) {
    if !contains(number) { insert(number, at: firstIndex { $0 < number } ?? count) }
  }
}

extension Unicode.Scalar {
  /// Whether this is part of a word in Latin letters; a hyphen parts what follows.
  var isLatinWord: Bool {
    value < 0x80 ? UInt8(value).isASCIILetter || UInt8(value).isDigit : properties.isAlphabetic && !isJapanese
  }

  /// Whether this may part a Japanese family name from the other.
  var isNameSpace: Bool { self == " " || self == "\u{3000}" }
}
