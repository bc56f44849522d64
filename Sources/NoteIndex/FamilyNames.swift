import Notes
import Text

/// Whom a family name alone may mean (RULES: "Touches").
///
/// A Japanese family name stands first, a Latin one last; in a name without a space that is written in kanji any
/// beginning may be the family's, and only one person must answer to it for it to count.
struct FamilyNames {
  private var people: [PersonKey: [NoteID]] = [:]

  init(_ notes: [Note]) {
    for (index, note) in notes.enumerated() where note.kind == .person && !note.isPrivate {
      for name in Self.familyNames(of: note) {
        let key = PersonKey(name)
        guard !key.isEmpty, people[key]?.last != NoteID(index) else { continue }
        people[key, default: []].append(NoteID(index))
      }
    }
  }

  func people(of family: some StringProtocol) -> [NoteID] { people[PersonKey(family)] ?? [] }

  private static func familyNames(of note: Note) -> Set<String> {
    var found: Set<String> = []
    if let last = note.value(.lastName)?.text { found.insert(last) }
    for name in note.names { found.formUnion(familyNames(in: name.text)) }
    // たなか たろう: some write a name as it sounds.
    if let reading = note.value(.reading)?.text, let space = reading.firstIndex(where: \.isWhitespace) {
      found.insert(String(reading[..<space]))
    }
    return found
  }

  /// What may be the family's in one name.
  static func familyNames(in name: String) -> [String] {
    let words = name.split { $0 == " " || $0 == "\u{3000}" || $0 == "・" }
    let isJapanese = name.unicodeScalars.contains(where: \.isJapanese)
    if words.count > 1 { return [String(isJapanese ? words[0] : words[words.count - 1])] }
    let scalars = Array(name.unicodeScalars)
    guard isJapanese, (2...6).contains(scalars.count), scalars[0].isKanji else { return [] }
    return (1..<scalars.count).filter { $0 <= 3 && scalars.count - $0 <= 3 && scalars[$0 - 1].isKanji }
      .filter { $0 > 1 || scalars.count == 2 || !isSecondOfFamily(scalars[1]) }
      .map { length in
        var family = String.UnicodeScalarView()
        family.append(contentsOf: scalars.prefix(length))
        return String(family)
      }
  }
}

extension FamilyNames {
  /// Whether a character so often ends a family name of two that the first alone is none: 森田薫 is no 森さん.
  private static func isSecondOfFamily(_ scalar: Unicode.Scalar) -> Bool { seconds.contains(scalar) }

  private static let seconds = Set(
    "田山川本島嶋村口井野下上木崎沢澤藤原部谷尾岡橋中内戸林森川河浦水池石倉賀垣塚辺邉瀬場宮葉津名屋越根坂松竹生平丸門々".unicodeScalars)
}

extension Unicode.Scalar {
  /// Whether this is a Han character or a sign that stands for one.
  var isKanji: Bool { isJapanese && !isKana }

  var isKana: Bool { (0x3040...0x30FF).contains(value) }

  var isKatakana: Bool { (0x30A0...0x30FF).contains(value) }
}
