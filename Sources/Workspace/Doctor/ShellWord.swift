import Notes

/// A path as one word of a shell's command line, whatever stands in its name.
struct ShellWord: CustomStringConvertible {
  let description: String

  /// - Parameter ending: What follows the path in the word.
  init?(_ path: NotePath, ending: String = "") {
    // Such a name would do other things on a terminal than it does in a file.
    let isPlain = !path.bytes.contains { $0 < 0x20 || $0 == 0x7F }
    guard isPlain, let text = String(validating: path.bytes, as: UTF8.self) else { return nil }
    self.init("./\(text)\(ending)")
  }

  /// A text as one word.
  init(_ text: String) {
    description = "'\(text.replacing("'", with: "'\\''"))'"
  }
}
