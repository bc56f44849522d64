import Notes
package import Relations

extension Vault {
  /// The vault in numbers about all of it, never about one person.
  package struct StatsAnswer: Sendable {
    package let insight: VaultInsight
    package let load: ContactLoad
    package let newPeople: NewPeople
  }

  package borrowing func stats(showsPrivate: Bool) throws(WorkspaceError) -> StatsAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    let people = insight.view.people
    let beginnings = Beginnings(insight.notes, people)
    return StatsAnswer(
      insight: insight, load: ContactLoad(people), newPeople: NewPeople(beginnings, today: today))
  }
}
