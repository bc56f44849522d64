package import Notes

/// Finds who fits which goal, by look-up.
package struct GoalMatcher: Sendable {
  /// Goals that are not reached yet, in the order of the notes.
  package let goals: [Goal]
  private let traits: TermIndex
  private let interests: TermIndex

  package init(_ notes: [ResolvedNote], _ profiles: Profiles) {
    goals = Goal.all(in: notes, profiles).filter { !$0.isDone }
    let theirs = profiles.theirs
    traits = TermIndex(theirs.offers + theirs.roles + theirs.organisations + theirs.tags)
    interests = TermIndex(theirs.interests)
  }

  /// Everybody who fits a goal, in the order of the notes.
  ///
  /// What I seek in my own note counts for whoever fits the goal's own terms; where a goal has none, it stands for them.
  package func fits(_ goal: Goal) -> [GoalFit] {
    var matches: [PersonID: [GoalFit.Match]] = [:]
    let hasOwn = goal.wanted.contains { !$0.isFromMe }
    for wanted in goal.wanted {
      for claim in claims(for: wanted) {
        if wanted.isFromMe, hasOwn, matches[claim.person] == nil { continue }
        if matches[claim.person]?.last?.wanted == wanted { continue }
        matches[claim.person, default: []].append(GoalFit.Match(wanted: wanted, claim: claim))
      }
    }
    return matches.map { GoalFit(goal: goal.note, person: $0.key, matches: $0.value) }
      .sorted { $0.person < $1.person }
  }

  /// What a goal itself looks for and nobody answers to.
  package func uncovered(_ goal: Goal) -> [Goal.Wanted] {
    let own = goal.wanted.filter { !$0.isFromMe }
    return (own.isEmpty ? goal.wanted : own).filter { claims(for: $0).isEmpty }
  }

  private func claims(for wanted: Goal.Wanted) -> [Claim] {
    traits.claims(matching: wanted.term)
      + (wanted.takesInterest ? interests.claims(matching: wanted.term) : [])
  }
}

/// The goals that each person fits by what the goals themselves look for, for whoever is about to meet them.
package struct GoalFits: Sendable {
  private let fits: [PersonID: [GoalFit]]

  package init(_ matcher: GoalMatcher) {
    let own = matcher.goals.flatMap { matcher.fits($0) }.map { fit in
      GoalFit(goal: fit.goal, person: fit.person, matches: fit.matches.filter { !$0.wanted.isFromMe })
    }
    fits = Dictionary(grouping: own.filter { !$0.matches.isEmpty }, by: \.person)
  }

  /// In the order of the goals' notes.
  package subscript(person: PersonID) -> [GoalFit] { fits[person] ?? [] }
}
