import Notes
import Text

extension FuzzTarget {
  /// Names: NFC and NFD are one, and nothing that can be typed is too much for them.
  static let names = FuzzTarget(
    name: "names",
    seeds: {
      Seeds.texts([
        "Ann", "佐藤花子さん", "か\u{3099}く", "e\u{301}", "ｗｅｂ", "ﾗｰﾒﾝ", "Dr. Ann Lee", "髙橋 﨑", "👩‍👩‍👧", "Straße",
        "İstanbul",
        "ὈΔΥΣΣΕΎΣ", "a#b|c", "folder/Name.md#Heading", "田中（営業）",
      ])
    },
    pieces: [
      "さん", "先生", "-san", "Dr. ", "\u{301}", "\u{3099}", "\u{200D}", "\u{345}", "\u{FEFF}", "ﬁ", "\u{3000}",
    ],
    check: NameCheck.check)
}

/// What holds for every name.
private enum NameCheck {
  @Sendable static func check(_ bytes: [UInt8]) {
    let key = ComparisonKey(bytes)
    Property.holds(ComparisonKey(bytes) == key, "a second key is the same")
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let composed = Unicode.composed(bytes)
    Property.holds(ComparisonKey(composed) == key, "NFC and NFD are one: \(Property.shown(bytes))")
    let person = PersonKey(text)
    Property.holds(
      PersonKey(Honorific.polite(text)) == person || Honorific.isBorne(by: text) || person.isEmpty
        || text.trimmed.unicodeScalars.last.map { !$0.properties.isAlphabetic } ?? true,
      "さん makes nobody else: \(Property.shown(bytes))")
    _ = ReadingKey(text)
    let term = TermKey(text)
    Property.holds(term.isEmpty || term.holds(term), "a term holds itself: \(Property.shown(bytes))")
    let width = text.displayWidth
    Property.holds(
      width >= 0 && width <= 2 * text.unicodeScalars.count, "a character takes two columns at most")
    let path = NotePath(bytes: bytes)
    Property.holds(
      path.stem.count <= bytes.count && path.folder.bytes.count <= bytes.count, "a path has parts")
    _ = LinkTarget(text)
  }
}
