import Notes

/// What one person offers, needs and likes.
struct PersonClaims: Sendable {
  private(set) var offers: [Claim] = []
  private(set) var needs: [Claim] = []
  private(set) var interests: [Claim] = []
  private(set) var places: [Claim] = []
  private(set) var organisations: [Claim] = []
  private(set) var roles: [Claim] = []
  private(set) var tags: [Claim] = []

  /// What may answer to what somebody seeks.
  var assets: [Claim] { offers + roles + organisations + tags }

  /// Parts the claims of all by whose they are.
  static func byPerson(_ claims: Profiles.Claims) -> [PersonID: PersonClaims] {
    var parted: [PersonID: PersonClaims] = [:]
    for claim in claims.offers { parted[claim.person, default: PersonClaims()].offers.append(claim) }
    for claim in claims.needs { parted[claim.person, default: PersonClaims()].needs.append(claim) }
    for claim in claims.interests { parted[claim.person, default: PersonClaims()].interests.append(claim) }
    for claim in claims.places { parted[claim.person, default: PersonClaims()].places.append(claim) }
    for claim in claims.organisations {
      parted[claim.person, default: PersonClaims()].organisations.append(claim)
    }
    for claim in claims.roles { parted[claim.person, default: PersonClaims()].roles.append(claim) }
    for claim in claims.tags { parted[claim.person, default: PersonClaims()].tags.append(claim) }
    return parted
  }
}
