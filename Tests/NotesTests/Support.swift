import Notes

/// Reads a text as a note.
func note(_ text: String, at path: NotePath = "Note.md", rules: NoteRules = NoteRules()) -> Note {
  NoteReader.read(Array(text.utf8), at: path, rules: rules)
}

/// Reads a note whose front matter holds these lines.
func header(_ lines: String, at path: NotePath = "Note.md") -> Note {
  note("---\n\(lines)\n---\nBody\n", at: path)
}

/// Reads a meeting with this body.
func meeting(_ body: String) -> Note {
  note("---\ntype: meeting\ndate: 2026-11-20\n---\n\(body)\n")
}

/// Reads a person's note with this body.
func person(_ body: String) -> Note {
  note("---\ntype: person\n---\n\(body)\n", at: "Ann.md")
}

extension Note {
  /// The names of the findings with their lines, as `name:line`.
  var found: [String] { findings.map { "\($0.kind.name):\($0.line.map(String.init) ?? "-")" } }

  /// The names of the findings with their places, as `name:line:column`.
  var places: [String] {
    findings.map {
      "\($0.kind.name):\($0.line.map(String.init) ?? "-"):\($0.column.map(String.init) ?? "-")"
    }
  }

  /// The targets of the links in the order of the note.
  var targets: [String] { links.map(\.target.name) }

  /// The texts of the values of one meaning.
  func texts(_ meaning: Meaning) -> [String] { values(meaning).map(\.text) }
}
