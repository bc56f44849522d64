import Text

/// A place in a text that moves on line by line, so that many places are found in one pass.
struct LineCursor {
  private let bytes: [UInt8]
  private let first: Int
  private var line = 1
  private var start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    first = bytes.orderMarkCount
    start = first
  }

  /// The 1-based column in code points of a 1-based column in bytes; nil where the line has no such column.
  ///
  /// A byte order mark is no column of its line.
  mutating func codePointColumn(ofByte column: Int, inLine wanted: Int) -> Int? {
    if wanted < line { (line, start) = (1, first) }
    while line < wanted {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      (line, start) = (line + 1, end + 1)
    }
    let end = start + column - 1
    guard column > 0, end <= bytes.count else { return nil }
    let before = bytes[start..<end]
    guard !before.contains(UInt8(ascii: "\n")), let text = String(validating: before, as: UTF8.self) else {
      return nil
    }
    return text.unicodeScalars.count + 1
  }
}
