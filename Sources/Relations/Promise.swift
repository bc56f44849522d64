import Notes

/// A task as a matter between people: whose it is and whom it concerns (RULES: "Promises").
struct Promise {
  let isMine: Bool
  /// The people whom the task's own text names.
  let named: [PersonID]
  /// Which of them it names without a link.
  let plain: Set<PersonID>
  /// Everyone it concerns.
  let people: [PersonID]

  /// - Parameters:
  ///   - place: The task, as a place in the note's `tasks`.
  ///   - resolved: The note in which it stands, at `id`.
  ///   - me: The owner's own notes.
  init(_ place: Int, in resolved: ResolvedNote, at id: NoteID, me: Set<PersonID>) {
    let task = resolved.note.tasks[place]
    let mentions = resolved.mentions(at: .task(place))
    var found = NamedPeople()
    for person in task.links.compactMap({ resolved.people[$0] }) where !me.contains(person) {
      found.add(person, isPlain: false)
    }
    for person in mentions.compactMap(\.person) where !me.contains(person) {
      found.add(person, isPlain: true)
    }
    named = found.people
    plain = found.plain
    switch task.owner {
    case .link(let link): isMine = resolved.people[link].map(me.contains) ?? true
    case .somebody: isMine = false
    case .me: isMine = !mentions.contains { Self.owns($0, task, me) }
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

  /// Whether a task begins with a plain name and the sign that makes it theirs: `木村さんが送る`, `Dr Lee: call back`.
  private static func owns(_ mention: PlainMention, _ task: Task, _ me: Set<PersonID>) -> Bool {
    guard let person = mention.person, !me.contains(person), task.text.hasPrefix(mention.name) else {
      return false
    }
    return OwnerSign.action(after: task.text.dropFirst(mention.name.count)) != nil
  }
}
