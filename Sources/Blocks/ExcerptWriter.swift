import Text

/// Writes an excerpt in one pass over the bytes of its text.
struct ExcerptWriter {
  private let limit: Int
  private var written: [UInt8] = []
  private var columns = 0
  /// How much of what was written leaves room for an ellipsis.
  private var cut = 0

  /// - Parameter limit: The columns that may be filled; a table's bars are kept only where there is no limit.
  init(limit: Int) {
    self.limit = limit
  }

  /// What was written, cut if it was too wide.
  var text: String {
    let isCut = columns > limit
    var end = isCut ? cut : written.count
    while end > 0, written[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: written[..<end], as: UTF8.self) + (isCut ? "…" : "")
  }

  mutating func write(_ bytes: [UInt8]) {
    let span = bytes.span
    var start = 0
    var end = span.count
    while start < end, span[start].isMargin { start += 1 }
    while end > start, span[end - 1].isMargin { end -= 1 }
    written.reserveCapacity(end - start + 8)
    var offset = start
    while offset < end, columns <= limit {
      offset = span[offset] < 0x80 ? writeASCII(span, at: offset, end) : writeScalar(span, at: offset, end)
    }
  }

  // MARK: ASCII

  private mutating func writeASCII(_ span: Span<UInt8>, at offset: Int, _ end: Int) -> Int {
    let byte = span[offset]
    let next = offset + 1 < end ? span[offset + 1] : UInt8(ascii: " ")
    if byte == UInt8(ascii: ":"), next == byte, offset + 2 < end, span[offset + 2] == UInt8(ascii: " ") {
      return offset + 1
    }
    if byte == UInt8(ascii: "|"), limit < .max {
      written.append(0xC2)
      written.append(0xB7)
    } else if byte < 0x20 || byte == 0x7F {
      written.append(UInt8(ascii: " "))
    } else {
      let previous = written.last ?? UInt8(ascii: " ")
      if byte.needsEscape(after: previous, before: next) { written.append(UInt8(ascii: "\\")) }
      written.append(byte)
    }
    columns += 1
    if columns < limit { cut = written.count }
    return offset + 1
  }

  // MARK: Other characters

  private mutating func writeScalar(_ span: Span<UInt8>, at offset: Int, _ end: Int) -> Int {
    let length = span[offset] >= 0xF0 ? 4 : span[offset] >= 0xE0 ? 3 : 2
    let next = min(offset + length, end)
    var value = UInt32(span[offset]) & (0xFF >> UInt32(length + 1))
    for place in (offset + 1)..<max(offset + 1, next) { value = value << 6 | UInt32(span[place] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return next }
    if scalar.isTaskMark { return Self.skippingDate(span, from: next, end) }
    if value == 0x2028 || value == 0x2029 || value < 0xA0 {
      written.append(UInt8(ascii: " "))
      columns += 1
      return next
    }
    // The space of no width shows nothing, either.
    if scalar.steersTerminals || value == 0x200B { return next }
    for place in offset..<next { written.append(span[place]) }
    columns += Unicode.columns(of: scalar)
    if columns < limit, !scalar.isJoiner { cut = written.count }
    return next
  }

  /// The offset past the date that follows a mark.
  private static func skippingDate(_ span: Span<UInt8>, from start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end {
      if span[offset] == UInt8(ascii: " ") || span[offset] == UInt8(ascii: "-")
        || span[offset] == UInt8(ascii: "/")
        || (span[offset] >= UInt8(ascii: "0") && span[offset] <= UInt8(ascii: "9"))
      {
        offset += 1
      } else if offset + 2 < end, span[offset] == 0xEF, span[offset + 1] == 0xB8, span[offset + 2] == 0x8F {
        offset += 3
      } else {
        break
      }
    }
    return offset
  }
}

extension UInt8 {
  /// Whether this is white space or a table's bar, which say nothing at the ends of a line.
  fileprivate var isMargin: Bool { isSpace || self == UInt8(ascii: "|") }

  fileprivate func needsEscape(after previous: UInt8, before next: UInt8) -> Bool {
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "$"):
      true
    case UInt8(ascii: "_"): !(previous.isWord && next.isWord)
    case UInt8(ascii: "#"): next != UInt8(ascii: " ") && !(previous < 0x80 && previous.isWord)
    case UInt8(ascii: "&"): next == UInt8(ascii: "#") || next.isWord
    case UInt8(ascii: "^"): !previous.isWord
    case UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "="), UInt8(ascii: "~"): previous == self
    case UInt8(ascii: "!"): next == UInt8(ascii: "[")
    // In a list, words after ` //` are a person's answer.
    case UInt8(ascii: "/"): next == self && (previous == UInt8(ascii: " ") || previous >= 0x80)
    default: false
    }
  }

  /// Whether this is a letter, a digit, or part of a character beyond ASCII.
  private var isWord: Bool { self >= 0x80 || isASCIILetter || isDigit }
}

extension Unicode.Scalar {
  /// Whether task tools read a date or a meaning from this emoji.
  fileprivate var isTaskMark: Bool {
    switch self {
    case "📅", "🗓", "📆", "⏳", "⌛", "🛫", "✅", "➕", "❌", "🔁", "⏫", "🔼", "🔽", "⏬", "🔺", "🆔", "⛔", "🏁": true
    default: false
    }
  }

  /// Whether this joins emoji or asks for their coloured form.
  fileprivate var isJoiner: Bool { value == 0x200D || (0xFE00...0xFE0F).contains(value) }
}
