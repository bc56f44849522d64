/// The place of front matter in a note, in byte offsets into the file and 1-based lines.
///
/// The three ranges touch each other. A byte order mark stands before `opening`.
package struct FrontMatterBounds: Equatable, Sendable {
  /// The opening fence with its line end.
  package let opening: Range<Int>
  /// Everything between the fences, last line end included.
  package let content: Range<Int>
  /// The closing fence with its line end, where it has one.
  package let closing: Range<Int>
  /// The line of the first byte of `content`; always 2.
  package let contentLine: Int
  /// The line after the closing fence, even where the file ends with the fence.
  package let bodyLine: Int

  /// The first byte of the body.
  package var bodyStart: Int { closing.upperBound }

  package init(
    opening: Range<Int>, content: Range<Int>, closing: Range<Int>, contentLine: Int, bodyLine: Int
  ) {
    self.opening = opening
    self.content = content
    self.closing = closing
    self.contentLine = contentLine
    self.bodyLine = bodyLine
  }
}
