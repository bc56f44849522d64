package import Notes
package import Relations

extension Vault {
  /// The vault in numbers about all of it, never about one person.
  package struct StatsAnswer: Sendable {
    package let insight: VaultInsight
    package let load: ContactLoad
    package let newPeople: NewPeople
    /// Who fits a goal and is one hop away: somebody I know knows them.
    package let oneHopAway: [Neighbour]

    package struct Neighbour: Sendable {
      package let goal: Goal
      package let person: PersonID
      /// Whom I know, and why the two know each other.
      package let through: Tie
    }
  }

  package borrowing func stats(showsPrivate: Bool) throws(WorkspaceError) -> StatsAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let people = insight.view.people
    let beginnings = Beginnings(insight.notes, people)
    return StatsAnswer(
      insight: insight, load: ContactLoad(people), newPeople: NewPeople(beginnings, today: today),
      oneHopAway: Self.oneHopAway(insight))
  }

  private static func oneHopAway(_ insight: VaultInsight) -> [StatsAnswer.Neighbour] {
    let matcher = GoalMatcher(insight.notes, insight.profiles)
    let network = insight.network
    return matcher.goals.flatMap { goal in
      matcher.fits(goal).lazy.map(\.person).filter { network.tieToMe($0) == 0 }.compactMap { person in
        network.introducer(to: person).map { StatsAnswer.Neighbour(goal: goal, person: person, through: $0) }
      }
    }
  }
}
