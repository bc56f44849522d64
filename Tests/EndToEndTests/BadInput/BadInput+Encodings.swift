/// Bytes that are no text, or not the text that they should be.
extension BadInput {
  static let encodings: [BadInput] = [
    BadInput("NUL") { repeated("\0", $0) },
    BadInput("NUL between links") { repeated("a\0[[Ann]]\n", $0) },
    BadInput("control characters") { size in
      repeated((1..<32).map { "\(Unicode.Scalar(UInt8($0)))" }.joined(), size)
    },
    BadInput("byte order marks") { repeated("\u{FEFF}", $0) },
    BadInput("a byte order mark alone") { _ in "\u{FEFF}" },
    BadInput("a byte order mark before a block", holdsBlocks: true) { _ in
      "\u{FEFF}<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n"
    },
    BadInput("a byte order mark before front matter") {
      "\u{FEFF}---\na: b\n---\n" + repeated("[[Ann]]\n", $0)
    },
    BadInput("two byte order marks") { "\u{FEFF}\u{FEFF}---\na: b\n---\n" + repeated("[[Ann]]\n", $0) },
    BadInput("UTF-16", "not-utf8") { Array(repeated("# Bad [[Ann]]\n", $0 / 2).utf16).littleEndianBytes },
    BadInput("Latin-1", "not-utf8") { size in [UInt8](repeating: 0xE9, count: size) },
    BadInput("Shift JIS", "not-utf8") { size in
      (0...size / 4).flatMap { _ in [0x97, 0xE9, 0x96, 0xD8] as [UInt8] }
    },
    BadInput("a character cut off", "not-utf8") { Array(repeated("a", $0).utf8) + [0xE3, 0x81] },
    BadInput("slashes in two bytes", "not-utf8") { size in
      (0...size / 2).flatMap { _ in [0xC0, 0xAF] as [UInt8] }
    },
    BadInput("surrogates", "not-utf8") { size in
      (0...size / 3).flatMap { _ in [0xED, 0xA0, 0x80] as [UInt8] }
    },
    BadInput("Latin-1 in front matter", "not-utf8") { size in
      Array("---\na: caf".utf8) + [0xE9] + Array(("\n---\n" + repeated("a\n", size)).utf8)
    },
  ]
}

extension [UInt16] {
  /// As a file of UTF-16 has them, a byte order mark first.
  fileprivate var littleEndianBytes: [UInt8] {
    ([0xFEFF] + self).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
