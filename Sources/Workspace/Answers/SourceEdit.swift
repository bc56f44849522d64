import Blocks
import Notes

/// One change that an answer asks for, and the note that it is to be made in.
struct SourceEdit: Hashable {
  let note: NoteID
  let edit: NoteEdit
}
