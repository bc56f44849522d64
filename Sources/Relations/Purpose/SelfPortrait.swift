import Notes

/// What my own note says of me, each with what shows it in my network (RULES: "Purpose, strengths, give first").
package struct SelfPortrait: Sendable {
  /// A strength or an offer: who needs it, and for whom I did it.
  package struct Strength: Sendable {
    package let claim: Claim
    package let needs: [Claim]
    package let favours: [Favour]
  }

  /// A line of my note, and the lines of others that answer to it, each person once.
  package struct Echo: Sendable {
    package let claim: Claim
    package let answers: [Claim]
  }

  package let strengths: [Strength]
  /// Who shares each interest, the nearest first.
  package let interests: [Echo]
  /// Who may have what I seek, the nearest first; those I do not know, last.
  package let seeks: [Echo]
  /// Who needs what I am learning.
  package let learning: [Echo]
  package let proposed: [ProposedStrength]
  /// Promises that I kept and that no strength of mine shows in, the newest first.
  package let kept: [Favour]

  package init(_ profiles: Profiles, _ network: Network, _ favours: [Favour]) {
    let mine = profiles.mine
    let theirs = profiles.theirs
    let needs = TermIndex(Giving.needs(profiles))
    strengths = mine.offers.map { offer in
      Strength(
        claim: offer, needs: needs.claims(matching: offer.term),
        favours: favours.filter { $0.shows(offer.term) })
    }
    let shared = TermIndex(theirs.interests)
    interests = mine.interests.map {
      Echo(claim: $0, answers: network.nearestFirst(shared.claims(matching: $0.term)))
    }
    let found = TermIndex(theirs.offers + theirs.roles + theirs.organisations + theirs.tags)
    seeks = mine.needs.map { seek in
      let claims = found.claims(matching: seek.term)
      let known = network.nearestFirst(claims)
      var seen = Set(known.map(\.person))
      return Echo(claim: seek, answers: known + claims.filter { seen.insert($0.person).inserted })
    }
    learning = mine.learning.map { Echo(claim: $0, answers: needs.claims(matching: $0.term)) }
    proposed = ProposedStrength.all(favours, profiles)
    kept = favours.filter { favour in
      !favour.isNamed && !mine.offers.contains { favour.shows($0.term) }
    }
  }
}
