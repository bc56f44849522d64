extension EntryReader {
  /// The empty value of a key, right after its colon, or after the key itself where it has no colon.
  ///
  /// libyaml puts a value that is not written where the next token starts, which may be lines away.
  func empty(after key: YAMLValue) -> YAMLValue {
    var place = key.range.upperBound
    while place < bytes.count, bytes[place].isBlank { place += 1 }
    let hasColon = place < bytes.count && bytes[place] == Byte.colon
    place = hasColon ? place + 1 : key.range.upperBound
    let lines = bytes[key.range].count { $0 == Byte.lineFeed }
    return YAMLValue(.empty, range: place..<place, line: key.line + lines)
  }

  /// The end of a block scalar without the line ends and blank lines that libyaml counts in.
  func blockEnd(from start: Int, to markedEnd: Int) -> Int {
    var end = markedEnd
    while end > start {
      var lineEnd = end
      while lineEnd > start, bytes[lineEnd - 1].isBlank { lineEnd -= 1 }
      // Blanks after a line end are a blank line; blanks after text belong to the text.
      guard lineEnd > start, bytes[lineEnd - 1] == Byte.lineFeed || bytes[lineEnd - 1] == Byte.carriageReturn
      else { break }
      end = lineEnd - 1
    }
    return end
  }

  /// The end of a list or map whose end event the cursor has reached.
  ///
  /// In flow style that is after the bracket. In block style, and for the one pair in `[a: b]`, libyaml marks
  /// the next token instead; there the last item says where the text ends.
  func collectionEnd(bracket: UInt8, last: YAMLValue?, start: Int) -> Int {
    if cursor.offset > start, bytes[cursor.offset - 1] == bracket { return cursor.offset }
    return last?.range.upperBound ?? start
  }
}
