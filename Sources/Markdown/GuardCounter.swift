/// Counts what libcmark cannot take much of: brackets in one paragraph, containers within one another.
struct GuardCounter {
  private var brackets = 0
  /// The columns at which list items that may still be open begin.
  private var itemColumns: [Int] = []
  private var line: Int
  private var isAfterBlankLine = true

  init(line: Int) {
    self.line = line - 1
  }

  mutating func addBracket(atLine line: Int) throws(MarkdownGuard) {
    brackets += 1
    if brackets > MarkdownGuard.bracketLimit {
      throw .tooManyBrackets(line: line, limit: MarkdownGuard.bracketLimit)
    }
  }

  mutating func forgetBrackets(_ count: Int) {
    brackets -= count
  }

  /// Looks at the marks with which a line begins.
  ///
  /// Which of them open containers only libcmark knows; counting them all may only count too many.
  mutating func beginLine(_ span: Span<UInt8>, at start: Int) throws(MarkdownGuard) {
    line += 1
    var offset = start
    var column = 0
    var quotes = 0
    var itemsHere = 0
    var beginsItem = false
    while offset < span.count {
      let byte = span[offset]
      if byte == UInt8(ascii: " ") {
        column += 1
        offset += 1
      } else if byte == UInt8(ascii: "\t") {
        column += 4 - column % 4
        offset += 1
      } else if byte == UInt8(ascii: ">") {
        quotes += 1
        column += 1
        offset += 1
      } else if let end = span.listMarkerEnd(at: offset) {
        while let last = itemColumns.last, last >= column { itemColumns.removeLast() }
        itemColumns.append(column)
        itemsHere += 1
        // So far to the left a bullet with words begins an item, whatever is open.
        let isBullet = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
        beginsItem = beginsItem || isBullet && quotes == 0 && column <= 3
        column += end - offset
        offset = end
      } else {
        break
      }
      if quotes + itemColumns.count > MarkdownGuard.depthLimit || itemsHere > MarkdownGuard.depthLimit {
        throw .tooDeep(line: line, limit: MarkdownGuard.depthLimit)
      }
    }
    let isBlank = span.isLineEnd(offset)
    if isBlank || beginsItem { brackets = 0 }
    if !isBlank, offset == start, isAfterBlankLine {
      // Without the blank line it may be a lazy continuation, which closes nothing.
      itemColumns.removeAll(keepingCapacity: true)
    }
    isAfterBlankLine = isBlank
  }
}

extension Span<UInt8> {
  /// Whether LF, CRLF or nothing stands at `offset`.
  func isLineEnd(_ offset: Int) -> Bool {
    guard offset < count else { return true }
    let end = self[offset] == UInt8(ascii: "\r") ? offset + 1 : offset
    return end >= count || self[end] == UInt8(ascii: "\n")
  }

  /// The offset past a bullet or an ordered marker that begins at `offset`, if white space follows it.
  func listMarkerEnd(at offset: Int) -> Int? {
    var end = offset
    switch self[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      end = skipping(from: offset) { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard end - offset <= 9, end < count else { return nil }
      guard self[end] == UInt8(ascii: ".") || self[end] == UInt8(ascii: ")") else { return nil }
      end += 1
    default: return nil
    }
    guard end < count else { return end }
    switch self[end] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return end
    default: return nil
    }
  }
}
