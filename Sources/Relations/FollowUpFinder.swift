import Configuration
import Notes

/// Makes the rows of the list (RULES: "The follow-up list").
struct FollowUpFinder {
  let notes: [ResolvedNote]
  let people: People
  private(set) var rows: [FollowUp] = []
  /// The open tasks that name somebody who has died: to be looked at once more.
  private(set) var pleaseLook: [FollowUp] = []

  init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      addTasks(of: resolved, at: NoteID(index))
    }
    let firstMeetings = FirstMeetings(notes, people)
    let living = people.all.filter { !people.me.contains($0) && !people.facts(of: $0).isDeceased }
    for person in living where !isSnoozed(person) {
      addContact(person, firstMeetings)
      rows += [reply(person)].compactMap { $0 } + dates(person) + changes(person)
    }
    rows += thanks(living)
    rows += firstMeetings.whomAgain
    rows += MaybePromiseFinder(notes, people).rows.filter { !$0.people.contains(where: isSnoozed) }
    rows += preparations.filter { !$0.people.allSatisfy(isSnoozed) }
    rows += goals
    var owners = OwnerFinder(people.owners, notes)
    rows = owners.owned(rows)
    pleaseLook = owners.owned(pleaseLook)
  }

  var today: CalendarDay { people.today }

  func isSnoozed(_ person: PersonID) -> Bool {
    people.facts(of: person).snoozedUntil.map { $0 > today } ?? false
  }

  // MARK: Tasks

  private mutating func addTasks(of resolved: ResolvedNote, at id: NoteID) {
    for row in TaskRow.all(in: resolved, at: id, people) {
      if row.isOfTheDead { pleaseLook.append(row.followUp) }
      guard !row.isOfTheDead, row.isDueToBeThoughtOf(today) else { continue }
      if row.followUp.kind.outlastsSnooze || !row.followUp.people.contains(where: isSnoozed) {
        rows.append(row.followUp)
      }
    }
  }

  // MARK: One of these for each person

  /// First contact, else the planned next one, else drifting, else keeping in touch.
  private mutating func addContact(_ person: PersonID, _ firstMeetings: FirstMeetings) {
    let facts = people.facts(of: person)
    guard !facts.isPaused else { return }
    if let row = firstMeetings.row(for: person) ?? next(person, facts) ?? keepInTouch(person, facts) {
      rows.append(row)
    }
  }

  private func next(_ person: PersonID, _ facts: PersonFacts) -> FollowUp? {
    guard let next = facts.next, case .note(let id) = person else { return nil }
    let touches = people.timeline(of: person).touches
    if touches.contains(where: { $0.movesClock && $0.day >= next.day - RuleDays.plannedLead }) { return nil }
    return FollowUp(
      .next, [person], due: next.day, .planned(what: next.what), source: id, line: next.line)
  }

  private func keepInTouch(_ person: PersonID, _ facts: PersonFacts) -> FollowUp? {
    guard people.bookings[person] == nil, let (days, source) = people.cadence(of: person) else { return nil }
    let timeline = people.timeline(of: person)
    guard let last = timeline.last else {
      guard let met = people.met(person) else { return nil }
      let (note, line) = people.place(
        of: person, facts.met == nil ? timeline.touches.first : nil, facts.metLine)
      return FollowUp(
        .keepInTouch, [person], due: met + days,
        .quietSinceMeeting(met: met, cadence: days, from: source), source: note, line: line)
    }
    let strength = timeline.strength(on: last.day)
    func weight(_ due: CalendarDay) -> Double { min(1, Double(today - due) / Double(days)) * strength }
    let due = last.day + days
    if due > today, let rhythm = timeline.rhythm, let since = Drift.begin(last.day, rhythm, today) {
      return FollowUp(
        .drifting, [person], due: since, .drifting(since: last, rhythm: rhythm), source: last.source,
        line: last.line, weight: weight(since))
    }
    return FollowUp(
      .keepInTouch, [person], due: due, .quiet(since: last, cadence: days, from: source),
      source: last.source, line: last.line, weight: weight(due))
  }
}

/// When a tie that has its rhythm is silent for longer than that rhythm lets expect.
enum Drift {
  /// The first day of it; nil before, and once the silence is so long that it is no drift any more.
  static func begin(_ last: CalendarDay, _ rhythm: Double, _ today: CalendarDay) -> CalendarDay? {
    let silence = Double(today - last)
    let lower = RuleDays.usualSilence(rhythm)
    guard silence > lower, silence <= max(12 * rhythm, rhythm + 90) else { return nil }
    return last + Int(lower) + 1
  }
}
