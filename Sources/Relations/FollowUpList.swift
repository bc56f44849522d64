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

  package var isEmpty: Bool {
    today.isEmpty && thisWeek.isEmpty && waiting.isEmpty && stale.isEmpty && later.isEmpty
  }

  /// Makes the list.
  ///
  /// - Parameters:
  ///   - within: Days ahead; nil for the configured window.
  ///   - all: Whether to show every row, without window and limit.
  ///   - name: What orders people whose rows are due on one day: their reading, else their name.
  package init(
    _ notes: [ResolvedNote], _ people: People, within: Int? = nil, all: Bool = false,
    name: @escaping (PersonID) -> String
  ) {
    let settings = people.settings.followUp
    let window = people.today + (within ?? settings.within)
    var due: [FollowUp] = []
    var undated: [FollowUp] = []
    let names = NameOrder(name)
    for row in FollowUpFinder(notes, people).rows {
      guard let day = row.due else {
        row.kind == .waiting ? waiting.append(row) : undated.append(row)
        continue
      }
      if people.today - day > settings.stale {
        if all { stale.append(row) }
      } else if row.kind == .waiting {
        if all || day <= window { waiting.append(row) }
      } else if day <= people.today {
        due.append(row)
      } else if day <= window {
        thisWeek.append(row)
      } else if all {
        later.append(row)
      }
    }
    due.sort { Self.precedes($0, $1, byKind: true, names) }
    for list in [\FollowUpList.thisWeek, \.waiting, \.stale, \.later] {
      self[keyPath: list].sort { Self.precedes($0, $1, byKind: false, names) }
    }
    thisWeek += undated.sorted { Self.precedes($0, $1, byKind: false, names) }
    let limit = all ? due.count : settings.limit
    today = Array(due.prefix(limit))
    more = due.count - today.count
    if !all { stale = [] }
  }

  /// Promises first, then the other kinds; within a kind by day, then by name; keeping in touch by weight.
  private static func precedes(_ left: FollowUp, _ right: FollowUp, byKind: Bool, _ names: NameOrder) -> Bool
  {
    if byKind, left.kind != right.kind { return left.kind.rank < right.kind.rank }
    if byKind, left.kind == .keepInTouch, left.weight != right.weight { return left.weight > right.weight }
    if left.due != right.due { return (left.due?.number ?? .max) < (right.due?.number ?? .max) }
    if left.kind != right.kind { return left.kind.rank < right.kind.rank }
    let (leftName, rightName) = (names.key(left), names.key(right))
    if leftName != rightName { return leftName.lexicographicallyPrecedes(rightName) }
    return (left.source, left.line) < (right.source, right.line)
  }
}

/// Orders rows by the names of their people, as code points.
private struct NameOrder {
  private let name: (PersonID) -> String

  init(_ name: @escaping (PersonID) -> String) {
    self.name = name
  }

  func key(_ row: FollowUp) -> [UInt8] {
    row.people.first.map { Unicode.composed(Array(name($0).utf8)) } ?? []
  }
}

extension FollowUp.Kind {
  fileprivate var rank: Int {
    switch self {
    case .promise: 0
    case .firstContact: 1
    case .next: 2
    case .keepInTouch: 3
    case .waiting: 4
    }
  }
}
