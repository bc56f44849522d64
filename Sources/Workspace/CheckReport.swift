package import Notes
package import VaultFiles

/// What a person wants to have checked.
package struct CheckOptions: Sendable {
  /// Names or paths of notes; none for all.
  package var notes: [String] = []
  /// Whether private notes are told of too.
  package var showsPrivate = false

  package init(notes: [String] = [], showsPrivate: Bool = false) {
    self.notes = notes
    self.showsPrivate = showsPrivate
  }
}

/// Everything that is wrong or worth knowing in a vault, or in some of its notes.
package struct CheckReport: Sendable {
  /// How many notes were looked at.
  package internal(set) var noteCount: Int
  package internal(set) var findings: [Finding]
  /// Notes that should change and cannot be written.
  package internal(set) var refused: [NotePath]
  /// What `index` would do.
  package internal(set) var changes: [NoteChange]
  /// What the scan left out, and why; of notes asked for by name, whatever keeps them out.
  package internal(set) var skipped: [SkippedPath]
  /// How many findings are kept back because they are about private notes.
  package internal(set) var withheldCount = 0
  /// Whether something needs a person: a finding at error level or a note left alone, shown or not.
  package internal(set) var needsAttention = false
}
