package import Notes
package import Relations

extension BlockText {
  /// The lines of a `follow-ups` block whose parameters choose among the rows.
  ///
  /// Where they leave nothing, it does not say that nobody waits: others may.
  package func followUps(_ list: FollowUpList, _ filter: FollowUpFilter, in path: NotePath) -> [String] {
    var lines = followUps(list, in: path, ahead: words.ahead(filter, today))
    if list.isEmpty, !lines.isEmpty { lines[0] = words.nothing(filter) }
    return lines
  }
}

extension BlockWords {
  /// The heading over what lies ahead: this week, or up to the day that was asked for.
  package func ahead(_ filter: FollowUpFilter, _ today: CalendarDay) -> String {
    filter.within.map { until(day(today + $0, today)) } ?? thisWeek
  }

  /// What is said of a list that holds nothing.
  ///
  /// - Parameter isAll: Whether the list was asked for without a window.
  package func nothing(_ filter: FollowUpFilter, isAll: Bool = false) -> String {
    if filter.isSelective { return nothingChosen }
    return isAll || filter.within != nil ? nothingDueAtAll : nothingDue
  }
}
