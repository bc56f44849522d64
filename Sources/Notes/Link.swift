/// A link from a note to another note, a heading or a file, as it is written.
package struct Link: Equatable, Sendable {
  package enum Form: Sendable {
    case wiki
    case markdown
  }

  package let form: Form
  package let target: LinkTarget
  /// The words shown in place of the target, if the link gives some.
  package let label: String?
  package let line: Int
  /// The 1-based column in bytes.
  package let column: Int
  package let isEmbed: Bool
  /// Whether it stands in a block quote: then it is a mention but no evidence of contact.
  package let isQuoted: Bool
  /// The key in whose value it stands, for a link in front matter.
  package let key: String?
  /// The text it stands in, as a place in the note's `contexts`; nil in front matter.
  package let context: Int?

  package init(
    form: Form, target: LinkTarget, label: String?, line: Int, column: Int, isEmbed: Bool, isQuoted: Bool,
    key: String?, context: Int?
  ) {
    self.form = form
    self.target = target
    self.label = label
    self.line = line
    self.column = column
    self.isEmbed = isEmbed
    self.isQuoted = isQuoted
    self.key = key
    self.context = context
  }

  /// What a reader sees: the label, else the target without its heading.
  package var shownText: String {
    label ?? target.shownName
  }
}

/// Where a link points, before anyone has looked whether that is there.
package struct LinkTarget: Equatable, Sendable {
  /// The path or name without heading; empty for a link within the note.
  package let name: String
  /// What follows `#`: a heading, or `^` and a block name.
  package let heading: String?

  package init(name: String, heading: String?) {
    self.name = name
    self.heading = heading
  }

  /// Parts `Note#Heading`.
  package init(_ text: some StringProtocol) {
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "#")) else {
      self.init(name: String(text), heading: nil)
      return
    }
    self.init(name: String(text[..<mark]), heading: String(text[text.index(after: mark)...]))
  }
}
