package import Notes

/// A week at a glance: whom to turn to, what slipped, whom to bring together, and how wide the world has become.
package struct Review: Sendable {
  /// The list as it stands.
  package let due: FollowUpList
  /// First contacts that came to nothing in their time.
  package let slipped: [FollowUp]
  package let drifting: [FollowUp]
  /// Due so long ago that it is time to let go or to pick up.
  package let stale: [FollowUp]
  /// How many more are.
  package let moreStale: Int
  package let introductions: Introductions
  package let introducers: Introducers
  /// Thanks that are owed for introductions.
  package let thanks: [FollowUp]
  /// Needs that I could meet.
  package let needs: [Giving.Match]
  /// Goals for which something is looked for that nobody covers.
  package let uncovered: [UncoveredGoal]
  /// The events of the last year at which I first met somebody, newest first.
  package let events: [Events.Event]
  package let worlds: NewWorlds
  package let circles: Circles
  /// Those who rest because I put them off.
  package let resting: [Rest]
  let network: Network

  /// Somebody who rests until a day, as a line of their note says.
  package struct Rest: Equatable, Sendable {
    package let person: PersonID
    package let until: CalendarDay
    package let source: NoteID
    package let line: Int
  }

  /// A goal with what nobody covers of it.
  package struct UncoveredGoal: Equatable, Sendable {
    package let goal: Goal
    package let wanted: [Goal.Wanted]
  }

  /// Events are told of for so many days.
  private static let eventDays = 365

  /// - Parameter name: What people are ordered by where nothing else tells them apart.
  package init(
    _ notes: [ResolvedNote], _ network: Network, _ profiles: Profiles, name: @escaping (PersonID) -> String
  ) {
    let people = network.people
    let rows = FollowUpRows(notes, people)
    let all = FollowUpList(rows, all: true, name: name)
    due = FollowUpList(rows, name: name)
    slipped = SlippedContacts.rows(notes, people, name: name)
    thanks = (all.today + all.thisWeek + all.later).filter { $0.kind == .thankIntroducer }
    drifting = (all.today + all.thisWeek + all.later).filter { $0.kind == .drifting }
    stale = all.stale
    moreStale = all.moreStale
    introductions = Introductions(profiles, network, name: name)
    introducers = Introducers(notes, people, name: name)
    needs = Giving(profiles, network).mine
    let matcher = GoalMatcher(notes, profiles)
    uncovered = matcher.goals.map { UncoveredGoal(goal: $0, wanted: matcher.uncovered($0)) }
      .filter { !$0.wanted.isEmpty }
    events = Events(notes, people).all.filter { event in
      !event.firstMet.isEmpty && event.day.map { people.today - $0 <= Self.eventDays } ?? false
    }
    let circles = Circles(network)
    worlds = NewWorlds(profiles, people, circles)
    self.circles = circles
    resting = people.facts.compactMap { person, facts in
      guard case .note(let id) = person, let until = facts.snoozedUntil, until > people.today,
        !facts.isDeceased
      else { return nil }
      let line = notes[id.index].note.value(.snooze)?.line ?? 1
      return Rest(person: person, until: until, source: id, line: line)
    }.sorted { ($0.until, name($0.person), $0.source) < ($1.until, name($1.person), $1.source) }
    self.network = network
  }

  /// The line that ties somebody to one of the parts that they hold together with the rest.
  package func place(of bridge: Circles.Bridge) -> (source: NoteID, line: Int)? {
    let people = Set(bridge.parts.flatMap(\.people))
    return network.ties(of: bridge.person).lazy.filter { people.contains($0.person) }.compactMap(\.place)
      .first
  }

  /// How strongly somebody is tied to me, from 0 to 1.
  package func tieToMe(_ person: PersonID) -> Double { network.tieToMe(person) }
}
