import Configuration
import NoteIndex
import Notes
package import Relations

extension Vault {
  /// Who is known for a skill, a place or an interest, and who was heard to speak of it.
  package struct TraitFindings: Sendable {
    package let insight: VaultInsight
    package let words: String
    package let trait: Trait
    /// What keys say.
    package let known: [TraitAnswer]
    /// What meetings, journals and logs say, newest first.
    package let said: [TalkLine]
    /// How many there are beyond the limit.
    package let more: Int
    /// A term that may have been meant, where nothing answers.
    package let suggestion: String?

    package var isEmpty: Bool { known.isEmpty && said.isEmpty }
  }

  /// - Parameters:
  ///   - words: A skill, a place or an interest in any way of writing it that the configuration knows.
  ///   - limit: How many answers to give, those of keys first.
  package borrowing func find(
    _ words: String, as trait: Trait, limit: Int, showsPrivate: Bool
  ) throws(WorkspaceError) -> TraitFindings {
    let insight = try insight(showsPrivate: showsPrivate)
    let finder = TraitFinder(insight.view.vault.notes, insight.profiles)
    let known = finder.answers(to: words, as: trait)
    let said = talk(
      of: insight.profiles.terms.spellings(of: words), in: insight.view, showsPrivate: showsPrivate)
    let count = known.count + said.count
    let told = known.prefix(limit)
    return TraitFindings(
      insight: insight, words: words, trait: trait, known: Array(told),
      said: Array(said.prefix(limit - told.count)), more: max(0, count - limit),
      suggestion: count == 0 ? Suggestion.nearest(to: words, among: insight.profiles.texts(of: trait)) : nil)
  }
}

extension Profiles {
  /// What people's keys say of a trait.
  fileprivate func texts(of trait: Trait) -> [String] {
    let claims =
      switch trait {
      case .skill: theirs.offers + theirs.roles + theirs.organisations + theirs.tags
      case .place: theirs.places
      case .interest: theirs.interests
      }
    return claims.map(\.term.text)
  }
}
