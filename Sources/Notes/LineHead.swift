import Text

/// The marks with which a line begins: quote signs, list bullets, a task's box, heading signs.
package struct LineHead {
  private(set) var quoteDepth = 0
  /// How many bytes stand before the first bullet; nil if there is none.
  package private(set) var bulletColumn: Int?
  package private(set) var task: TaskMark?
  /// The bytes of the box, brackets included; nil if there is none.
  package private(set) var box: Range<Int>?
  package var hasBullet: Bool { bulletColumn != nil }
  /// 1–6 for a heading that begins with `#`.
  package private(set) var headingLevel = 0
  /// The offset of the first byte after all marks and the white space around them.
  package private(set) var content: Int

  /// Reads the marks of the line whose bytes are `range`.
  ///
  /// - Parameter beforeHTML: Whether to stop at what stands before a raw HTML tag: no box, no heading signs.
  package init(_ bytes: [UInt8], _ range: Range<Int>, beforeHTML: Bool = false) {
    content = range.lowerBound
    skipSpaces(bytes, range)
    while content < range.upperBound {
      if bytes[content] == UInt8(ascii: ">") {
        quoteDepth += 1
        content += 1
      } else if let end = Self.bulletEnd(bytes, content, range.upperBound) {
        if bulletColumn == nil { bulletColumn = content - range.lowerBound }
        content = end
      } else {
        break
      }
      skipSpaces(bytes, range)
    }
    if beforeHTML { return }
    readBox(bytes, range)
    readHeadingSigns(bytes, range)
  }

  private mutating func skipSpaces(_ bytes: [UInt8], _ range: Range<Int>) {
    while content < range.upperBound,
      bytes[content] == UInt8(ascii: " ") || bytes[content] == UInt8(ascii: "\t")
    {
      content += 1
    }
  }

  /// `[ ]`, `[x]` or a box with any other single character, followed by white space or the line's end.
  private mutating func readBox(_ bytes: [UInt8], _ range: Range<Int>) {
    guard hasBullet, content + 2 < range.upperBound, bytes[content] == UInt8(ascii: "[") else { return }
    let limit = min(content + 6, range.upperBound)
    guard let close = bytes[(content + 1)..<limit].firstIndex(of: UInt8(ascii: "]")) else { return }
    let mark = String(decoding: bytes[(content + 1)..<close], as: UTF8.self)
    let next = close + 1 < range.upperBound ? bytes[close + 1] : UInt8(ascii: " ")
    guard mark.count == 1, next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") else { return }
    task = TaskMark(mark)
    box = content..<(close + 1)
    content = close + 1
    skipSpaces(bytes, range)
  }

  private mutating func readHeadingSigns(_ bytes: [UInt8], _ range: Range<Int>) {
    var end = content
    while end < range.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard (1...6).contains(end - content) else { return }
    guard end == range.upperBound || bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t")
    else {
      return
    }
    headingLevel = end - content
    content = end
    skipSpaces(bytes, range)
  }

  /// The offset past a bullet or number and the mark after it, if white space or the line's end follows.
  private static func bulletEnd(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    var end = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < limit, bytes[end].isDigit, end - start < 9 { end += 1 }
      guard end < limit, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
        return nil
      }
      end += 1
    default: return nil
    }
    guard end < limit else { return end }
    return bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") ? end : nil
  }
}
