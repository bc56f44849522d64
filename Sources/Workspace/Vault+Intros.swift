package import Relations

extension Vault {
  /// Whom I could introduce to each other, and whom I owe thanks or news for an introduction.
  package struct IntrosAnswer: Sendable {
    package let insight: VaultInsight
    package let introductions: Introductions
    package let introducers: Introducers
    /// The rows of thanks for introductions.
    package let thanks: [FollowUp]
  }

  package borrowing func intros(showsPrivate: Bool) throws(WorkspaceError) -> IntrosAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    return IntrosAnswer(insight)
  }
}

extension Vault.IntrosAnswer {
  init(_ insight: VaultInsight) {
    let notes = insight.notes
    let people = insight.view.people
    let list = FollowUpList(
      FollowUpRows(notes, people), FollowUpFilter(kinds: [.thankIntroducer]), all: true, name: insight.name)
    self.insight = insight
    introductions = Introductions(insight.profiles, insight.network, name: insight.name)
    introducers = Introducers(notes, people, name: insight.name)
    thanks = list.today + list.thisWeek + list.later + list.stale
  }
}
