import Text

/// Where a block goes that Enishi adds by itself.
enum NoteEnding {
  /// The end of the note, or the place before link definitions that a tool keeps last.
  static func insertionPoint(_ bytes: [UInt8]) -> Int {
    let opening = Array("[//begin]: #".utf8)
    let closing = Array("[//end]: #".utf8)
    var lineStart = bytes.count
    var isClosed = false
    var end = bytes.count
    while lineStart > 0 {
      lineStart = (bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
      let line = bytes[lineStart..<end]
      let isBlank = line.allSatisfy(\.isSpace)
      if !isClosed, !isBlank {
        guard line.starts(with: closing) else { return bytes.count }
        isClosed = true
      } else if line.starts(with: opening) {
        return lineStart
      } else if isClosed, !isBlank, line.first != UInt8(ascii: "[") {
        return bytes.count
      }
      end = lineStart
    }
    return bytes.count
  }

  /// The line ends to put before a block so that one blank line stands between it and the text.
  static func lineEndsBefore(_ text: ArraySlice<UInt8>, isFirst: Bool, _ lineEnd: [UInt8]) -> [UInt8] {
    var text = text
    if isFirst { text = text.dropFirst(text.orderMarkCount) }
    guard let last = text.last else { return [] }
    let ended = last == UInt8(ascii: "\n")
    let lines = ended ? text.dropLast() : text
    let lastLine = lines.suffix(
      from: lines.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? lines.startIndex)
    let isBlank = lastLine.allSatisfy(\.isSpace)
    return (ended ? [] : lineEnd) + (isBlank ? [] : lineEnd)
  }
}
