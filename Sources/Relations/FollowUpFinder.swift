import Configuration
import Notes

/// Makes the rows of the list: one person stands in one row besides promises.
struct FollowUpFinder {
  private let notes: [ResolvedNote]
  private let people: People
  private(set) var rows: [FollowUp] = []

  init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      addTasks(of: resolved, at: NoteID(index))
    }
    for person in people.all where !people.me.contains(person) { addContact(person) }
  }

  private var today: CalendarDay { people.today }

  // MARK: Tasks

  /// Two weeks are given to a task that names no day.
  static let taskPatience = 14

  private mutating func addTasks(of resolved: ResolvedNote, at id: NoteID) {
    for task in resolved.note.tasks where task.mark == .open {
      let promise = Promise(task, in: resolved, at: id, me: people.me)
      let isInMeeting = resolved.note.kind == .meeting || resolved.note.kind == .event
      guard !promise.people.isEmpty || isInMeeting else { continue }
      let living = promise.people.filter { !people.facts(of: $0).isDeceased && isShown($0) }
      guard !living.isEmpty || promise.people.isEmpty else { continue }
      if let day = task.notBefore, day > today { continue }
      if !promise.isMine, living.contains(where: isSnoozed) { continue }
      rows.append(
        FollowUp(
          kind: promise.isMine ? .promise : .waiting, people: living,
          due: task.due ?? resolved.note.day.map { $0 + Self.taskPatience },
          reason: .task(
            text: task.text, names: living.map { Self.name(of: $0, in: task, resolved) },
            isGivenDay: task.due != nil), source: id, line: task.line, weight: 0)
      )
    }
  }

  /// The words with which a task's text names somebody; empty if it does not.
  static func name(of person: PersonID, in task: Task, _ resolved: ResolvedNote) -> String {
    let link = task.links.first { resolved.people[$0] == person }
    let name = link.map { resolved.note.links[$0].shownText } ?? ""
    return task.text.contains(name) ? name : ""
  }

  private func isShown(_ person: PersonID) -> Bool {
    if case .note(let id) = person { !notes[id.index].note.isPrivate } else { true }
  }

  private func isSnoozed(_ person: PersonID) -> Bool {
    people.facts(of: person).snoozedUntil.map { $0 > today } ?? false
  }

  // MARK: People

  /// First contact, else the planned next one, else keeping in touch.
  private mutating func addContact(_ person: PersonID) {
    let facts = people.facts(of: person)
    guard !facts.isDeceased, !isSnoozed(person) else { return }
    if let row = firstContact(person, facts) ?? next(person, facts) {
      rows.append(row)
    } else if let row = keepInTouch(person, facts) {
      rows.append(row)
    }
  }

  private func firstContact(_ person: PersonID, _ facts: PersonFacts) -> FollowUp? {
    let days = people.settings.followUp.firstContact
    guard !facts.isPaused, let met = people.met(person), met <= today, today - met <= days[2] else {
      return nil
    }
    let touches = people.timeline(of: person).touches
    guard hasEvidence(person, facts, met, touches) else { return nil }
    let first = touches.first { $0.day == met && $0.direction == .both }
    let words = Set(
      touches.filter { $0.day >= met && $0.direction != .incoming && !$0.isCrowd && $0 != first }.map {
        [$0.source.index, $0.line, $0.day.number]
      }
    ).count
    guard words < 2 else { return nil }
    let (source, line) = place(person, facts.met == nil ? first : nil, keyLine: facts.metLine)
    return FollowUp(
      kind: .firstContact, people: [person], due: met + days[words],
      reason: .firstMeeting(met: met, days: today - met, words: words), source: source, line: line, weight: 0)
  }

  /// Whether something says that this was a first meeting, not merely the first one noted.
  private func hasEvidence(
    _ person: PersonID, _ facts: PersonFacts, _ met: CalendarDay, _ touches: [Touch]
  ) -> Bool {
    if facts.met != nil || facts.isIntroduced { return true }
    var lines: [NoteID: Set<Int>] = [:]
    for touch in touches where touch.day == met {
      if touch.kind == .event { return true }
      lines[touch.source, default: []].insert(touch.line)
    }
    return lines.contains { source, lines in
      let note = notes[source.index].note
      let texts =
        note.openingLines + note.contexts.filter { lines.contains($0.line) }.map(\.text)
        + note.logLines.filter { lines.contains($0.line) }.map(\.text)
      return texts.contains { Phrases.firstMeeting.first(in: $0) != nil }
    }
  }

  /// A contact within the week before the planned day settles it.
  private static let plannedLead = 7

  private func next(_ person: PersonID, _ facts: PersonFacts) -> FollowUp? {
    guard !facts.isPaused, let next = facts.next, case .note(let id) = person else { return nil }
    let touches = people.timeline(of: person).touches
    if touches.contains(where: { $0.movesClock && $0.day >= next.day - Self.plannedLead }) { return nil }
    return FollowUp(
      kind: .next, people: [person], due: next.day, reason: .planned(what: next.what), source: id,
      line: next.line, weight: 0)
  }

  private func keepInTouch(_ person: PersonID, _ facts: PersonFacts) -> FollowUp? {
    guard !facts.isPaused, people.bookings[person] == nil, let (days, source) = people.cadence(of: person)
    else {
      return nil
    }
    let timeline = people.timeline(of: person)
    if let last = timeline.last {
      let due = last.day + days
      let lateness = min(1, Double(today - due) / Double(days))
      return FollowUp(
        kind: .keepInTouch, people: [person], due: due,
        reason: .quiet(since: last, cadence: days, from: source),
        source: last.source, line: last.line, weight: lateness * timeline.strength(on: last.day))
    }
    guard let met = people.met(person) else { return nil }
    let first = facts.met == nil ? timeline.touches.first : nil
    let (note, line) = place(person, first, keyLine: facts.metLine)
    return FollowUp(
      kind: .keepInTouch, people: [person], due: met + days,
      reason: .quietSinceMeeting(met: met, cadence: days, from: source), source: note, line: line, weight: 0)
  }

  /// Where a row about a person comes from: the contact, else the key in their own note.
  private func place(_ person: PersonID, _ touch: Touch?, keyLine: Int) -> (NoteID, Int) {
    if let touch { return (touch.source, touch.line) }
    if case .note(let id) = person { return (id, keyLine) }
    return people.timeline(of: person).touches.first.map { ($0.source, $0.line) } ?? (NoteID(0), 1)
  }
}
