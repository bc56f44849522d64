/// The bytes that front matter is made of, by name.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let dash = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let colon = UInt8(ascii: ":")
}

extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == Byte.space || self == Byte.tab }

  /// Whether the byte is blank or belongs to a line end.
  var isWhite: Bool { isBlank || self == Byte.lineFeed || self == Byte.carriageReturn }

  /// Whether the byte goes on with a UTF-8 character that an earlier byte began.
  var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}

extension Array<UInt8> {
  /// The offset after the next line feed at or after `start`, or the end of the array.
  func lineEnd(from start: Int) -> Int {
    var end = start
    while end < count {
      if self[end] == Byte.lineFeed { return end + 1 }
      end += 1
    }
    return end
  }

  /// `range` without white space at its end.
  func trimmingEnd(of range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isWhite { end -= 1 }
    return range.lowerBound..<end
  }

  /// `range` without white space at either end.
  func trimming(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, self[start].isWhite { start += 1 }
    return trimmingEnd(of: start..<range.upperBound)
  }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }
}
