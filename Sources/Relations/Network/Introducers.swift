package import Notes

/// Who introduced me to whom, and who has not heard yet what came of it.
package struct Introducers: Sendable {
  package struct Introduction: Equatable, Sendable {
    package let introducer: PersonID
    package let person: PersonID
    package let met: CalendarDay?
    /// The line that says who introduced the person.
    package let source: NoteID
    package let line: Int
  }

  /// Somebody whom I know through another, and with whom I was in touch since that one last heard from me.
  package struct Report: Equatable, Sendable {
    package let introduction: Introduction
    /// The last contact with the person who was introduced.
    package let last: Touch
    /// The day on which the introducer last heard from me.
    package let heard: CalendarDay
  }

  /// For each living introducer whom they introduced; the introducers of most first.
  package let introducers: [(introducer: PersonID, introductions: [Introduction])]
  /// In the order of the last contacts, newest first.
  package let reports: [Report]

  /// A report is owed for so many days after having met.
  private static let reportDays = 365

  /// - Parameter name: What introducers of equally many are ordered by.
  package init(_ notes: [ResolvedNote], _ people: People, name: (PersonID) -> String) {
    var all: [Introduction] = []
    for (index, resolved) in notes.enumerated()
    where resolved.note.kind == .person && !resolved.note.isPrivate {
      let person = PersonID.note(NoteID(index))
      let facts = people.facts(of: person)
      for introducer in resolved.introducers where introducer != person && !people.me.contains(introducer) {
        guard people.isShown(introducer), !people.facts(of: introducer).isDeceased else { continue }
        all.append(
          Introduction(
            introducer: introducer, person: person, met: people.met(person), source: NoteID(index),
            line: facts.introducedLine))
      }
    }
    introducers = Dictionary(grouping: all, by: \.introducer).sorted { left, right in
      left.value.count != right.value.count
        ? left.value.count > right.value.count : name(left.key) < name(right.key)
    }.map {
      ($0.key, $0.value.sorted { ($1.met?.number ?? 0, $0.source) < ($0.met?.number ?? 0, $1.source) })
    }
    reports = all.compactMap { Self.report($0, people) }.sorted { left, right in
      left.last.day != right.last.day
        ? left.last.day > right.last.day : left.introduction.source < right.introduction.source
    }
  }

  /// The report that is owed for an introduction; nil where none is.
  private static func report(_ introduction: Introduction, _ people: People) -> Report? {
    guard let met = introduction.met, met <= people.today, people.today - met <= reportDays,
      [introduction.person, introduction.introducer].allSatisfy({ !people.isAtRest($0) }),
      let heard = people.timeline(of: introduction.introducer).last, heard.day > met,
      let last = people.timeline(of: introduction.person).touches.last(where: {
        $0.movesClock && $0.direction == .both && $0.day > met
      }), last.day > heard.day
    else { return nil }
    return Report(introduction: introduction, last: last, heard: heard.day)
  }
}
