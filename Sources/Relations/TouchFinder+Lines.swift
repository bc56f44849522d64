import Notes
import Phrases

extension TouchFinder {
  // MARK: Journals

  mutating func readJournal(_ resolved: ResolvedNote) {
    guard let day = resolved.note.day else { return }
    let names = NamedPeople.names(of: resolved)
    for (place, context) in resolved.note.contexts.enumerated() {
      guard let names = names[place], context.task == nil, let kind = context.journalKind else { continue }
      let found = NamedPeople.inLine(context.text, names, phrases)
      let people = found.withoutTopics
      let isIncoming = !found.sources.isEmpty || context.signs.roles.contains(.incoming)
      add(
        people, on: day,
        Evidence(
          kind: kind, direction: kind.isTwoWay || !isIncoming ? nil : .incoming, line: context.line,
          ownLines: Self.own(people, context.line), plain: found.plain))
    }
  }

  // MARK: A person's own note

  mutating func readPerson(_ resolved: ResolvedNote) {
    let note = resolved.note
    let person = PersonID.note(id)
    let days = NearestYear.days(of: note.logLines, today: today)
    for (place, (line, day)) in zip(note.logLines, days).enumerated() {
      guard let day, day > today || !line.signs.roles.contains(.notYet) else { continue }
      if line.signs.roles.contains(.calledOff) { continue }
      let companions = companions(place, resolved)
      let kind = line.signs.contact ?? .other
      add(
        [person] + companions.people, on: day,
        Evidence(
          kind: kind, direction: line.direction(as: kind),
          line: line.line, ownLines: [person: line.line], asks: line.signs.roles.contains(.asks),
          plain: companions.plain))
    }
    if let value = note.value(.lastContact), let day = DateReading(value.text)?.day, day <= today {
      add([person], on: day, Evidence(kind: .other, direction: .both, line: value.line))
    }
  }

  /// The people that a log line names in its first clause after `with` or before `と`.
  func companions(_ place: Int, _ resolved: ResolvedNote) -> NamedPeople {
    let line = resolved.note.logLines[place]
    var names: [(name: String, person: PersonID?, isPlain: Bool)] = line.links.map {
      (resolved.note.links[$0].shownText, resolved.people[$0], false)
    }
    for mention in resolved.mentions(at: .log(place)) {
      names.append((mention.name, mention.person, true))
    }
    var found = NamedPeople()
    for (name, person, isPlain) in names {
      guard let person, person != .note(id), Companions.isOne(name, in: line.text) else { continue }
      found.add(person, isPlain: isPlain)
    }
    return found
  }

  // MARK: Tasks

  /// A ticked task that names a person: mine reached them, theirs reached me.
  mutating func readTasks(_ resolved: ResolvedNote) {
    for (place, task) in resolved.note.tasks.enumerated() where task.mark == .done {
      guard let day = task.doneOn ?? resolved.note.day, day <= today else { continue }
      let promise = Promise(place, in: resolved, at: id, me: me)
      guard !promise.named.isEmpty else { continue }
      add(
        promise.named, on: day,
        Evidence(
          kind: task.contact ?? .other, direction: promise.isMine ? .outgoing : .incoming, line: task.line,
          ownLines: Self.own(promise.named, task.line), plain: promise.plain))
    }
  }
}
