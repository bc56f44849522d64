extension FollowUp {
  /// The row as it was told some days ago; nil if it could not stand then.
  package func told(daysAgo: Int) -> FollowUp? {
    guard case .firstMeeting(let met, let days, let words) = reason else { return self }
    guard days >= daysAgo else { return nil }
    return FollowUp(
      kind: kind, people: people, due: due,
      reason: .firstMeeting(met: met, days: days - daysAgo, words: words), source: source, line: line,
      weight: weight)
  }

  /// Whether its words change from day to day, not only with the year.
  package var changesDaily: Bool {
    if case .firstMeeting = reason { true } else { false }
  }
}
