import Relations
import Workspace

/// The answer of `give` as JSON.
struct GiveJSON: Encodable {
  struct Match: Encodable {
    let need: ClaimJSON
    let offer: ClaimJSON
    /// Where a note says that I helped with it before, as `path:line`.
    let helpedBefore: String?

    init(_ match: Giving.Match, helpedBefore favour: Claim? = nil, _ insight: VaultInsight) {
      need = ClaimJSON(match.need, insight)
      offer = ClaimJSON(match.offer, insight)
      helpedBefore = favour.map { insight.place($0.source, $0.line) }
    }
  }

  let version = 1
  /// Needs that I can meet.
  let mine: [Match]
  /// Needs that somebody else can meet, to whom I could introduce them.
  let introductions: [Match]
  let unmet: [ClaimJSON]

  init(_ answer: Vault.GiveAnswer) {
    let insight = answer.insight
    mine = answer.giving.mine.map { Match($0, helpedBefore: answer.favour(for: $0), insight) }
    introductions = answer.giving.introductions.map { Match($0, insight) }
    unmet = answer.giving.unmet.map { ClaimJSON($0, insight) }
  }
}
