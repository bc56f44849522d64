import NoteIndex
package import Notes
package import Relations

extension Vault {
  /// All goals that are not reached yet, and what I seek besides.
  package struct GoalsAnswer: Sendable {
    package let insight: VaultInsight
    /// Those whose day comes first first; those without a day last.
    package let goals: [GoalPeople]
    package let doneCount: Int
    /// What my own note seeks, each with whoever may have it.
    package let seeks: [SelfPortrait.Echo]
  }

  /// One goal, and what I can do for whoever fits it.
  package struct GoalAnswer: Sendable {
    package let insight: VaultInsight
    package let people: GoalPeople
    package let offers: OfferBook

    package var isDone: Bool { people.goal.isDone }

    /// Who could bring me and somebody together, where I have nothing to offer them.
    ///
    /// Of those who fit best only: in a crowd each has as many ties as there are people.
    package func introducer(to person: PersonID) -> Tie? {
      people.known.prefix(Self.introduced).contains { $0.person == person }
        ? insight.network.introducer(to: person) : nil
    }

    private static let introduced = 20
  }

  package borrowing func goals(showsPrivate: Bool) throws(WorkspaceError) -> GoalsAnswer {
    let insight = try insight(showsPrivate: showsPrivate, asOfLastContact: true)
    let notes = insight.view.vault.notes
    let matcher = GoalMatcher(notes, insight.profiles)
    let steps = FirstSteps(insight.profiles, insight.network)
    let goals = matcher.goals.map { GoalPeople($0, matcher, steps, notes, insight.network) }
    return GoalsAnswer(
      insight: insight,
      goals: goals.sorted { left, right in
        let days = [left, right].map { $0.goal.nextDay?.number ?? .max }
        return days[0] == days[1] ? left.goal.note < right.goal.note : days[0] < days[1]
      },
      doneCount: Goal.all(in: notes, insight.profiles).count - goals.count,
      seeks: SelfPortrait(insight.profiles, insight.network, []).seeks)
  }

  /// - Parameter name: A name, an alias or a path of a goal's note.
  package borrowing func goal(_ name: String, showsPrivate: Bool) throws(WorkspaceError) -> GoalAnswer {
    let insight = try insight(showsPrivate: showsPrivate, asOfLastContact: true)
    let notes = insight.view.vault.notes
    let id = try Self.note(named: meant(by: name), in: insight.view) { $0.kind == .goal }
    guard let goal = Goal.all(in: notes, insight.profiles).first(where: { $0.note == id }) else {
      throw .notAGoal(insight.path(of: id))
    }
    let people = GoalPeople(
      goal, GoalMatcher(notes, insight.profiles), FirstSteps(insight.profiles, insight.network), notes,
      insight.network)
    return GoalAnswer(
      insight: insight, people: people, offers: OfferBook(insight.profiles, insight.network))
  }
}
