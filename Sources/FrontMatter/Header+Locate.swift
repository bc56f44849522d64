import Text

extension Header {
  /// Finds the front matter of a note by its fences, before any YAML is read.
  ///
  /// The opening fence is `---` alone on the first line, after an optional byte order mark; the closing one is
  /// the next line that holds `---` or `...` alone. Spaces and tabs after a fence do not matter, nor does a CR
  /// at the line's end; lines end at LF. `--- text` is no fence. Because YAML has no say, a broken header never
  /// swallows the body. Linear in the length up to the closing fence; a note without opening fence costs three bytes.
  package static func locate(in bytes: [UInt8]) -> FrontMatterLocation {
    let start = bytes.orderMarkCount
    guard isFence(bytes, from: start, of: Byte.dash) else { return .none(bodyStart: start) }
    let opening = start..<bytes.lineEnd(from: start)

    var lineStart = opening.upperBound
    var line = 2
    while lineStart < bytes.count {
      let isClosing =
        isFence(bytes, from: lineStart, of: Byte.dash) || isFence(bytes, from: lineStart, of: Byte.dot)
      let lineEnd = bytes.lineEnd(from: lineStart)
      if isClosing {
        return .found(
          FrontMatterBounds(
            opening: opening, content: opening.upperBound..<lineStart, closing: lineStart..<lineEnd,
            contentLine: 2, bodyLine: line + 1))
      }
      lineStart = lineEnd
      line += 1
    }
    return .unclosed
  }

  /// Whether the line that starts at `start` is three times `sign` and nothing else.
  private static func isFence(_ bytes: [UInt8], from start: Int, of sign: UInt8) -> Bool {
    guard bytes.count - start >= 3, bytes[start] == sign, bytes[start + 1] == sign, bytes[start + 2] == sign
    else { return false }
    var end = start + 3
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end < bytes.count, bytes[end] == Byte.carriageReturn { end += 1 }
    return end == bytes.count || bytes[end] == Byte.lineFeed
  }
}
