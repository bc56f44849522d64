/// A note with what its links and names lead to.
package struct ResolvedNote: Equatable, Sendable {
  package let note: Note
  /// For each of the note's links, the note it leads to; nil where it leads to none.
  package let targets: [NoteID?]
  /// For each of the note's links, the person it names; nil where it names none.
  package let people: [PersonID?]
  /// Everyone in the note's people places, each once, in the order of the text.
  package let participants: [PersonID]
  package let absentees: [PersonID]

  package init(
    note: Note, targets: [NoteID?], people: [PersonID?], participants: [PersonID], absentees: [PersonID]
  ) {
    self.note = note
    self.targets = targets
    self.people = people
    self.participants = participants
    self.absentees = absentees
  }
}
