import Text

/// What an unfilled template leaves behind: `{{date}}`, `<% tp.file.title %>`.
enum TemplateRest {
  static let opening = Array("{{".utf8)

  /// Whether a text holds such a rest; it then says nothing.
  static func isIn(_ text: ArraySlice<UInt8>) -> Bool {
    var open: UInt8?
    var previous: UInt8 = 0
    for byte in text {
      switch (previous, byte) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "<"), UInt8(ascii: "%")):
        if open == nil { open = previous }
      case (UInt8(ascii: "}"), UInt8(ascii: "}")): if open == UInt8(ascii: "{") { return true }
      case (UInt8(ascii: "%"), UInt8(ascii: ">")): if open == UInt8(ascii: "<") { return true }
      default: break
      }
      previous = byte
    }
    // Templater's expressions may go on in the next line.
    return open == UInt8(ascii: "<") && text.first == UInt8(ascii: "<")
  }
}
