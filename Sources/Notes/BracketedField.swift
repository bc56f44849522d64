/// One `[key:: value]` or `(key:: value)` in a line of text, by its bytes.
struct BracketedField {
  let key: Range<Int>
  let value: Range<Int>
  /// The offset past the closing bracket.
  let end: Int

  /// A key and a value take at most this many bytes, so that no line is read again and again.
  private static let keyLimit = 80
  private static let valueLimit = 1000

  /// Reads the field that begins at `start`; nil if none does.
  init?(_ bytes: [UInt8], at start: Int, in line: Range<Int>) {
    let open = bytes[start]
    guard open == UInt8(ascii: "[") || open == UInt8(ascii: "(") else { return nil }
    let close = open == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
    let isEscaped = start > line.lowerBound && bytes[start - 1] == UInt8(ascii: "\\")
    guard !isEscaped, let sign = Self.sign(bytes, after: start, to: line.upperBound) else { return nil }
    var depth = 0
    var end = sign + 2
    let limit = min(line.upperBound, end + Self.valueLimit)
    while end < limit, bytes[end] != close || depth > 0 {
      if bytes[end] == open { depth += 1 }
      if bytes[end] == close { depth -= 1 }
      end += 1
    }
    guard end < limit else { return nil }
    // `[a:: b](c)` is a Markdown link.
    let isLink =
      close == UInt8(ascii: "]") && end + 1 < line.upperBound && bytes[end + 1] == UInt8(ascii: "(")
    guard !isLink else { return nil }
    key = (start + 1)..<sign
    value = (sign + 2)..<end
    self.end = end + 1
  }

  /// The `::` after the key that begins past `start`.
  private static func sign(_ bytes: [UInt8], after start: Int, to end: Int) -> Int? {
    var offset = start + 1
    let limit = min(end, start + keyLimit)
    while offset + 1 < limit {
      switch bytes[offset] {
      case UInt8(ascii: ":"):
        return bytes[offset + 1] == UInt8(ascii: ":") && offset > start + 1 ? offset : nil
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: ")"): return nil
      default: offset += 1
      }
    }
    return nil
  }
}
