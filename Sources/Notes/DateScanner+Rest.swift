import Text

extension DateScanner {
  /// Leaves out what may stand after a date without changing it: a weekday, then a time or a span of times.
  mutating func skipWeekdayAndTime() {
    skipWeekday()
    skipTime()
  }

  /// `（日）`, ` (Sun)`, ` Sunday`, `日曜日`.
  private mutating func skipWeekday() {
    let start = offset
    skipBlanks()
    _ = skip(",")
    skipBlanks()
    let isBracketed = skip("(") || skip("（")
    guard let end = Weekday.end(in: bytes, from: offset, to: self.end, isBracketed: isBracketed) else {
      offset = start
      return
    }
    offset = end
    if skip(".") { skipBlanks() }
    guard isBracketed, !(skip(")") || skip("）")) else { return }
    offset = start
  }

  /// `T18:30+09:00`, ` 18:30`, ` 10:00-11:30`, ` 10時〜`, ` 午後3時`; only up to the end of the text.
  private mutating func skipTime() {
    let start = offset
    if !skip("T") {
      skipBlanks()
      _ = skip(",")
      skipBlanks()
    }
    var hasTime = false
    while offset < end {
      let byte = bytes[offset]
      if byte.isDigit || Self.timeSigns.contains(byte) {
        hasTime = hasTime || byte == UInt8(ascii: ":")
        offset += 1
      } else if skip("時") || skip("：") || skip("am") || skip("pm") || skip("AM") || skip("PM") {
        hasTime = true
      } else if !Self.timeWords.contains(where: { skip($0) }) {
        break
      }
    }
    if offset < end || !hasTime { offset = start }
  }

  private static let timeSigns = Array(":.,+-~Z ".utf8)
  private static let timeWords = [
    "〜", "～", "–", "—", "−", "分", "半", "から", "まで", "ごろ", "頃", "午前", "午後", "\u{3000}", "to", "UTC", "JST",
  ]

  /// A time of day right after the date: `T18:30`, `T18:30:00+09:00`.
  mutating func skipJoinedTime() {
    let start = offset
    guard skip("T"), offset + 1 < end, bytes[offset].isDigit, bytes[offset + 1].isDigit else {
      offset = start
      return
    }
    while offset < end, bytes[offset].isDigit || Self.zoneSigns.contains(bytes[offset]) { offset += 1 }
    // A sign that no digit follows ends the sentence, not the time.
    while Self.zoneSigns.contains(bytes[offset - 1]), bytes[offset - 1] != UInt8(ascii: "Z") { offset -= 1 }
  }

  private static let zoneSigns = Array(":.+-Z".utf8)

  /// Leaves out spaces, the ideographic one too.
  mutating func skipBlanks() {
    while skip(" ") || skip("\u{3000}") {}
  }
}
