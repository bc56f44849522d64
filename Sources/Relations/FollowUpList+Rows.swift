extension FollowUpList {
  /// All rows that the list holds, section after section.
  package var rows: [FollowUp] { today + thisWeek + waiting + later + stale }
}
