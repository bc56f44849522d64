/// A comment put below the copy that libcmark reads, to learn whether text there would be read as Markdown.
///
/// It comes out as a block of its own unless the note ends inside something that swallows it.
struct EndProbe {
  static let text = Array("\n\n<!-- end -->\n".utf8)

  /// The line of the note on which the comment would stand.
  let line: Int
  /// The last line of the note that holds anything.
  let lastLine: Int

  /// - Parameters:
  ///   - firstLine: The 1-based line on which the body begins.
  ///   - end: The line on which the body ends; after a final line end it is empty.
  ///   - isOpen: Whether there is no final line end.
  init(firstLine: Int, end: Int, isOpen: Bool) {
    line = end + 2
    lastLine = max(firstLine, isOpen ? end : end - 1)
  }
}
