extension StringProtocol {
  /// The columns this text takes in a terminal; a kanji takes two.
  package var displayWidth: Int {
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }

  /// The text cut to at most `columns` columns, the last of them an ellipsis if anything was cut.
  package func truncated(toColumns columns: Int) -> String {
    var width = 0
    var end = startIndex
    for index in indices {
      let next = width + self[index].displayWidth
      if next > columns {
        return self[..<end].trimmed + "…"
      }
      width = next
      if width <= columns - 1 { end = self.index(after: index) }
    }
    return String(self)
  }

  /// The text followed by as many spaces as it lacks to `columns` columns.
  package func padded(toColumns columns: Int) -> String {
    String(self) + String(repeating: " ", count: Swift.max(0, columns - displayWidth))
  }
}

extension Character {
  /// The columns this character takes: its widest code point, for marks and joiners add nothing.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars { width = max(width, Unicode.columns(of: scalar)) }
    return width
  }
}
