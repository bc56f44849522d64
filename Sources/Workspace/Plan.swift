package import Notes
package import VaultFiles

/// What a run would write, and what it must leave alone.
package struct Plan: Sendable {
  package internal(set) var changes: [NoteChange] = []
  /// Notes that should change and may not be written.
  package internal(set) var refused: [NotePath] = []
  package internal(set) var findings: [Finding] = []

  mutating func add(_ kind: FindingKind, _ note: Note, _ line: Int?) {
    findings.append(Finding(kind, path: note.path, line: line))
  }
}
