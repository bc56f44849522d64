package import Notes

/// What to do first about somebody: a small thing, within reach, by which both gain.
package struct FirstStep: Equatable, Sendable {
  package enum Kind: String, Sendable {
    /// We are close: ask directly.
    case ask
    /// We know each other, though not well enough to ask for something: a coffee, and no request.
    case meet
    /// They lead to somebody I do not know, and we are close: ask what they think.
    case consult
  }

  /// Whom to turn to: the person, else the first on the way there.
  package let person: PersonID
  package let kind: Kind
  /// What to talk about: something both of us like; else, with whoever fits, what they can do, and with whoever leads
  /// further, what they like.
  package let topic: Claim?
  /// How new we are to each other, where it is early to ask for anything.
  package let early: Acquaintanceship?
}

/// Chooses first steps.
package struct FirstSteps: Sendable {
  private let network: Network
  private let mine: TermIndex
  private let interests: [PersonID: [Claim]]
  /// Where people say what they can do.
  private let offers: Set<Place>

  private struct Place: Hashable {
    let source: NoteID
    let line: Int

    init(_ claim: Claim) { (source, line) = (claim.source, claim.line) }
  }

  /// Beyond this we are close, and one asks directly.
  private static let close = 0.5
  /// Nobody counts the days with those of the inner tiers.
  private static let closeTier = 2

  package init(_ profiles: Profiles, _ network: Network) {
    self.network = network
    mine = TermIndex(profiles.mine.interests)
    interests = Dictionary(grouping: profiles.theirs.interests, by: \.person)
    offers = Set(profiles.theirs.offers.map(Place.init))
  }

  /// - Parameters:
  ///   - fit: Somebody who fits a goal.
  ///   - way: The way there; nil for somebody I know.
  package func step(to fit: GoalFit, along way: AcquaintancePath?) -> FirstStep {
    let person = way?.first ?? fit.person
    let early = early(person)
    let isClose = early == nil && network.tieToMe(person) > Self.close
    let kind: FirstStep.Kind = !isClose ? .meet : way == nil ? .ask : .consult
    return FirstStep(
      person: person, kind: kind, topic: shared(with: person) ?? own(fit, way, person), early: early)
  }

  private func own(_ fit: GoalFit, _ way: AcquaintancePath?, _ person: PersonID) -> Claim? {
    if way != nil { return interests[person]?.first }
    let claims = fit.matches.map(\.claim)
    return claims.first { offers.contains(Place($0)) } ?? claims.first
  }

  /// How new somebody is, if asking would be early.
  package func early(_ person: PersonID) -> Acquaintanceship? {
    let people = network.people
    if let tier = people.facts(of: person).tier, tier <= Self.closeTier { return nil }
    let acquaintance = Acquaintanceship(person, people)
    return acquaintance.isNew ? acquaintance : nil
  }

  /// The first of somebody's interests that is mine too.
  package func shared(with person: PersonID) -> Claim? {
    interests[person]?.first { mine.matches($0.term) }
  }
}
