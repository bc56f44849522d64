import NoteIndex
package import Notes
import VaultFiles

/// What a vault that has never been written to is asked.
package struct ConsentQuestion: Equatable, Sendable {
  /// How many notes would get a block.
  package let noteCount: Int
  /// How many of them are about people, meetings, events and goals.
  package let peopleCount: Int
  /// The note that would be made; nil if none.
  package let newNote: NotePath?
}

extension ConsentQuestion {
  init(_ plan: Plan, _ contents: VaultContents) {
    let kinds = Dictionary(
      contents.resolved.notes.map { ($0.note.path, $0.note.kind) }, uniquingKeysWith: { first, _ in first })
    let replaced = plan.changes.filter { if case .replace = $0 { true } else { false } }
    noteCount = replaced.count
    peopleCount = replaced.count { [.person, .meeting, .event, .goal].contains(kinds[$0.path]) }
    newNote = plan.changes.first { if case .create = $0 { true } else { false } }?.path
  }
}
