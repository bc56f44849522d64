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
    self.init(
      insight, FollowUpRows(notes, people),
      Introductions(insight.profiles, insight.network, name: insight.name),
      Introducers(notes, people, name: insight.name))
  }

  /// What a review says of introductions.
  package init(_ insight: VaultInsight, _ review: Review) {
    self.init(
      insight, FollowUpRows(insight.notes, insight.view.people), review.introductions, review.introducers)
  }

  private init(
    _ insight: VaultInsight, _ rows: FollowUpRows, _ introductions: Introductions, _ introducers: Introducers
  ) {
    self.insight = insight
    self.introductions = introductions
    self.introducers = introducers
    thanks = Self.thanks(rows, insight)
  }

  static func thanks(_ rows: FollowUpRows, _ insight: VaultInsight) -> [FollowUp] {
    let list = FollowUpList(rows, FollowUpFilter(kinds: [.thankIntroducer]), all: true, name: insight.name)
    return list.today + list.thisWeek + list.later + list.stale
  }
}
