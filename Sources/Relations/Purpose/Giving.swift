import Notes

/// What I can give: needs that I can meet, needs that somebody I know can meet, and needs that nobody meets.
///
/// Nothing is counted for a person, and no debt is kept.
package struct Giving: Sendable {
  /// A need and an offer that matches it.
  package struct Match: Equatable, Sendable {
    package let need: Claim
    package let offer: Claim
  }

  /// Needs that match what I offer.
  package private(set) var mine: [Match] = []
  /// Needs that match what somebody else offers: an introduction to make.
  package private(set) var introductions: [Match] = []
  package private(set) var unmet: [Claim] = []

  package init(_ profiles: Profiles, _ network: Network) {
    let mine = TermIndex(profiles.mine.offers)
    let theirs = TermIndex(profiles.theirs.offers)
    for need in profiles.theirs.needs {
      let own = mine.claims(matching: need.term)
      let others = theirs.claims(matching: need.term).filter { $0.person != need.person }
      self.mine += own.prefix(1).map { Match(need: need, offer: $0) }
      introductions += others.filter { !network.knowEachOther(need.person, $0.person) }.map {
        Match(need: need, offer: $0)
      }
      if own.isEmpty, others.isEmpty { unmet.append(need) }
    }
  }
}
