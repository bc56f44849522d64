import Configuration
package import Notes
import Text

/// The follow-ups of one day in their sections and order (RULES: "The follow-up list").
package struct FollowUpList: Equatable, Sendable {
  /// Due by today, at most as many as the limit says.
  package var today: [FollowUp] = []
  /// How many more are due today than are shown.
  package var more = 0
  /// Due within the window, then promises without any day.
  package var thisWeek: [FollowUp] = []
  package var waiting: [FollowUp] = []
  /// Due so long ago that it is time to let go or to pick up; only where all rows are asked for.
  package var stale: [FollowUp] = []
  /// Due after the window; only where all rows are asked for.
  package var later: [FollowUp] = []

  /// Open tasks that name somebody who has died.
  package var pleaseLook: [FollowUp] = []

  package var isEmpty: Bool {
    [today, thisWeek, waiting, stale, later, pleaseLook].allSatisfy(\.isEmpty)
  }

  /// How many more rows are stale than are shown.
  package var moreStale = 0

  /// Makes the list of all rows that the notes give.
  ///
  /// The other parameters are those of the other initialiser.
  ///
  /// - Parameter within: Days ahead; nil for the configured window.
  package init(
    _ notes: [ResolvedNote], _ people: People, within: Int? = nil, all: Bool = false,
    name: @escaping (PersonID) -> String
  ) {
    self.init(FollowUpRows(notes, people), FollowUpFilter(within: within), all: all, name: name)
  }

  /// Makes a list of the rows that a filter wants.
  ///
  /// - Parameters:
  ///   - all: Whether to show every row, without window and limit.
  ///   - name: What orders people whose rows are due on one day and who have no reading.
  package init(
    _ rows: FollowUpRows, _ filter: FollowUpFilter = FollowUpFilter(), all: Bool = false,
    name: @escaping (PersonID) -> String
  ) {
    let people = rows.people
    let wanted = rows.rows(filter)
    let order = RowOrder { people.facts(of: $0).reading ?? name($0) }
    let window = Window(people.settings.followUp, today: people.today, within: filter.within)
    let maybe = order.sorted(wanted.filter { $0.kind == .maybePromise }, byKind: false)
    let shown =
      wanted.filter { $0.kind != .maybePromise } + maybe.prefix(all ? maybe.count : Self.maybeLimit)
    var due: [FollowUp] = []
    var undated: [FollowUp] = []
    for row in shown {
      switch window.section(of: row) {
      case .undated: row.kind == .waiting ? waiting.append(row) : undated.append(row)
      case .stale: if all { stale.append(row) }
      case .waiting: waiting.append(row)
      case .today: due.append(row)
      case .thisWeek: thisWeek.append(row)
      case .later: if all { row.kind == .waiting ? waiting.append(row) : later.append(row) }
      }
    }
    due = order.sorted(due, byKind: true)
    for list in [\FollowUpList.thisWeek, \.waiting, \.stale, \.later] {
      self[keyPath: list] = order.sorted(self[keyPath: list], byKind: false)
    }
    thisWeek += order.sorted(undated, byKind: false)
    pleaseLook = order.sorted(rows.pleaseLook(filter), byKind: false)
    let limit = filter.limit ?? people.settings.followUp.limit
    today = Array(due.prefix(all ? due.count : limit))
    more = due.count - today.count
    moreStale = max(0, stale.count - limit)
    stale = Array(stale.prefix(limit))
  }

  /// So many promises without a box are asked about at a time.
  private static let maybeLimit = 3
}
