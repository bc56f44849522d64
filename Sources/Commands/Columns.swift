import Text

extension String {
  /// The text in so many columns of a terminal, where a kanji takes two; what is too long is cut.
  func padded(to columns: Int) -> String {
    let text = cut(to: columns)
    return text + String(repeating: " ", count: max(0, columns - text.displayWidth))
  }

  /// The same with the spaces before it.
  func paddedStart(to columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - displayWidth)) + self
  }

  /// The text in at most so many columns, with `…` where it is cut.
  func cut(to columns: Int) -> String {
    guard displayWidth > columns else { return self }
    var text = ""
    var width = 1
    for character in self {
      width += String(character).displayWidth
      if width > columns { break }
      text.append(character)
    }
    return text + "…"
  }
}
