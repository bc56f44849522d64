import Notes
package import Relations

extension Vault {
  /// What I can give, and to whom.
  package struct GiveAnswer: Sendable {
    package let insight: VaultInsight
    package let giving: Giving
    /// Whether any note says what somebody needs, and whether mine says what I offer.
    package let knowsNeeds: Bool
    package let knowsOffers: Bool

    /// What I gave the person before that meets the need.
    package func favour(for match: Giving.Match) -> Claim? {
      insight.profiles.theirs.gave.first {
        $0.person == match.need.person && $0.term.matches(match.need.term)
      }
    }
  }

  package borrowing func give(showsPrivate: Bool) throws(WorkspaceError) -> GiveAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    return GiveAnswer(
      insight: insight, giving: Giving(insight.profiles, insight.network),
      knowsNeeds: !insight.profiles.theirs.needs.isEmpty, knowsOffers: !insight.profiles.mine.offers.isEmpty)
  }
}
