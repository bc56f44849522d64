import Notes

/// Tells to which event a note belongs.
enum EventNotes {
  /// The event of a note that is one: the note that a meeting's `event` key leads to, if that is an event's, else the
  /// note itself.
  static func event(of id: NoteID, in notes: [ResolvedNote]) -> NoteID {
    let resolved = notes[id.index]
    guard resolved.note.kind == .meeting, let link = resolved.note.value(.event)?.links.first,
      let target = resolved.targets[link], notes[target.index].note.kind == .event,
      !notes[target.index].note.isPrivate
    else { return id }
    return target
  }
}
