package import Notes

/// Words that want something of somebody whom I hardly know yet (RULES: "Not too early, not too much").
package struct EarlyAsk: Equatable, Sendable {
  package let person: PersonID
  /// The task, or the sentence, in which it is wanted.
  package let text: String
  package let acquaintance: Acquaintanceship
  package let source: NoteID
  package let line: Int
}

/// How well I know somebody, by the two numbers that tell whether it is early to ask for something.
package struct Acquaintanceship: Equatable, Sendable {
  /// On how many days we were in touch both ways, crowds aside.
  package let twoWayDays: Int
  /// Nil where nothing says when we met.
  package let daysSinceMet: Int?

  /// So many days of contact make an acquaintance, and so many days since the first.
  package static let enoughDays = 3
  package static let enoughTime = 30

  package init(_ person: PersonID, _ people: People) {
    let touches = people.timeline(of: person).touches
    twoWayDays = Set(touches.lazy.filter { $0.movesClock && $0.direction == .both }.map(\.day)).count
    daysSinceMet = people.met(person).flatMap { $0 <= people.today ? people.today - $0 : nil }
  }

  package var isNew: Bool { twoWayDays < Self.enoughDays || isRecent }

  /// Whether we met only lately.
  package var isRecent: Bool { daysSinceMet.map { $0 <= Self.enoughTime } ?? false }
}
