import Notes
import Text

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
  /// Needs that match what somebody else offers whom I know too: an introduction to make.
  package private(set) var introductions: [Match] = []
  /// Needs that nobody I know of meets.
  package private(set) var unmet: [Claim] = []

  package init(_ profiles: Profiles, _ network: Network) {
    let offers = OfferBook(profiles, network)
    for need in Self.needs(profiles) {
      mine += offers.mine(for: need).prefix(1).map { Match(need: need, offer: $0) }
      introductions += offers.introductions(for: need).map { Match(need: need, offer: $0) }
      if !offers.isMet(need) { unmet.append(need) }
    }
  }

  /// What others need, each of them each need once, in the order of the notes.
  static func needs(_ profiles: Profiles) -> [Claim] {
    struct Need: Hashable {
      let person: PersonID
      let key: TermKey
    }
    var seen: Set<Need> = []
    return profiles.theirs.needs.filter { seen.insert(Need(person: $0.person, key: $0.term.key)).inserted }
      .sorted { ($0.person, $0.line) < ($1.person, $1.line) }
  }
}
