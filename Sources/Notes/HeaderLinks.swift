import Text

/// Finds `[[…]]` and `[text](path)` in a value of the front matter, which is no Markdown.
struct HeaderLinks {
  struct Span {
    let range: Range<Int>
    /// What stands between the brackets.
    let inner: Range<Int>
    /// The address of a Markdown link.
    let destination: Range<Int>?
  }

  private(set) var spans: [Span] = []

  /// - Parameter acrossLines: Whether a link may go on in the next line, as in text that YAML folds.
  init(_ text: ArraySlice<UInt8>, acrossLines: Bool = false) {
    var double: Int?
    var single: Int?
    var offset = text.startIndex
    while offset + 1 < text.endIndex {
      switch (text[offset], text[offset + 1]) {
      case (UInt8(ascii: "["), UInt8(ascii: "[")):
        double = offset
      case (UInt8(ascii: "["), _):
        // The second bracket of `[[` begins no link of its own.
        if double != offset - 1 { single = offset }
      case (UInt8(ascii: "]"), UInt8(ascii: "]")):
        if let start = double, offset > start + 2 {
          spans.append(Span(range: start..<(offset + 2), inner: (start + 2)..<offset, destination: nil))
          offset += 1
        }
        (double, single) = (nil, nil)
      case (UInt8(ascii: "]"), UInt8(ascii: "(")):
        if let start = single, let span = Self.markdownLink(text, from: start, closing: offset) {
          spans.append(span)
          offset = span.range.upperBound - 1
        }
        (double, single) = (nil, nil)
      case (UInt8(ascii: "\n"), _):
        if !acrossLines { (double, single) = (nil, nil) }
      default: break
      }
      offset += 1
    }
  }

  /// An address longer than this is none, so that no text is read again and again.
  private static let addressLimit = 1024

  private static func markdownLink(_ text: ArraySlice<UInt8>, from start: Int, closing: Int) -> Span? {
    var from = closing + 2
    var sign = UInt8(ascii: ")")
    if from < text.endIndex, text[from] == UInt8(ascii: "<") {
      from += 1
      sign = UInt8(ascii: ">")
    }
    let rest = text[min(from, text.endIndex)...].prefix(addressLimit)
    guard let end = rest.firstIndex(where: { $0 == sign || $0 == UInt8(ascii: "\n") }), text[end] == sign
    else { return nil }
    let past = sign == UInt8(ascii: ">") ? end + 2 : end + 1
    guard past <= text.endIndex, text[past - 1] == UInt8(ascii: ")") else { return nil }
    return Span(range: start..<past, inner: (start + 1)..<closing, destination: from..<end)
  }
}
