extension StringProtocol {
  /// How many columns a screen takes for it, where Japanese takes two a character.
  var columns: Int {
    unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFFE6).contains($1.value) ? 2 : 1) }
  }
}
