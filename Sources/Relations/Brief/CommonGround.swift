package import Notes

/// What several people have in common, all of them (RULES: "Before a meeting").
package struct CommonGround: Equatable, Sendable {
  /// A term that all of them have: in the words and the lines of each.
  package struct Shared: Equatable, Sendable {
    package let claims: [Claim]
  }

  package internal(set) var interests: [Shared] = []
  package internal(set) var places: [Shared] = []
  package internal(set) var organisations: [Shared] = []
  /// Contacts of the first person at which all the others were, newest first.
  package internal(set) var meetings: [Touch] = []
  /// Others whom all of them know.
  package internal(set) var people: [PersonID] = []

  package var isEmpty: Bool {
    interests.isEmpty && places.isEmpty && organisations.isEmpty && meetings.isEmpty && people.isEmpty
  }
}

extension BriefFinder {
  /// - Parameter left: The note of the meeting itself.
  package func commonGround(of people: [PersonID], leavingOut left: NoteID? = nil) -> CommonGround {
    var ground = CommonGround()
    guard people.count > 1 else { return ground }
    ground.interests = shared(\.interests, people)
    ground.places = shared(\.places, people)
    ground.organisations = shared(\.organisations, people)
    ground.meetings = meetings(people, left)
    var known = network.commonAcquaintances(with: people[0], leavingOut: left).map(\.person)
    for person in people.dropFirst() {
      let others = Set(network.commonAcquaintances(with: person, leavingOut: left).map(\.person))
      known.removeAll { !others.contains($0) }
    }
    ground.people = known.filter { !people.contains($0) }
    return ground
  }

  private func shared(
    _ list: (PersonClaims) -> [Claim], _ people: [PersonID]
  ) -> [CommonGround.Shared] {
    let all = people.map { list(claims[$0] ?? PersonClaims()).filter(mayBeTold) }
    let others = all.dropFirst().map { TermIndex($0) }
    return all[0].compactMap { claim in
      let matches = others.compactMap { $0.claims(matching: claim.term).first }
      return matches.count == others.count ? CommonGround.Shared(claims: [claim] + matches) : nil
    }
  }

  private func meetings(_ people: [PersonID], _ left: NoteID?) -> [Touch] {
    struct Place: Hashable {
      let source: NoteID
      let line: Int
      let day: CalendarDay
    }
    func places(_ person: PersonID) -> [(place: Place, touch: Touch)] {
      self.people.timeline(of: person).touches.reversed().compactMap { touch in
        guard touch.groupSize > 1, touch.source != left else { return nil }
        return (Place(source: touch.source, line: touch.gatheringLine, day: touch.day), touch)
      }
    }
    var shared = places(people[0])
    for person in people.dropFirst() {
      let others = Set(places(person).map(\.place))
      shared.removeAll { !others.contains($0.place) }
    }
    return Array(shared.map(\.touch).prefix(Self.shownContacts))
  }
}
