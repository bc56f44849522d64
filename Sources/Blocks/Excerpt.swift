import Text

/// Makes words taken from notes safe to stand in a block (FORMAT: "Enishi's blocks"; BYTES 9).
///
/// They can neither end a block, open a comment, a link or code, nor count as a tag, a field or a task in any
/// tool that reads the note.
package enum Excerpt {
  /// The columns an excerpt takes at most, before escapes.
  package static let columns = 160

  /// The words of one line as Markdown text that shows them and nothing more.
  ///
  /// Emoji that carry a task's dates are left out, bars of a table become dots, and what is too long is cut.
  package static func of(_ text: String) -> String {
    var writer = ExcerptWriter(limit: columns)
    writer.write(Array(text.utf8))
    return writer.text
  }

  /// A piece of a line, between links: as `of`, with the white space at its ends.
  package static func part(_ text: String) -> String {
    let start = text.first?.isWhitespace == true ? " " : ""
    let end = text.last?.isWhitespace == true ? " " : ""
    let words = of(text)
    return words.isEmpty ? start : start + words + end
  }

  /// The text with a backslash before every sign that would mean something where it stands.
  package static func escaped(_ text: String) -> String {
    var writer = ExcerptWriter(limit: .max)
    writer.write(Array(text.utf8))
    return writer.text
  }
}
