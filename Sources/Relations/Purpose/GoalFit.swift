package import Notes

/// Somebody who fits a goal, and by what.
package struct GoalFit: Equatable, Sendable {
  /// A thing that is looked for, and the line of the person's note that answers to it best.
  package struct Match: Equatable, Sendable {
    package let wanted: Goal.Wanted
    package let claim: Claim
  }

  package let goal: NoteID
  package let person: PersonID
  /// One for each thing that is looked for and found, in the order of the goal.
  package let matches: [Match]

  /// How much of what is looked for was found.
  package var overlap: Int { matches.count }
}
