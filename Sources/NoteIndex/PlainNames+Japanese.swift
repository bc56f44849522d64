import Notes
import Text

extension PlainNames {
  func japaneseName(_ text: [Unicode.Scalar], at start: Int) -> Match? {
    guard text[start].isJapanese, beginsWord(text, at: start) else { return nil }
    // The longest name first, so that 佐々木 is not found in 佐々木花子.
    for length in japaneseLengths[PersonKey.plain(text[start])] ?? [] {
      guard let end = Self.end(of: length, in: text, from: start) else { continue }
      let isBorne = Self.honorificEnd(text, at: end) != nil
      guard isBorne || isWhole(text, start..<end) else { continue }
      let people = people(named: Self.string(text[start..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    for end in (start + 1)..<min(text.count, start + 4) + 1 {
      guard text[end - 1].isJapanese else { break }
      guard end < text.count, Self.honorificEnd(text, at: end) != nil else { continue }
      let people = people(ofFamily: Self.string(text[start..<end]))
      if !people.isEmpty { return match(text, start, end, people) }
    }
    return nil
  }

  /// The place past so many characters of a name, between which single spaces may stand; nil if the text ends before.
  private static func end(of length: Int, in text: [Unicode.Scalar], from start: Int) -> Int? {
    var place = start
    for index in 0..<length {
      if index > 0, place < text.count, text[place].isNameSpace { place += 1 }
      guard place < text.count, !text[place].isNameSpace else { return nil }
      place += 1
    }
    return place
  }

  /// Whether no other name goes on here: 青森さん is no 森さん.
  ///
  /// A day or an hour may stand right before a name.
  private func beginsWord(_ text: [Unicode.Scalar], at start: Int) -> Bool {
    guard start > 0, Self.isJoined(text[start - 1], text[start]) else { return true }
    let before = text[..<start]
    if Self.days.contains(where: { before.suffix($0.count) == $0[...] }) { return true }
    let isCounter = "時分日月年人名社".unicodeScalars.contains(text[start - 1])
    return isCounter && start > 1 && text[start - 2].properties.numericType != nil
  }

  private static let days = [
    "今日", "昨日", "一昨日", "本日", "先日", "当日", "同日", "翌日", "前日", "先週", "今週", "先月", "今月", "今朝", "今晩", "今夜", "昨夜",
    "午前", "午後", "夕方", "最近", "以前", "久々",
  ].map { Array($0.unicodeScalars) }

  /// A full name without an honorific must not be part of a longer word; one in hiragana alone always may be.
  private func isWhole(_ text: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    let name = text[range]
    guard name.count > 1, name.contains(where: { $0.isKanji || $0.isKatakana }) else { return false }
    let rest = text[range.upperBound...]
    guard let next = rest.first, Self.isJoined(text[range.upperBound - 1], next) else { return true }
    return Self.exceptions.contains { rest.starts(with: $0) }
  }

  /// Words in kanji that follow a name and say that all but its bearer are meant.
  private static let exceptions = ["以外", "抜き"].map { Array($0.unicodeScalars) }

  private static func isJoined(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
    left.isKanji && right.isKanji || left.isKatakana && right.isKatakana
  }
}
