package import Notes

/// Finds who offers what somebody needs; what others do by their role counts as offered.
package struct OfferBook: Sendable {
  private let network: Network
  private let mine: TermIndex
  /// What anybody offers.
  private let theirs: TermIndex
  /// What people I know offer, the nearest first.
  private let known: TermIndex
  private let needs: [PersonID: [Claim]]

  package init(_ profiles: Profiles, _ network: Network) {
    self.network = network
    mine = TermIndex(profiles.mine.offers)
    let claims = profiles.theirs.offers + profiles.theirs.roles
    theirs = TermIndex(claims)
    known = TermIndex(
      claims.filter { network.tieToMe($0.person) > 0 }
        .stablySorted { network.tieToMe($0.person) > network.tieToMe($1.person) })
    needs = Dictionary(grouping: Giving.needs(profiles), by: \.person)
  }

  package func needs(of person: PersonID) -> [Claim] { needs[person] ?? [] }

  /// What I offer that meets a need.
  package func mine(for need: Claim) -> [Claim] { mine.claims(matching: need.term) }

  /// So many of those nearest to me are considered for one need.
  private static let nearest = 20

  /// What others offer who meet it, each of them once.
  ///
  /// I know both of them, and they do not know each other.
  package func introductions(for need: Claim) -> [Claim] {
    guard network.tieToMe(need.person) > 0 else { return [] }
    var seen: Set<PersonID> = [need.person]
    return known.claims(matching: need.term, limit: Self.nearest).filter { offer in
      seen.insert(offer.person).inserted && !network.knowEachOther(need.person, offer.person)
    }
  }

  /// Whether anybody but the person meets a need, known to me or not.
  package func isMet(_ need: Claim) -> Bool {
    mine.matches(need.term)
      || theirs.claims(matching: need.term, limit: Self.nearest).contains { $0.person != need.person }
  }

  /// What I can give somebody myself, and what others could whom I might introduce.
  package func gifts(for person: PersonID) -> (mine: [Giving.Match], introductions: [Giving.Match]) {
    let needs = needs(of: person)
    return (
      needs.compactMap { need in mine(for: need).first.map { Giving.Match(need: need, offer: $0) } },
      needs.flatMap { need in introductions(for: need).map { Giving.Match(need: need, offer: $0) } }
    )
  }
}
