package import Notes

/// One line of a note that links to another.
package struct Backlink: Equatable, Sendable {
  package let source: NoteID
  /// The 1-based line of the source.
  package let line: Int
  /// The key in whose value the link stands; nil in the body.
  package let key: String?
  package let isEmbed: Bool
  /// The words of the line; nil in front matter.
  package let text: String?
}
