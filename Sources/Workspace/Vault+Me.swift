import NoteIndex
import Notes
package import Relations

extension Vault {
  /// What my own note says, with what shows it.
  package struct MeAnswer: Sendable {
    package let insight: VaultInsight
    package let portrait: SelfPortrait
    /// Whether some note is mine.
    package let hasNote: Bool
  }

  /// What to learn next.
  package struct GrowthAnswer: Sendable {
    package let insight: VaultInsight
    package let growth: Growth
    package let hasNote: Bool
  }

  package borrowing func me(showsPrivate: Bool) throws(WorkspaceError) -> MeAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    return MeAnswer(
      insight: insight, portrait: SelfPortrait(insight.profiles, insight.network, insight.favours),
      hasNote: !insight.view.people.me.isEmpty)
  }

  package borrowing func growth(showsPrivate: Bool) throws(WorkspaceError) -> GrowthAnswer {
    let insight = try insight(showsPrivate: showsPrivate)
    return GrowthAnswer(
      insight: insight, growth: Growth(insight.profiles, insight.network, insight.favours),
      hasNote: !insight.view.people.me.isEmpty)
  }
}

extension VaultInsight {
  fileprivate var favours: [Favour] { Favour.all(in: view.vault.notes, profiles, view.people) }
}
