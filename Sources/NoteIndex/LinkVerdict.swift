package import Notes

/// What a link leads to, and the rule that says so.
package struct LinkVerdict: Equatable, Sendable {
  package let outcome: Resolution
  package let rule: LinkRule

  init(_ outcome: Resolution, _ rule: LinkRule) {
    self.outcome = outcome
    self.rule = rule
  }

  static let broken = LinkVerdict(.broken, .none)
  static let outside = LinkVerdict(.outside, .outside)
  static let file = LinkVerdict(.attachment, .file)
}

/// Where a link stands.
package struct LinkOrigin: Sendable {
  /// The note; nil for a link that stands in none, which is read as if it stood at the root.
  package let note: NoteID?
  package let path: NotePath

  package static let root = LinkOrigin(note: nil, path: "")

  package init(note: NoteID?, path: NotePath) {
    self.note = note
    self.path = path
  }
}
