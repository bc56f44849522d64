import Blocks
import Notes

/// One answered row of a list, with what is to become of it.
struct Answer {
  /// What comes of it.
  enum Outcome: Equatable {
    /// What it asks for stands already: a run that was cut short has written it, or somebody else has.
    case standing
    /// Notes are to be changed.
    case edits([SourceEdit])
    case notDone(Obstacle)
  }

  /// Where the list stands: the note, and the first line of the block.
  let list: NoteID
  let block: Int
  let row: AnsweredRow
  var outcome: Outcome

  /// Whether it is still to be found out what comes of it.
  var isOpen: Bool { outcome != .standing && outcome != .notDone(.listNotWritten) }

  /// The edits that it asks for.
  var edits: [SourceEdit] {
    if case .edits(let edits) = outcome { edits } else { [] }
  }
}
