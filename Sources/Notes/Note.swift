/// A note as a value: everything the rules need of it, nothing of its bytes.
package struct Note: Equatable, Sendable {
  package let path: NotePath
  package var kind = NoteKind.topic
  /// The day the note is about: its date key, else the date in its file name.
  package var day: CalendarDay?
  /// In the order of their classes; the first is the file's stem.
  package var names: [NoteName] = []
  /// The tags of the front matter and of the text, without their signs, each once.
  package var tags: [String] = []
  package var isPrivate = false
  package var blockChoice = BlockChoice.standard
  package var fields: [Field] = []
  /// Links of the front matter, then of the body, each in the order of the text.
  package var links: [Link] = []
  package var contexts: [LineContext] = []
  package var tasks: [Task] = []
  package var logLines: [LogLine] = []
  package var headings: [NoteHeading] = []
  /// The names of blocks of text: `^name` at the end of a line.
  package var blockNames: [String] = []
  /// The people of a meeting: by key, field, heading, label or line.
  package var participants: [PersonMention] = []
  /// People said not to have been there.
  package var absentees: [PersonMention] = []
  /// The first three lines of text, where a meeting says that it was called off.
  package var openingLines: [String] = []
  /// Enishi's blocks in it.
  package var blocks: [BlockSpan] = []
  package var findings: [Finding] = []
  /// Why nothing may be written into it; nil if writing is fine.
  package var refusal: FindingKind?
  /// What the note ends inside, so that no block can be added at its end; nil if one can.
  package var openAtEnd: String?

  package init(path: NotePath) {
    self.path = path
  }

  /// What people call what the note is about: the name or title key, else the file's stem.
  package var displayName: String {
    let given = names.first { $0.nameClass == .name } ?? names.first { $0.nameClass == .title } ?? names.first
    return given?.text ?? ""
  }

  /// The line of the first heading of the first level; nil without one.
  package var titleLine: Int? { headings.first { $0.level == 1 }?.line }

  /// The fields of one meaning, in file order.
  package func fields(_ meaning: Meaning) -> [Field] {
    fields.filter { $0.meaning == meaning }
  }

  /// The first non-empty value of one meaning.
  package func value(_ meaning: Meaning) -> FieldValue? {
    for field in fields where field.meaning == meaning {
      if let value = field.values.first(where: { !$0.text.isEmpty }) { return value }
    }
    return nil
  }

  /// All values of one meaning, joined in file order.
  package func values(_ meaning: Meaning) -> [FieldValue] {
    fields.lazy.filter { $0.meaning == meaning }.flatMap(\.values)
  }
}

/// A heading with the line it stands on.
package struct NoteHeading: Equatable, Sendable {
  package let line: Int
  package let level: Int
  package let text: String

  package init(line: Int, level: Int, text: String) {
    self.line = line
    self.level = level
    self.text = text
  }
}

/// Which blocks a note asks for with its `enishi` key.
package enum BlockChoice: Equatable, Sendable {
  case standard
  case off
  case only([String])
}
