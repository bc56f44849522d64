extension StringProtocol {
  /// The columns this text takes in a terminal; a kanji takes two.
  package var displayWidth: Int {
    var width = 0
    for character in self { width += character.displayWidth }
    return width
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
