import Notes

/// How much it takes to keep in touch with everybody as often as the notes say: Σ 1/F (RULES: "The follow-up list").
package struct ContactLoad: Equatable, Sendable {
  /// People who share a cadence.
  package struct Share: Equatable, Sendable {
    package let days: Int
    package let people: Int
  }

  /// The shortest cadence first.
  package let shares: [Share]

  package init(_ people: People) {
    var counts: [Int: Int] = [:]
    for person in people.all where !people.me.contains(person) && people.isShown(person) {
      let facts = people.facts(of: person)
      guard !facts.isPaused, !facts.isDeceased, let days = people.cadence(of: person)?.days, days > 0 else {
        continue
      }
      counts[days, default: 0] += 1
    }
    shares = counts.map { Share(days: $0.key, people: $0.value) }.sorted { $0.days < $1.days }
  }

  package var people: Int { shares.reduce(0) { $0 + $1.people } }

  /// Contacts a week.
  package var perWeek: Double {
    shares.reduce(0) { $0 + 7 * Double($1.people) / Double($1.days) }
  }
}
