package import Notes

/// Finds who is known for something by the keys of their notes (RULES: "Purpose, strengths, give first").
package struct TraitFinder: Sendable {
  private let notes: [ResolvedNote]
  private let profiles: Profiles

  package init(_ notes: [ResolvedNote], _ profiles: Profiles) {
    self.notes = notes
    self.profiles = profiles
  }

  /// Everybody's keys that answer, the strongest evidence first, then in the order of the notes.
  package func answers(to words: String, as trait: Trait) -> [TraitAnswer] {
    let theirs = profiles.theirs
    let found: [TraitAnswer]
    switch trait {
    case .skill:
      found =
        matching(words, theirs.offers, .skill) + matching(words, theirs.roles, .role)
        + matching(words, theirs.organisations, .organisation) + matching(words, theirs.tags, .tag)
    case .interest: found = matching(words, theirs.interests, .interest)
    case .place: found = near(words)
    }
    return found.sorted { left, right in
      (left.evidence, left.claim.person, left.claim.line) < (
        right.evidence, right.claim.person, right.claim.line
      )
    }
  }

  private func matching(
    _ words: String, _ claims: [Claim], _ evidence: TraitAnswer.Evidence
  ) -> [TraitAnswer] {
    let term = profiles.terms.term(words)
    return claims.filter { $0.term.matches(term) }.map { TraitAnswer(claim: $0, evidence: evidence) }
  }

  /// Whoever lives or works there, or belongs to an organisation whose note says so.
  private func near(_ words: String) -> [TraitAnswer] {
    let terms = profiles.terms
    let place = PlaceName(terms.term(words))
    var answers = profiles.theirs.places.filter { place.matches($0.term) }
      .map { TraitAnswer(claim: $0, evidence: .place) }
    let placed = Set(answers.map(\.claim.person))
    for claim in profiles.theirs.organisations where !placed.contains(claim.person) {
      guard let link = claim.link, let target = notes[claim.source.index].targets[link] else { continue }
      let organisation = notes[target.index].note
      guard organisation.kind == .organisation, !organisation.isPrivate else { continue }
      let found = organisation.values(.place).flatMap { value in
        terms.terms(in: value).filter { place.matches($0.term) }.map { ($0.term, value.line) }
      }
      guard let (term, line) = found.first else { continue }
      let workplace = Claim(person: claim.person, term: term, source: target, line: line, link: nil)
      answers.append(TraitAnswer(claim: workplace, evidence: .workplace))
    }
    return answers
  }
}
