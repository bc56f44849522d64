package import Notes

/// How I came to know somebody, and what became of it (RULES: "Not too early, not too much").
package struct Beginning: Equatable, Sendable {
  /// Where it began.
  package enum Origin: String, CaseIterable, Sendable {
    case event, introduction, meeting, other
  }

  package let person: PersonID
  package let day: CalendarDay
  package let origin: Origin
  /// The note of the event at which it began.
  package let event: NoteID?
  /// Whether somebody brought us together, at an event or elsewhere.
  package let isIntroduced: Bool
  /// Who, of those alive.
  package let introducers: [PersonID]
  /// Whether I noted that I would like to see them again.
  package let isMarked: Bool
  /// The place among those whom the event's note lists; `.max` for all others.
  let listPlace: Int
  /// What says so.
  package let source: NoteID
  package let line: Int
  /// A contact within two weeks.
  package let again: TieStep
  /// A contact both ways, the meeting aside, within three months.
  package let secondTime: TieStep
  /// A contact a year later, or after that.
  package let afterYear: TieStep

  /// The steps in their order.
  package var steps: [TieStep] { [again, secondTime, afterYear] }
  /// Whether I did not meet them by myself.
  package var isThroughSomebody: Bool { isIntroduced || origin == .introduction }
  /// The first contact after the meeting, whenever it was.
  package let next: Touch?
}

extension Beginning {
  /// The days that each step takes.
  package static let againDays = 14
  package static let secondDays = 90
  package static let yearDays = 365
  /// Nobody is out of touch on the first day after a year.
  package static let yearGrace = 90

  /// What became of a first meeting on a day.
  struct Course {
    let again: TieStep
    let secondTime: TieStep
    let afterYear: TieStep
    let next: Touch?

    init(_ touches: [Touch], since met: CalendarDay, today: CalendarDay) {
      func step(until end: CalendarDay, _ touch: Touch?) -> TieStep {
        touch.map { .reached($0) } ?? (today <= end ? .open(until: end) : .missed)
      }
      // On the day itself only what was sent counts: anything else is the meeting, noted once more.
      let later = touches.filter {
        $0.movesClock && ($0.day > met || $0.day == met && $0.direction == .outgoing)
      }
      next = later.first
      again = step(until: met + againDays, later.first.flatMap { $0.day <= met + againDays ? $0 : nil })
      let second = later.first { $0.direction == .both }
      secondTime = step(
        until: met + secondDays, second.flatMap { $0.day <= met + secondDays ? $0 : nil })
      afterYear = step(until: met + yearDays + yearGrace, later.first { $0.day >= met + yearDays })
    }
  }
}
