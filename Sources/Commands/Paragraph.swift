import Text

/// Lays a text out in lines no wider than the screen.
enum Paragraph {
  /// The text in lines of at most `width` columns; all but the first are indented.
  ///
  /// Breaks at spaces, and anywhere between characters that take two columns, as Japanese is set.
  static func lines(_ text: String, width: Int?, indent: Int) -> [String] {
    guard let width, width > indent + 20 else { return [text] }
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in words(of: text) {
      let wordColumns = word.displayWidth
      let isFull = columns + word.trimmedEnd.displayWidth > width
      if isFull, columns > (lines.isEmpty ? 0 : indent) {
        lines.append(line.trimmedEnd)
        line = String(repeating: " ", count: indent)
        columns = indent
      }
      line += word
      columns += wordColumns
    }
    return lines + [line.trimmedEnd]
  }

  /// The pieces between which a line may break, each with the spaces after it.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let isClosing =
        "、。，．）」』】：；！？".contains(character)
        || word.last != " " && ",.:;!?)]}”’".contains(character)
      let endsWord = word.last.map { $0 == " " || String($0).displayWidth == 2 } ?? false
      if endsWord, character != " ", !isClosing, !word.hasOpeningEnd {
        words.append(word)
        word = ""
      }
      word.append(character)
    }
    return word.isEmpty ? words : words + [word]
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Whether the text ends with a bracket that belongs to what follows.
  fileprivate var hasOpeningEnd: Bool {
    last.map { "（「『【".contains($0) } ?? false
  }
}
