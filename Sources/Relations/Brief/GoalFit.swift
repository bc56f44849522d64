package import Notes

/// A goal of mine that somebody fits: what it asks for, and what they are known for.
package struct GoalFit: Equatable, Sendable {
  /// A term of the goal, where it stands, and what of theirs matches it.
  package struct Match: Equatable, Sendable {
    package let wanted: Term
    package let line: Int
    package let claim: Claim
  }

  package let goal: NoteID
  package let matches: [Match]
}

/// Finds the goals that people fit, by what the goals' keys ask for.
struct GoalFitFinder: Sendable {
  private let goals: [(id: NoteID, terms: [(term: Term, line: Int)])]

  init(_ notes: [ResolvedNote], _ terms: TermBook) {
    goals = notes.indices.compactMap { place in
      let note = notes[place].note
      guard note.kind == .goal, !note.isPrivate, !FollowUpFinder.isDone(note) else { return nil }
      var wanted: [(Term, Int)] = []
      for value in Self.meanings.flatMap(note.values) {
        wanted += terms.terms(in: value).map { ($0.term, value.line) }
      }
      wanted += note.tags.filter { NoteKind(word: $0) == nil }.map { (terms.term($0), 1) }
      return (NoteID(place), wanted)
    }
  }

  /// In the order of the goals' notes.
  func goals(fitting claims: [Claim]) -> [GoalFit] {
    let index = TermIndex(claims)
    return goals.compactMap { id, terms in
      let matches = terms.compactMap { term, line in
        index.claims(matching: term).first.map { GoalFit.Match(wanted: term, line: line, claim: $0) }
      }
      return matches.isEmpty ? nil : GoalFit(goal: id, matches: matches)
    }
  }

  /// What a goal seeks, in whatever key.
  private static let meanings: [Meaning] = [.needs, .roles, .role, .organisation, .offers]
}
