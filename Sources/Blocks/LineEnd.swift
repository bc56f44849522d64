/// The bytes with which a note ends its lines.
enum LineEnd {
  /// The note's first line end: CRLF or LF; LF for a note without any.
  static func of(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return [UInt8(ascii: "\n")] }
    let isCRLF = first > 0 && bytes[first - 1] == UInt8(ascii: "\r")
    return isCRLF ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : [UInt8(ascii: "\n")]
  }
}
