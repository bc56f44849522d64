package import Notes
import Phrases

/// Who can help with one goal: whom I know, who is within reach, and what nobody covers.
package struct GoalPeople: Sendable {
  /// Somebody who fits.
  package struct Candidate: Sendable {
    package let fit: GoalFit
    /// The way there; nil for somebody I know.
    package let way: AcquaintancePath?
    /// How strongly they are tied to me, or how much the way weighs.
    package let weight: Double
    package let step: FirstStep

    package var person: PersonID { fit.person }
    /// What orders them: more of what is looked for, and nearer, comes first.
    package var score: Double { Double(fit.overlap) * weight }
  }

  /// An event where people who fit were met.
  package struct Event: Equatable, Sendable {
    package let note: NoteID
    package let people: [PersonID]
  }

  package let goal: Goal
  /// Whom I know, by overlap and strength.
  package let known: [Candidate]
  /// Whom others know, at most three hops away, by overlap and the weight of the way.
  package let reachable: [Candidate]
  /// Who fits, and no note shows a way there.
  package let beyond: [GoalFit]
  package let uncovered: [Goal.Wanted]
  /// Those with most of them first, then the newest.
  package let events: [Event]
}

extension GoalPeople {
  package init(
    _ goal: Goal, _ matcher: GoalMatcher, _ steps: FirstSteps, _ notes: [ResolvedNote], _ network: Network
  ) {
    self.goal = goal
    let fits = matcher.fits(goal)
    let strangers = fits.filter { network.tieToMe($0.person) == 0 }
    let ways = network.ways(to: strangers.map(\.person))
    known = Self.ordered(
      fits.filter { network.tieToMe($0.person) > 0 }.map { fit in
        Candidate(
          fit: fit, way: nil, weight: network.tieToMe(fit.person), step: steps.step(to: fit, along: nil))
      })
    reachable = Self.ordered(
      zip(strangers, ways).compactMap { fit, way in
        way.map {
          Candidate(fit: fit, way: $0, weight: $0.weight, step: steps.step(to: fit, along: $0))
        }
      })
    beyond = zip(strangers, ways).filter { $0.1 == nil }.map(\.0)
    uncovered = matcher.uncovered(goal)
    events = Self.events(known.map(\.person), notes, network.people)
  }

  private static func ordered(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.fit.overlap != right.fit.overlap { return left.fit.overlap > right.fit.overlap }
      return left.person < right.person
    }
  }

  private static func events(_ found: [PersonID], _ notes: [ResolvedNote], _ people: People) -> [Event] {
    var met: [NoteID: [PersonID]] = [:]
    for person in found {
      let touched = people.timeline(of: person).touches.lazy.filter { $0.kind == .event }.map(\.source)
      let said = people.facts(of: person).whereMet.map { [$0] } ?? []
      for event in (Array(touched) + said).withoutRepeats where isEvent(notes[event.index].note) {
        met[event, default: []].append(person)
      }
    }
    return met.map { Event(note: $0.key, people: $0.value) }.sorted { left, right in
      if left.people.count != right.people.count { return left.people.count > right.people.count }
      let days = [left, right].map { notes[$0.note.index].note.day?.number ?? .min }
      return days[0] == days[1] ? left.note < right.note : days[0] > days[1]
    }
  }

  private static func isEvent(_ note: Note) -> Bool {
    !note.isPrivate && (note.kind == .event || note.kind == .meeting && note.value(.event) != nil)
  }
}
