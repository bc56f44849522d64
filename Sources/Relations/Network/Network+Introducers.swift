package import Notes

extension Network {
  /// Whoever best brings me and somebody together: of those who know them and whom I know, the one of the strongest way.
  package func introducer(to person: PersonID) -> Tie? {
    ties(of: person).map { tie in (tie, tie.weight * tieToMe(tie.person)) }.filter { $0.1 > 0 }
      .max { ($0.1, $1.0.person) < ($1.1, $0.0.person) }?.0
  }

  /// The last day on which I was in touch with anybody: what fades by it stays the same until I am again.
  package static func lastDay(_ people: People) -> CalendarDay {
    people.timelines.values.lazy.compactMap { $0.touches.last?.day }.max() ?? people.today
  }
}
