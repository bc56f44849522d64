/// A person named in a place for people, by a link or in plain text.
package struct PersonMention: Equatable, Sendable {
  /// The link, as a place in the note's `links`; nil for plain text.
  package let link: Int?
  /// The name as it is written: the link's target or the plain words.
  package let name: String
  package let line: Int

  package init(link: Int?, name: String, line: Int) {
    self.link = link
    self.name = name
    self.line = line
  }
}
