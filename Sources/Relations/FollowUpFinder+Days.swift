import Configuration
import Notes

extension FollowUpFinder {
  /// The next birthday and important days of somebody whose days are told of.
  func dates(_ person: PersonID) -> [FollowUp] {
    let facts = people.facts(of: person)
    guard !facts.birthdays.isEmpty, case .note(let id) = person, isCelebrated(facts) else { return [] }
    let lead = people.settings.followUp.lead
    let touches = people.timeline(of: person).touches
    return facts.birthdays.compactMap { date in
      guard let day = date.date.next(onOrAfter: today) else { return nil }
      if touches.contains(where: { $0.movesClock && $0.day >= day - lead }) { return nil }
      let years = date.date.day.map { day.parts.year - $0.parts.year }.flatMap { $0 > 0 ? $0 : nil }
      return FollowUp(
        .date, [person], due: day, .date(label: date.label, years: years), source: id, line: date.line)
    }
  }

  private func isCelebrated(_ facts: PersonFacts) -> Bool {
    if let said = facts.celebrates { return said }
    let celebrate = people.settings.celebrate
    let circles = Set(celebrate.circles.map { $0.lowercased() })
    return facts.tier.map(celebrate.tiers.contains) ?? false
      || facts.circles.contains(where: circles.contains)
  }

  /// The booked meetings, each once for everyone who will be there.
  var preparations: [FollowUp] {
    struct Place: Hashable {
      let source: NoteID
      let day: CalendarDay
    }
    var bookings: [Place: (line: Int, people: [PersonID])] = [:]
    for booking in people.allBookings where !people.facts(of: booking.person).isDeceased {
      let place = Place(source: booking.source, day: booking.day)
      bookings[place, default: (booking.line, [])].people.append(booking.person)
    }
    return bookings.map { place, booking in
      FollowUp(
        .prepare, booking.people.withoutRepeats, due: place.day, .booked, source: place.source,
        line: booking.line)
    }
  }

  /// The days on which goals are due or to be looked at.
  var goals: [FollowUp] {
    var rows: [FollowUp] = []
    for (index, resolved) in notes.enumerated() where resolved.note.kind == .goal {
      let note = resolved.note
      if note.isPrivate || note.isDoneGoal { continue }
      for field in note.fields(.due) {
        guard let value = field.values.first, let day = DateReading(value.text)?.day else { continue }
        rows.append(
          FollowUp(
            .goal, [], due: day, .goal(isReview: field.isReview), source: NoteID(index),
            line: value.line))
      }
    }
    return rows
  }
}

extension DateReading {
  /// The first such day of a year that is not before `start`; 29 February is the 28th in other years.
  func next(onOrAfter start: CalendarDay) -> CalendarDay? {
    let month: Int
    let day: Int
    switch self {
    case .day(let whole): (month, day) = (whole.parts.month, whole.parts.day)
    case .yearly(let ofYear, let ofMonth): (month, day) = (ofYear, ofMonth)
    case .month, .undecided: return nil
    }
    for year in [start.parts.year, start.parts.year + 1] {
      let found =
        CalendarDay(year: year, month: month, day: day)
        ?? (month == 2 && day == 29 ? CalendarDay(year: year, month: 2, day: 28) : nil)
      if let found, found >= start { return found }
    }
    return nil
  }
}
