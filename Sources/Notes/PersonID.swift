package import Text

/// A person: by their note, or by name as long as they have none.
package enum PersonID: Hashable, Sendable {
  case note(NoteID)
  case named(PersonKey)
}
