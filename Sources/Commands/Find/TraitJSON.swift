import Relations
import Workspace

/// The answer of `find --skill`, `--near` and `--interest` as JSON.
struct TraitJSON: Encodable {
  struct Known: Encodable {
    let person: String
    /// `skill`, `role`, `organisation`, `tag`, `place`, `workplace` or `interest`.
    let evidence: String
    let text: String
    let path: String
    let line: Int
  }

  let version = 1
  let query: String
  /// `skill`, `place` or `interest`.
  let trait: String
  /// What keys say.
  let known: [Known]
  /// What meetings, journals and logs say, newest first.
  let said: [TalkJSON]
  let more: Int
  let didYouMean: String?

  init(_ answer: Vault.TraitFindings) {
    let insight = answer.insight
    query = answer.words
    trait = answer.trait.rawValue
    known = answer.known.map { known in
      Known(
        person: insight.name(of: known.claim.person), evidence: known.evidence.rawValue,
        text: known.claim.term.text, path: "\(insight.path(of: known.claim.source))", line: known.claim.line)
    }
    said = answer.said.map { TalkJSON($0, insight) }
    more = answer.more
    didYouMean = answer.suggestion
  }
}
