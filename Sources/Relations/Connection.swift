package import Notes

/// What the notes know between me and one person, as the person's block tells it.
package struct Connection: Equatable, Sendable {
  /// The last contact that counts as one with this very person.
  package let last: Touch?
  package let next: NextContact?
  package let interests: [SharedInterest]
  /// The notes of events where the person was, newest first.
  package let events: [NoteID]
  /// Open tasks, mine and theirs, by their days.
  package let promises: [FollowUp]
  /// All contacts, newest first; on one day in the order of their notes.
  package let touches: [Touch]
  package let isDeceased: Bool
}
