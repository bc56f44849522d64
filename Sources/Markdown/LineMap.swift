import Text

/// Where the lines of a text begin, so that a byte offset can be told as a line.
///
/// Lines end at LF only: notes hold U+2028, vertical tabs and stray CRs, and no editor in use calls those lines. A byte
/// order mark is the file's, and no part of the first line: what stands behind it begins the line.
package struct LineMap: Sendable {
  /// The offset of the first byte of each line; never empty.
  private let starts: [Int]
  private let end: Int

  package init(_ bytes: [UInt8]) {
    var starts = [bytes.orderMarkCount]
    let span = bytes.span
    for offset in span.indices where span[offset] == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
    self.end = bytes.count
  }

  /// How many lines there are; a final line end opens one more, empty line.
  package var count: Int { starts.count }

  /// The 1-based line that holds the byte at `offset`.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of the 1-based line with its line end; empty for a line that is not there.
  package func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return end..<end }
    return starts[line - 1]..<(line < starts.count ? starts[line] : end)
  }

  /// The bytes of the 1-based line without LF or CRLF.
  package func content(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    var range = range(ofLine: line)
    if range.last.map({ bytes[$0] == UInt8(ascii: "\n") }) == true { range.removeLastByte() }
    if range.last.map({ bytes[$0] == UInt8(ascii: "\r") }) == true { range.removeLastByte() }
    return range
  }
}

extension Range<Int> {
  fileprivate mutating func removeLastByte() {
    self = lowerBound..<(upperBound - 1)
  }
}
