/// A note with readable front matter, or none, on its way through one edit.
struct EditedNote {
  let bytes: [UInt8]
  let entries: [Header.Entry]
  let bodyStart: Int

  /// The note with a header of one key, at the start of the body.
  func makingHeader(_ key: String, _ value: String) throws(FrontMatterEditError) -> [UInt8] {
    let lineEnd = lineEnd(before: bytes.lineEnd(from: bodyStart))
    let header = "---\(lineEnd)\(line(key, value))\(lineEnd)---\(lineEnd)"
    return try inserting(header, at: bodyStart, key, value)
  }

  /// The note with one more key, on the line before the closing fence.
  func adding(
    _ key: String, _ value: String, before closing: Int
  ) throws(FrontMatterEditError) -> [UInt8] {
    try inserting(indentation() + line(key, value) + lineEnd(before: closing), at: closing, key, value)
  }

  /// The note with the value of one entry replaced.
  func replacingValue(at index: Int, with value: String) throws(FrontMatterEditError) -> [UInt8] {
    let entry = entries[index]
    let old = entry.value
    func refusal(_ shape: FrontMatterEditError.Shape) -> FrontMatterEditError {
      .notReplaceable(key: entry.key, line: entry.line, shape)
    }
    guard !old.hasProperties else { throw refusal(.anchored) }
    let written: String
    switch old.content {
    case .sequence: throw refusal(.sequence)
    case .mapping: throw refusal(.mapping)
    case .scalar(_, .block): throw refusal(.blockScalar)
    case .scalar(let text, let style):
      if text.utf8.elementsEqual(value.utf8) { return bytes }
      written = ScalarText.written(value, replacing: style)
    case .empty:
      guard bytes[old.range.lowerBound - 1] == Byte.colon else { throw refusal(.unplaced) }
      written = " " + ScalarText.written(value)
    }
    let edited = replacing(old.range, with: written)
    try check(edited, key: entry.key, value: value, at: index, isNew: false)
    return edited
  }

  private func inserting(
    _ text: String, at place: Int, _ key: String, _ value: String
  ) throws(FrontMatterEditError) -> [UInt8] {
    let edited = replacing(place..<place, with: text)
    try check(edited, key: key, value: value, at: entries.count, isNew: true)
    return edited
  }

  private func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + text.utf8 + bytes[range.upperBound...]
  }

  private func line(_ key: String, _ value: String) -> String {
    "\(ScalarText.written(key)): \(ScalarText.written(value))"
  }

  /// The blanks before the first key: a map may be indented as a whole.
  private func indentation() -> String {
    guard let key = entries.first?.keyRange.lowerBound else { return "" }
    var start = key
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return start > 0 && bytes[start - 1] == Byte.lineFeed ? bytes.text(start..<key) : ""
  }

  /// The line end that stops right before an offset; a line feed where there is none.
  private func lineEnd(before end: Int) -> String {
    end >= 2 && bytes[end - 1] == Byte.lineFeed && bytes[end - 2] == Byte.carriageReturn ? "\r\n" : "\n"
  }
}
