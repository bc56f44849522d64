/// What the Markdown below a note's front matter holds, as plain values with places in the note's bytes.
///
/// All offsets are bytes from the start of the note, all lines are 1-based lines of the note. Everything is in
/// the order of the text.
package struct MarkdownBody: Equatable, Sendable {
  /// The `[[…]]` that are links, by CommonMark's verdict and outside math and comments.
  package var wikiLinks: [WikiLinkSpan] = []
  /// The Markdown links and images.
  package var links: [LinkSpan] = []
  /// The words of `#tag`, without the sign.
  package var tags: [Range<Int>] = []
  package var items: [ListItem] = []
  package var headings: [Heading] = []
  package var htmlBlocks: [HTMLBlock] = []
  /// Lines inside fenced or indented code.
  package var codeLines: [ClosedRange<Int>] = []
  /// Bytes inside closed `%% … %%` pairs, the marks included.
  package var comments: [Range<Int>] = []
  /// What is still open where the note ends, so that text appended there would not be read as Markdown.
  package var openAtEnd: OpenConstruct?

  package init() {}
}

/// One `[[target]]` that is a link.
package struct WikiLinkSpan: Equatable, Sendable {
  /// From the first bracket (or the `!` of an embed) to past the last.
  package let range: Range<Int>
  /// What stands between the brackets.
  package let inner: Range<Int>
  package let isEmbed: Bool
  package let isQuoted: Bool
}

/// One Markdown link or image.
package struct LinkSpan: Equatable, Sendable {
  /// Where it was found: the parenthesis of an inline link, the bracket of a reference.
  package let offset: Int
  /// The address with escapes and entities undone, percent encoding kept.
  package let destination: String
  package let text: String
  package let isEmbed: Bool
  package let isQuoted: Bool
}

/// One list item, by the line on which it begins.
package struct ListItem: Equatable, Sendable {
  package let line: Int
  package let isQuoted: Bool
}

/// One heading of either form.
package struct Heading: Equatable, Sendable {
  package let line: Int
  package let level: Int
  /// The text without marks: emphasis and code are told by their words.
  package let text: String
  package let isQuoted: Bool
}

/// One run of raw HTML that CommonMark reads as a block; a comment on a line of its own is one.
package struct HTMLBlock: Equatable, Sendable {
  package let lines: ClosedRange<Int>
}

/// Something that swallows text appended to a note.
package enum OpenConstruct: Equatable, Sendable {
  case displayMath
  case comment
  case code
  case html
}

extension OpenConstruct: CustomStringConvertible {
  package var description: String {
    switch self {
    case .displayMath: "a formula ($$)"
    case .comment: "a comment (%%)"
    case .code: "a block of code"
    case .html: "raw HTML or a comment (<!--)"
    }
  }
}
