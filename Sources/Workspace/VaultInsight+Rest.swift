package import Notes
import Relations

extension VaultInsight {
  /// Why somebody is to be left in peace for now.
  package enum Rest: Equatable, Sendable {
    case until(CalendarDay)
    case paused
  }

  /// Nil for whoever may be turned to.
  package func rest(of person: PersonID) -> Rest? {
    let facts = view.people.facts(of: person)
    if facts.isPaused { return .paused }
    return facts.snoozedUntil.flatMap { $0 > view.people.today ? .until($0) : nil }
  }
}
