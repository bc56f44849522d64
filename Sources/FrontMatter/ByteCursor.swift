/// Turns libyaml's character counts into byte offsets and lines of the file.
///
/// libyaml counts code points from the start of the content, and ends lines at a lone CR and at U+2028 too,
/// where a note's lines end at LF only. The cursor walks the content and keeps both counts. libyaml's marks
/// come nearly in order, so that the whole walk is about as long as the content.
struct ByteCursor {
  private let bytes: [UInt8]
  private let content: Range<Int>
  private var character = 0

  /// The byte offset of the current character in the file.
  private(set) var offset: Int
  /// The 1-based line of the current character in the file.
  private(set) var line: Int

  init(_ bytes: [UInt8], _ bounds: FrontMatterBounds) {
    self.bytes = bytes
    self.content = bounds.content
    self.offset = bounds.content.lowerBound
    self.line = bounds.contentLine
  }

  /// The 1-based column of the current character, in bytes.
  var column: Int {
    var start = offset
    while start > content.lowerBound, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    return offset - start + 1
  }

  /// Moves to the character with this 0-based number in the content, or to the nearest end of the content.
  mutating func move(toCharacter target: Int) {
    while character < target, offset < content.upperBound { stepForward() }
    while character > target, offset > content.lowerBound { stepBack() }
  }

  /// Moves to this 0-based byte of the content, which need not start a character.
  ///
  /// For the place of a failure only: characters are not counted any more where bytes are not UTF-8.
  mutating func move(toByte target: Int) {
    let place = min(content.lowerBound + target, content.upperBound)
    line += bytes[min(offset, place)..<place].count { $0 == Byte.lineFeed }
    line -= bytes[place..<max(offset, place)].count { $0 == Byte.lineFeed }
    offset = place
  }

  private mutating func stepForward() {
    if bytes[offset] == Byte.lineFeed { line += 1 }
    offset += 1
    while offset < content.upperBound, bytes[offset].isContinuation { offset += 1 }
    character += 1
  }

  private mutating func stepBack() {
    offset -= 1
    while offset > content.lowerBound, bytes[offset].isContinuation { offset -= 1 }
    if bytes[offset] == Byte.lineFeed { line -= 1 }
    character -= 1
  }
}
