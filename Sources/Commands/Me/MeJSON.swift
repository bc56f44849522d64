import Relations
import Workspace

/// The answer of `me` as JSON.
struct MeJSON: Encodable {
  struct Strength: Encodable {
    let strength: ClaimJSON
    let neededBy: [ClaimJSON]
    let favours: [FavourJSON]
  }

  struct Echo: Encodable {
    let mine: ClaimJSON
    /// Lines of others that answer to it.
    let others: [ClaimJSON]
  }

  let version = 1
  /// Whether some note is mine.
  let hasNote: Bool
  let strengths: [Strength]
  let interests: [Echo]
  let seeks: [Echo]
  let learning: [Echo]
  let proposed: [ProposedJSON]
  /// Promises kept in which no strength shows.
  let kept: [FavourJSON]

  init(_ answer: Vault.MeAnswer) {
    let insight = answer.insight
    let portrait = answer.portrait
    func echo(_ echo: SelfPortrait.Echo) -> Echo {
      Echo(mine: ClaimJSON(echo.claim, insight), others: echo.answers.map { ClaimJSON($0, insight) })
    }
    hasNote = answer.hasNote
    strengths = portrait.strengths.map { strength in
      Strength(
        strength: ClaimJSON(strength.claim, insight),
        neededBy: strength.needs.map { ClaimJSON($0, insight) },
        favours: strength.favours.map { FavourJSON($0, insight) })
    }
    interests = portrait.interests.map(echo)
    seeks = portrait.seeks.map(echo)
    learning = portrait.learning.map(echo)
    proposed = portrait.proposed.map { ProposedJSON($0, insight) }
    kept = portrait.kept.map { FavourJSON($0, insight) }
  }
}

/// Something I did for somebody, as JSON.
struct FavourJSON: Encodable {
  let person: String
  let text: String
  let day: String?
  let path: String
  let line: Int

  init(_ favour: Favour, _ insight: VaultInsight) {
    person = insight.name(of: favour.person)
    text = favour.term.text
    day = favour.day.map { "\($0)" }
    path = "\(insight.path(of: favour.source))"
    line = favour.line
  }
}

/// A strength that favours show and my note does not name, as JSON.
struct ProposedJSON: Encodable {
  let strength: String
  let favours: [FavourJSON]

  init(_ proposed: ProposedStrength, _ insight: VaultInsight) {
    strength = proposed.term.text
    favours = proposed.favours.map { FavourJSON($0, insight) }
  }
}
