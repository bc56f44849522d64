import Notes

/// A task as a matter between people: whose it is and whom it concerns (RULES: "Promises").
struct Promise {
  let isMine: Bool
  /// The people whom the task's own text names.
  let named: [PersonID]
  /// Everyone it concerns.
  let people: [PersonID]

  /// - Parameters:
  ///   - resolved: The note in which the task stands, at `id`.
  ///   - me: The owner's own notes.
  init(_ task: Task, in resolved: ResolvedNote, at id: NoteID, me: Set<PersonID>) {
    var named: [PersonID] = []
    for person in task.links.compactMap({ resolved.people[$0] }) where !me.contains(person) {
      if !named.contains(person) { named.append(person) }
    }
    self.named = named
    switch task.owner {
    case .me: isMine = true
    case .link(let link): isMine = resolved.people[link].map(me.contains) ?? true
    case .somebody: isMine = false
    }
    if !named.isEmpty {
      people = named
    } else if resolved.note.kind == .person {
      people = [.note(id)]
    } else {
      let others = resolved.participants.filter { !me.contains($0) }
      people = others.count == 1 ? others : []
    }
  }
}
