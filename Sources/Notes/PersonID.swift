package import Text

/// A person: by their note, or by name as long as they have none.
package enum PersonID: Hashable, Sendable {
  case note(NoteID)
  case named(PersonKey)
}

extension PersonID: Comparable {
  /// Those with notes in the order of these, then the others by their names.
  package static func < (left: PersonID, right: PersonID) -> Bool {
    switch (left, right) {
    case (.note(let left), .note(let right)): left < right
    case (.note, .named): true
    case (.named, .note): false
    case (.named(let left), .named(let right)): left < right
    }
  }
}
