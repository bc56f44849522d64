import Notes

/// Who shares an interest: whom I know, and who is one step away.
package struct InterestCircle: Sendable {
  /// Somebody whom a person I know could introduce.
  package struct Near: Sendable {
    package let claim: Claim
    /// Who could introduce them, and what ties the two.
    package let introducer: Tie
  }

  /// Where my own note says that it is mine.
  package let mine: Claim?
  /// People I know, the nearest first.
  package let known: [Claim]
  /// Whom somebody I know knows, the nearest first.
  package let near: [Near]
  /// All others.
  package let others: [Claim]

  package init(_ interest: String, _ profiles: Profiles, _ network: Network) {
    let term = profiles.terms.term(interest)
    mine = profiles.mine.interests.first { $0.term.matches(term) }
    let claims = profiles.theirs.interests.filter { $0.term.matches(term) }
    known = network.nearestFirst(claims)
    var seen: Set<PersonID> = []
    let strangers = claims.filter { network.tieToMe($0.person) == 0 && seen.insert($0.person).inserted }
    let introducers = strangers.map { network.introducer(to: $0.person) }
    func weight(_ near: Near) -> Double {
      near.introducer.weight * network.tieToMe(near.introducer.person)
    }
    near = zip(strangers, introducers).compactMap { claim, introducer in
      introducer.map { Near(claim: claim, introducer: $0) }
    }.stablySorted { weight($0) > weight($1) }
    others = zip(strangers, introducers).filter { $0.1 == nil }.map(\.0)
  }
}
