extension FollowUp {
  /// Whether its words change from day to day, not only with the year.
  package var changesDaily: Bool {
    if case .firstMeeting = reason { true } else { false }
  }
}
