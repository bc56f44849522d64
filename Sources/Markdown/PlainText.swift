import Text

/// Turns one line of Markdown into the words a reader sees.
package enum PlainText {
  /// The words of a line without marks: emphasis, code, links and escapes undone, raw HTML left out.
  ///
  /// - Parameter line: UTF-8 without line ends, of a few kilobytes at most.
  package static func of(_ line: [UInt8]) -> String {
    guard line.contains(where: \.isMarkup) else {
      return String(String(decoding: line, as: UTF8.self).trimmed)
    }
    // A word joiner keeps the first sign of the line from opening a list, a quote or a heading.
    let joiner = Array("\u{2060}".utf8)
    let text = joiner + line
    guard let document = Document(parsing: text.span) else { return String(decoding: line, as: UTF8.self) }
    var words = [UInt8]()
    document.walk { event in
      switch event.kind {
      case .text, .code:
        event.withLiteral { literal in
          for offset in literal.indices { words.append(literal[offset]) }
        }
      case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
      default: break
      }
    }
    if words.starts(with: joiner) { words.removeFirst(joiner.count) }
    return String(String(decoding: words, as: UTF8.self).trimmed)
  }
}

extension UInt8 {
  fileprivate var isMarkup: Bool {
    switch self {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}
