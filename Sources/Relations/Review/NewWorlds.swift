package import Notes
import Text

/// What I met this quarter for the first time: circles, fields and interests that nobody had whom I met before (RULES:
/// "Strength, circles, paths").
package struct NewWorlds: Sendable {
  package enum Kind: Sendable, CaseIterable {
    case circle, field, interest
  }

  /// A circle, a field or an interest, with whoever brought it.
  package struct World: Equatable, Sendable {
    package let kind: Kind
    package let claim: Claim
    package let met: CalendarDay
  }

  /// The first day of the quarter.
  package let start: CalendarDay
  /// Circles, then fields, then interests; in the order of the days of meeting.
  package let worlds: [World]
  /// Groups of people who know each other, all of whom I met this quarter.
  package let groups: [[PersonID]]

  package init(_ profiles: Profiles, _ people: People, _ circles: Circles) {
    let start = Self.quarterStart(of: people.today)
    self.start = start
    let theirs = profiles.theirs
    let known = TermIndex(profiles.mine.interests + profiles.mine.offers + profiles.mine.roles)
    worlds = Kind.allCases.flatMap { kind -> [World] in
      let claims =
        switch kind {
        case .circle: theirs.circles
        case .field: theirs.roles + theirs.offers
        case .interest: theirs.interests
        }
      var first: [TermKey: World] = [:]
      for claim in claims {
        guard let met = Self.met(claim.person, people) else { continue }
        if let earlier = first[claim.term.key], earlier.met <= met { continue }
        first[claim.term.key] = World(kind: kind, claim: claim, met: met)
      }
      return first.values.filter { $0.met >= start && (kind == .circle || !known.matches($0.claim.term)) }
        .sorted {
          ($0.met, $0.claim.source, $0.claim.line, $0.claim.term.text)
            < ($1.met, $1.claim.source, $1.claim.line, $1.claim.term.text)
        }
    }
    groups = circles.groups.filter { group in
      group.allSatisfy { Self.met($0, people).map { $0 >= start } ?? false }
    }
  }

  /// The first day on which somebody was met; nil for whom I have not met.
  private static func met(_ person: PersonID, _ people: People) -> CalendarDay? {
    let met = people.met(person) ?? people.facts(of: person).met?.firstDay
    return met.flatMap { $0 <= people.today ? $0 : nil }
  }

  private static func quarterStart(of day: CalendarDay) -> CalendarDay {
    let parts = day.parts
    return CalendarDay(year: parts.year, month: (parts.month - 1) / 3 * 3 + 1, day: 1) ?? day
  }
}
