package import Notes
package import Phrases

/// What two people have in common, one of whom may be me (RULES: "Purpose, strengths, give first").
package struct PairGround: Sendable {
  /// A line of the one and a line of the other that say the same.
  package struct Pair: Equatable, Sendable {
    package let left: Claim
    package let right: Claim
  }

  /// Where both were.
  package struct Occasion: Equatable, Sendable {
    package let source: NoteID
    package let line: Int
    package let day: CalendarDay
    /// What kind of contact it was, where one of the two is me.
    package let kind: ContactKind?
    /// How many were there without me.
    package let size: Int
  }

  package let interests: [Pair]
  package let places: [Pair]
  package let organisations: [Pair]
  /// Newest first.
  package let events: [Occasion]
  package let meetings: [Occasion]
  /// Whom both know: those nearest to the second first.
  package let people: [PersonID]

  package var isEmpty: Bool {
    interests.isEmpty && places.isEmpty && organisations.isEmpty && events.isEmpty && meetings.isEmpty
      && people.isEmpty
  }
}

extension PairGround {
  /// What I and somebody have in common.
  package init(
    with person: PersonID, _ notes: [ResolvedNote], _ profiles: Profiles, _ network: Network
  ) {
    let touches = network.people.timeline(of: person).touches.filter {
      $0.direction == .both && [.meeting, .meal, .event, .other].contains($0.kind)
    }
    let occasions = touches.map {
      Occasion(
        source: $0.source, line: $0.line, day: $0.day, kind: $0.kind, size: $0.groupSize)
    }
    self.init(
      profiles.mine, profiles.theirs.of(person), occasions,
      network.ties(of: person).map(\.person).filter { network.tieToMe($0) > 0 }, notes)
  }

  /// What two people have in common, as far as I know.
  package init(
    _ left: PersonID, _ right: PersonID, _ notes: [ResolvedNote], _ profiles: Profiles, _ network: Network
  ) {
    let known = Set(network.ties(of: left).map(\.person)).subtracting([right])
    self.init(
      profiles.theirs.of(left), profiles.theirs.of(right), network.gatherings(of: left, right),
      network.ties(of: right).map(\.person).filter(known.contains), notes)
  }

  private init(
    _ left: Profiles.Claims, _ right: Profiles.Claims, _ occasions: [Occasion], _ people: [PersonID],
    _ notes: [ResolvedNote]
  ) {
    interests = Self.pairs(left.interests, right.interests) { $0.matches($1) }
    places = Self.pairs(left.places, right.places) {
      PlaceName($0).matches($1) || PlaceName($1).matches($0)
    }
    organisations = Self.pairs(left.organisations, right.organisations) { $0.matches($1) }
    let newest = occasions.sorted { ($1.day, $0.source, $0.line) < ($0.day, $1.source, $1.line) }
    func isEvent(_ occasion: Occasion) -> Bool {
      let note = notes[occasion.source.index].note
      return note.kind == .event || note.value(.event) != nil
    }
    events = newest.filter(isEvent)
    meetings = newest.filter { !isEvent($0) }
    self.people = people
  }

  /// Each of the left with the first of the right that says the same.
  private static func pairs(
    _ left: [Claim], _ right: [Claim], _ matches: (Term, Term) -> Bool
  ) -> [Pair] {
    left.compactMap { mine in
      right.first { matches(mine.term, $0.term) }.map { Pair(left: mine, right: $0) }
    }
  }
}

extension Network {
  /// The meetings at which two people were.
  fileprivate func gatherings(of left: PersonID, _ right: PersonID) -> [PairGround.Occasion] {
    guard let left = places[left], let right = places[right] else { return [] }
    let others = Set(gatheringsOf[right])
    return gatheringsOf[left].filter(others.contains).map { gatherings[$0] }.map {
      PairGround.Occasion(source: $0.source, line: $0.line, day: $0.day, kind: nil, size: $0.size)
    }
  }
}

extension Profiles.Claims {
  /// What is said of one person.
  package func of(_ person: PersonID) -> Profiles.Claims {
    var claims = Profiles.Claims()
    for list in Self.all { claims[keyPath: list] = self[keyPath: list].filter { $0.person == person } }
    return claims
  }
}
