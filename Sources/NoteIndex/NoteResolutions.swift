import Notes

/// What the links and plain names of one note lead to, before anything is made of it.
struct NoteResolutions {
  /// For each of the note's links.
  let links: [Resolution]
  /// For each name in its people places.
  let participants: [Resolution]
  let absentees: [Resolution]

  init(_ note: Note, _ id: NoteID, _ names: NameIndex) {
    let links = note.links.map { names.resolve($0, from: id) }
    // A name in a people place is looked up like a link; then by its other spellings.
    func resolve(_ mention: PersonMention) -> Resolution {
      mention.link.map { links[$0] } ?? names.resolve(personNamed: mention.name, from: id)
    }
    self.links = links
    participants = note.participants.map(resolve)
    absentees = note.absentees.map(resolve)
  }
}
