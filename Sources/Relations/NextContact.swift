package import Notes

/// What comes next with somebody: a day, and why that one.
///
/// Nothing of it counts from today, so that it stays the same until something happens or a rule's own day passes.
package enum NextContact: Equatable, Sendable {
  case booked(Booking)
  case snoozed(until: CalendarDay)
  /// A word after a first meeting, the first or a later one.
  case afterFirstMeeting(by: CalendarDay, isFirst: Bool)
  case planned(CalendarDay, what: String)
  /// Keeping in touch, after so many days.
  case keepInTouch(by: CalendarDay, every: Int)
}

extension NextContact {
  /// The first that holds, in the order above; nil if nothing is to come.
  init?(_ person: PersonID, _ people: People, _ rows: [FollowUp]) {
    let facts = people.facts(of: person)
    if facts.isDeceased { return nil }
    if let booking = people.bookings[person] {
      self = .booked(booking)
      return
    }
    if let day = facts.snoozedUntil, day > people.today {
      self = .snoozed(until: day)
      return
    }
    for row in rows {
      guard let due = row.due else { continue }
      switch row.reason {
      case .firstMeeting(_, let words):
        self = .afterFirstMeeting(by: due, isFirst: words == 0)
        return
      case .planned(let what):
        self = .planned(due, what: what)
        return
      default: continue
      }
    }
    guard !facts.isPaused, let (days, _) = people.cadence(of: person),
      let start = people.timeline(of: person).last?.day ?? people.met(person)
    else { return nil }
    self = .keepInTouch(by: start + days, every: days)
  }
}
