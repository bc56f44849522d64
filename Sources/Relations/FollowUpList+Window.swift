import Configuration
import Notes

extension FollowUpList {
  /// Which days belong to which section.
  struct Window {
    enum Section {
      case today, thisWeek, waiting, later, stale, undated
    }

    private let today: CalendarDay
    private let end: CalendarDay
    /// The end for days and meetings, which are told of in time to prepare.
    private let leadEnd: CalendarDay
    private let stale: Int

    /// - Parameter within: Days ahead that were asked for; nil for the configured ones.
    init(_ settings: Settings.FollowUp, today: CalendarDay, within: Int?) {
      self.today = today
      end = today + (within ?? settings.within)
      leadEnd = today + (within ?? settings.lead)
      stale = settings.stale
    }

    func section(of row: FollowUp) -> Section {
      guard let day = row.due else { return .undated }
      if today - day > stale { return .stale }
      let isAhead = day > (row.kind == .date || row.kind == .prepare ? leadEnd : end)
      if isAhead { return .later }
      if row.kind == .waiting { return .waiting }
      return day <= today ? .today : .thisWeek
    }
  }
}
