extension UInt8 {
  /// Whether this is a space, a tab or another ASCII control that only spaces text.
  var isSpace: Bool {
    self == UInt8(ascii: " ") || (self >= 0x09 && self <= 0x0D)
  }
}
