package import Notes

/// What a link leads to.
package enum Resolution: Equatable, Sendable {
  /// One note; `others` could have been meant as well.
  case note(NoteID, others: [NoteID])
  /// The one person's note whose name is written otherwise: spaces, honorifics, variants.
  case loose(NoteID)
  /// A file that is no note.
  case attachment
  /// A place above the vault's root.
  case outside
  case broken
  /// A plain name to which several people answer, so that none is taken.
  case unclear([NoteID])

  package var note: NoteID? {
    switch self {
    case .note(let id, _), .loose(let id): id
    case .attachment, .outside, .broken, .unclear: nil
    }
  }
}
