import Configuration
import Notes
import Phrases

/// Who was met for the first time in the last weeks, and where (RULES: `first-contact` and `whom-again`).
struct FirstMeetings {
  private let notes: [ResolvedNote]
  private let people: People
  private var rows: [PersonID: FollowUp] = [:]
  /// The events at which so many were first met that one is asked whom to see again.
  private(set) var whomAgain: [FollowUp] = []

  /// - Parameter days: How many days ago somebody was met; nil for the configured window.
  init(_ notes: [ResolvedNote], _ people: People, days: ClosedRange<Int>? = nil) {
    self.notes = notes
    self.people = people
    let days = days ?? 0...people.settings.followUp.firstContact[2]
    var byEvent: [NoteID: [(person: PersonID, met: CalendarDay)]] = [:]
    for person in people.all where !people.me.contains(person) && !people.facts(of: person).isDeceased {
      guard let met = people.met(person), days.contains(people.today - met), hasEvidence(person, met) else {
        continue
      }
      if let event = event(person, met) {
        byEvent[event, default: []].append((person, met))
      } else {
        rows[person] = contactRow(person, met)
      }
    }
    for (event, met) in byEvent { add(met, at: event) }
    whomAgain.sort { $0.source < $1.source }
  }

  /// The row of a person who was met lately; nil if there is none, or no more.
  func row(for person: PersonID) -> FollowUp? { rows[person] }

  /// The rows of all whom nobody asks about together, in no order.
  var all: [FollowUp] { Array(rows.values) }

  // MARK: Events

  private mutating func add(_ met: [(person: PersonID, met: CalendarDay)], at event: NoteID) {
    guard met.count > RuleDays.manyMet else {
      for (person, day) in met { rows[person] = contactRow(person, day) }
      return
    }
    let marks = markedPeople(at: event)
    let marked = met.filter { marks.contains($0.person) || isMarked($0.person) }
    for (person, day) in marked { rows[person] = contactRow(person, day) }
    let day = met.map(\.met).min() ?? people.today
    guard marked.isEmpty, people.today - day <= RuleDays.whomAgain else { return }
    whomAgain.append(
      FollowUp(
        .whomAgain, [], due: day + RuleDays.whomAgain, .manyMet(count: met.count, day: day), source: event,
        line: 1))
  }

  /// The event at which somebody was first met; nil for any other meeting.
  private func event(_ person: PersonID, _ met: CalendarDay) -> NoteID? {
    if let place = people.facts(of: person).whereMet, notes[place.index].note.isEvent { return place }
    return people.timeline(of: person).touches.first { $0.day == met && $0.kind == .event }?.source
  }

  /// Those beside whose names the event's note says that one would like to see them again: ◎, ★, #again.
  private func markedPeople(at event: NoteID) -> Set<PersonID> {
    let resolved = notes[event.index]
    let named = NamedPeople.byContext(of: resolved)
    return named.reduce(into: []) { marked, entry in
      if resolved.note.contexts[entry.key].signs.roles.contains(.again) {
        marked.formUnion(entry.value.people)
      }
    }
  }

  /// Whether their own note says so.
  private func isMarked(_ person: PersonID) -> Bool {
    guard case .note(let id) = person else { return false }
    return people.facts(of: person).tags.contains("again")
      || notes[id.index].note.logLines.contains { $0.signs.roles.contains(.again) }
  }

  // MARK: Rows

  private func contactRow(_ person: PersonID, _ met: CalendarDay) -> FollowUp? {
    let facts = people.facts(of: person)
    let touches = people.timeline(of: person).touches
    // On the day itself only what was sent counts: anything else is the meeting, noted once more.
    let words = touches.filter {
      !$0.isCrowd && $0.direction != .incoming && ($0.day > met || $0.day == met && $0.direction == .outgoing)
    }
    let days = Set(words.map(\.day)).count
    guard days < 2 else { return nil }
    let first = touches.first { $0.day == met && $0.direction == .both }
    let (source, line) = people.place(of: person, facts.met == nil ? first : nil, facts.metLine)
    return FollowUp(
      .firstContact, [person], due: met + people.settings.followUp.firstContact[days],
      .firstMeeting(met: met, words: days), source: source, line: line)
  }

  /// Whether something says that this was a first meeting, not merely the first one noted.
  private func hasEvidence(_ person: PersonID, _ met: CalendarDay) -> Bool {
    let facts = people.facts(of: person)
    if facts.met != nil || facts.isIntroduced { return true }
    var lines: [NoteID: Set<Int>] = [:]
    for touch in people.timeline(of: person).touches where touch.day == met {
      if touch.kind == .event { return true }
      lines[touch.source, default: []].insert(touch.line)
    }
    return lines.contains { source, lines in
      let note = notes[source.index].note
      // A meeting's line is its first: then its opening, and any line of the meeting, may say so.
      let opening = lines.contains(1) ? opening(of: source, about: person) + note.names.map(\.text) : []
      return opening.contains { people.phrases.first(.firstMeeting, in: $0) != nil }
        || note.contexts.contains { lines.contains($0.line) && $0.signs.roles.contains(.firstMeeting) }
        || note.logLines.contains { lines.contains($0.line) && $0.signs.roles.contains(.firstMeeting) }
    }
  }

  /// The first lines of a note, but for those that speak of somebody else.
  private func opening(of source: NoteID, about person: PersonID) -> [String] {
    let resolved = notes[source.index]
    let lines = resolved.note.openingLines
    guard lines.contains(where: { people.phrases.first(.firstMeeting, in: $0) != nil }) else { return [] }
    let others = NamedPeople.byContext(of: resolved).filter { !$0.value.people.contains(person) }
    let theirs = Set(others.keys.map { resolved.note.contexts[$0].text })
    return lines.filter { !theirs.contains($0) }
  }
}

extension Note {
  /// Whether this is the note of an event: its kind says so, or it names one.
  var isEvent: Bool { kind == .event || kind == .meeting && value(.event) != nil }
}
