import Notes
import Phrases

/// Tells of one person how I came to know them.
struct BeginningFinder {
  private let notes: [ResolvedNote]
  private let people: People
  private let signs: FirstMeetingSigns
  /// What the note of each event says of people.
  private let said: [NoteID: Said]

  private struct Said {
    let marked: Set<PersonID>
    /// The places and lines in which people are listed.
    let listed: [PersonID: (place: Int, line: Int)]
  }

  init(_ notes: [ResolvedNote], _ people: People, _ signs: FirstMeetingSigns) {
    self.notes = notes
    self.people = people
    self.signs = signs
    let events = notes.indices.filter { !notes[$0].note.isPrivate && notes[$0].note.isEvent }
    said = Dictionary(
      uniqueKeysWithValues: events.map {
        (NoteID($0), Said(marked: signs.marked(at: NoteID($0)), listed: Self.listed(notes[$0])))
      })
  }

  private static func listed(_ resolved: ResolvedNote) -> [PersonID: (place: Int, line: Int)] {
    var listed: [PersonID: (place: Int, line: Int)] = [:]
    for (place, person) in resolved.present.enumerated() {
      guard let person, listed[person] == nil else { continue }
      listed[person] = (place, resolved.note.participants[place].line)
    }
    return listed
  }

  /// Nil where nothing says that a contact was the first.
  func beginning(with person: PersonID) -> Beginning? {
    let facts = people.facts(of: person)
    guard let day = day(person, facts), day <= people.today else { return nil }
    let noted = signs.event(person, day).flatMap { isShownEvent($0) ? $0 : nil }
    guard noted != nil || signs.isFirst(person, day) else { return nil }
    let touches = people.timeline(of: person).touches
    let event = noted.map { EventNotes.event(of: $0, in: notes) }
    let first = touches.first { $0.day == day && (event == nil || $0.source == noted) }
    var (source, line) = people.place(of: person, first, keyLine(of: person, facts))
    let listed = noted.flatMap { said[$0]?.listed[person] }
    // Who has no line of their own stands where all are listed.
    if let listed, source == noted, line == first?.gatheringLine { line = listed.line }
    let course = Beginning.Course(touches, since: day, today: people.today)
    let isMarked =
      [noted, event].contains { $0.map { said[$0]?.marked.contains(person) == true } ?? false }
      || event != nil && signs.isMarked(person)
    return Beginning(
      person: person, day: day, origin: origin(event, facts, first), event: event,
      isIntroduced: facts.isIntroduced, introducers: facts.introducers.filter(isLiving), isMarked: isMarked,
      listPlace: listed?.place ?? .max,
      source: source, line: line, again: course.again, secondTime: course.secondTime,
      afterYear: course.afterYear,
      next: course.next)
  }

  /// The day of the first meeting; where a key says only at which event it was, the event's, and where it says only
  /// the month, that of the first contact in it.
  private func day(_ person: PersonID, _ facts: PersonFacts) -> CalendarDay? {
    if facts.met?.day == nil, let place = facts.whereMet, isShownEvent(place),
      let day = notes[place.index].note.day
    {
      return day
    }
    if case .month(let year, let month)? = facts.met,
      let first = people.timeline(of: person).touches.first?.day, first.parts.year == year,
      first.parts.month == month
    {
      return first
    }
    return people.met(person)
  }

  /// The line of the key that says when or where we met.
  private func keyLine(of person: PersonID, _ facts: PersonFacts) -> Int {
    guard facts.met == nil, case .note(let id) = person else { return facts.metLine }
    return notes[id.index].note.value(.whereMet)?.line ?? facts.introducedLine
  }

  /// Whether others may read of somebody, who is alive and not me.
  private func isLiving(_ person: PersonID) -> Bool {
    people.isShown(person) && !people.me.contains(person) && !people.facts(of: person).isDeceased
  }

  private func isShownEvent(_ id: NoteID) -> Bool {
    !notes[id.index].note.isPrivate && notes[id.index].note.isEvent
  }

  private func origin(_ event: NoteID?, _ facts: PersonFacts, _ first: Touch?) -> Beginning.Origin {
    if event != nil { return .event }
    if facts.isIntroduced { return .introduction }
    switch first?.kind {
    case .intro: return .introduction
    case .meeting, .meal: return .meeting
    case .call, .message, .mail, .event, .gift, .other, nil: return .other
    }
  }
}
