package import Notes

/// Somebody whom both I and another person know, and why that other does.
package struct CommonAcquaintance: Equatable, Sendable {
  package let person: PersonID
  package let reason: Tie.Reason
}

extension Network {
  /// Whom both I and somebody know, without a crowd's help: who introduced whom and who knows whom first, then those who
  /// were at the most meetings together.
  ///
  /// Unlike the weight of ties the order does not fade, so that a block that tells it stays the same.
  ///
  /// - Parameter left: A note whose meetings do not count.
  package func commonAcquaintances(
    with person: PersonID, leavingOut left: NoteID? = nil
  ) -> [CommonAcquaintance] {
    guard let place = places[person] else { return [] }
    var met: [Int: (count: Int, last: Gathering)] = [:]
    for number in gatheringsOf[place] {
      let gathering = gatherings[number]
      guard gathering.size <= Touch.crowd, gathering.source != left else { continue }
      for other in gathering.people where other != place && mine[other] > 0 {
        let entry = met[other] ?? (0, gathering)
        met[other] = (entry.count + 1, gathering.day >= entry.last.day ? gathering : entry.last)
      }
    }
    var found = met.mapValues { count, last in
      Reason(
        rank: count, day: last.day,
        reason: .met(count: count, source: last.source, line: last.line, day: last.day))
    }
    for tie in stated[place] where mine[tie.other] > 0 {
      let reason = Reason(rank: Self.rank(of: tie.reason), day: nil, reason: tie.reason)
      if found[tie.other].map({ $0.rank < reason.rank }) ?? true { found[tie.other] = reason }
    }
    return found.sorted { left, right in
      if left.value.rank != right.value.rank { return left.value.rank > right.value.rank }
      if left.value.day != right.value.day {
        return left.value.day?.number ?? 0 > right.value.day?.number ?? 0
      }
      return left.key < right.key
    }.map { CommonAcquaintance(person: members[$0.key], reason: $0.value.reason) }
  }

  private struct Reason {
    /// How many meetings, or more than any number of them.
    let rank: Int
    let day: CalendarDay?
    let reason: Tie.Reason
  }

  /// What a note states comes before any number of meetings.
  private static func rank(of reason: Tie.Reason) -> Int {
    if case .introduced = reason { .max } else { .max - 1 }
  }
}
