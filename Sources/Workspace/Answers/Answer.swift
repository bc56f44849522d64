import Blocks
import Notes

/// One answered row of a list, with what is to become of it.
struct Answer {
  /// What comes of it.
  enum Outcome: Equatable {
    /// What it asks for stands already: a run that was cut short has written it, or somebody else has.
    case standing
    /// A note is to be changed.
    case edit(NoteID, NoteEdit)
    case notDone(Obstacle)
  }

  /// Where the list stands: the note, and the first line of the block.
  let list: NoteID
  let block: Int
  let row: AnsweredRow
  var outcome: Outcome
}
