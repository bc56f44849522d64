import Notes
import Text

/// A line of a text in which markers are looked for, as they are when a note is read.
struct MarkerLine {
  /// What stands on it, without bullets and quote signs before it and white space around it.
  let text: ArraySlice<UInt8>
  private let bytes: ArraySlice<UInt8>

  /// - Parameter line: A part of `text`, its line end included.
  init(_ line: ArraySlice<UInt8>, of text: [UInt8]) {
    bytes = line
    let head = LineHead(text, line.startIndex..<line.endIndex, beforeHTML: true)
    self.text = Checksum.core(of: line[head.content...])
  }

  /// What stands before each line of a block whose start marker this is.
  var prefix: [UInt8] { BlockSpan.prefix(before: bytes[..<text.startIndex]) }

  /// Nil for a last line that is not ended.
  var lineEnd: [UInt8]? { bytes.last == UInt8(ascii: "\n") ? LineEnd.of(Array(bytes)) : nil }

  /// The line with another text.
  func replacing(with text: [UInt8]) -> [UInt8] {
    bytes[..<self.text.startIndex] + text + bytes[self.text.endIndex...]
  }
}
