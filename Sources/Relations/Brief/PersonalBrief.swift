import Notes

/// What is for my eyes alone before I meet somebody; it stands in no note but theirs (RULES: "Before a meeting").
package struct PersonalBrief: Sendable {
  /// Terms that fit each other: one of theirs, and one of mine.
  package struct Match: Sendable {
    package let theirs: Claim
    package let mine: Claim
  }

  package let salutation: Noted?
  package let careful: [Noted]
  package let impressions: [Noted]
  /// Interests and places in common.
  package let interests: [Match]
  package let places: [Match]
  /// What they need, and what I offer for it if I do.
  package let needs: [(need: Claim, offer: Claim?)]
  /// What I seek and they have.
  package let seeks: [Match]
  /// What I said I would do, without a box to tick.
  package let spokenPromises: [FollowUp]
  package let acquaintance: Acquaintanceship
  /// Whether it is early to ask them for something.
  package let isEarlyToAsk: Bool
  /// What comes in the next thirty days, by its day.
  package let dates: [BriefDate]
  package let goals: [GoalFit]
  /// The contact after which a first word is due; nil where none is.
  package let firstMeeting: Touch?
  /// Whether they died: then nobody meets them.
  package let isDeceased: Bool
}
