import Text

/// Finds the claims whose terms match a term, by look-up: as many people may offer something as the vault has notes.
package struct TermIndex: Sendable {
  private var byKey: [TermKey: [Int]] = [:]
  private var byPart: [TermKey: [Int]] = [:]
  private let claims: [Claim]

  package init(_ claims: [Claim]) {
    self.claims = claims
    for (place, claim) in claims.enumerated() {
      byKey[claim.term.key, default: []].append(place)
      for part in claim.term.parts { byPart[part, default: []].append(place) }
    }
  }

  /// The claims that match a term, in the order in which they were indexed, each once; at most the first `limit`.
  package func claims(matching term: Term, limit: Int = .max) -> [Claim] {
    var places = Set((byKey[term.key] ?? []).prefix(limit))
    places.formUnion((byPart[term.key] ?? []).prefix(limit))
    for part in term.parts { places.formUnion((byKey[part] ?? []).prefix(limit)) }
    return places.sorted().prefix(limit).map { claims[$0] }
  }

  package func matches(_ term: Term) -> Bool {
    byKey[term.key] != nil || byPart[term.key] != nil || term.parts.contains { byKey[$0] != nil }
  }
}
