import Text

/// The names of the days of the week, which say nothing beside a date.
enum Weekday {
  /// The offset past a name that begins at `start`; nil if none does.
  ///
  /// - Parameter isBracketed: Whether it stands in parentheses: only there is 日 alone a day of the week.
  static func end(in bytes: [UInt8], from start: Int, to limit: Int, isBracketed: Bool) -> Int? {
    guard start < limit else { return nil }
    if bytes[start].isASCIILetter { return englishEnd(in: bytes, from: start, to: limit) }
    for day in kanji where matches(day, bytes, start, limit) {
      var end = start + day.count
      if matches(suffix, bytes, end, limit) {
        end += suffix.count
        return matches(kanji[0], bytes, end, limit) ? end + kanji[0].count : end
      }
      return isBracketed ? end : nil
    }
    return nil
  }

  /// Whether a text is a name of a day and nothing else.
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return end(in: bytes, from: 0, to: bytes.count, isBracketed: true) == bytes.count
  }

  /// The place of a day of the week that a text names in full, Monday's being 0; nil for any other text.
  static func number(of text: some StringProtocol) -> Int? {
    let text = text.lowercased()
    let kanji = ["月", "火", "水", "木", "金", "土", "日"]
    if let day = kanji.firstIndex(where: { text == $0 + "曜" || text == $0 + "曜日" }) { return day }
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return isName(text) ? names.firstIndex(where: text.hasPrefix) : nil
  }

  private static let kanji = ["日", "月", "火", "水", "木", "金", "土"].map { Array($0.utf8) }
  private static let suffix = Array("曜".utf8)
  private static let english = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sun", "mon", "tues", "tue",
    "wed", "thurs", "thur", "thu", "fri", "sat",
  ].map { Array($0.utf8) }

  private static func englishEnd(in bytes: [UInt8], from start: Int, to limit: Int) -> Int? {
    for name in english {
      let end = start + name.count
      guard end <= limit, bytes[start..<end].elementsEqual(name, by: { $0.asciiLowercased == $1 }) else {
        continue
      }
      if end == limit || !bytes[end].isASCIILetter { return end }
    }
    return nil
  }

  private static func matches(_ word: [UInt8], _ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    start + word.count <= limit && bytes[start..<(start + word.count)].elementsEqual(word)
  }
}
