import Text

/// Tells what looks like a date without being one, such as 2026-02-30, from other numbers.
enum DateLikeness {
  /// The text at the head of some bytes that was meant as a date: `2026-02-30`, `13/45`, `2月30日`.
  ///
  /// - Parameter withYear: Whether four digits must begin it: `24/7` is no date.
  static func prefix(of bytes: ArraySlice<UInt8>, withYear: Bool = false) -> String? {
    var offset = bytes.startIndex
    while offset < bytes.endIndex, bytes[offset].isDigit { offset += 1 }
    let digits = offset - bytes.startIndex
    guard withYear ? digits == 4 : (1...4).contains(digits) else { return nil }
    var parts = 1
    while let past = separatorEnd(bytes, offset), past < bytes.endIndex, bytes[past].isDigit {
      offset = past
      while offset < bytes.endIndex, bytes[offset].isDigit { offset += 1 }
      if offset - past > 2, parts == 1 || digits == 4 { return nil }
      parts += 1
    }
    guard parts >= (withYear ? 3 : 2) else { return nil }
    if bytes[offset...].starts(with: day) { offset += day.count }
    return String(decoding: bytes[..<offset], as: UTF8.self)
  }

  private static let kanji = ["年", "月"].map { Array($0.utf8) }
  private static let day = Array("日".utf8)

  private static func separatorEnd(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int? {
    guard offset < bytes.endIndex else { return nil }
    if bytes[offset] == UInt8(ascii: "-") || bytes[offset] == UInt8(ascii: "/") { return offset + 1 }
    return kanji.first { bytes[offset...].starts(with: $0) }.map { offset + $0.count }
  }
}
