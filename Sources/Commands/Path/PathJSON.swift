import Notes
import Relations
import Workspace

/// The answer of `path` as JSON.
struct PathJSON: Encodable {
  struct Claim: Encodable {
    let person: String
    let text: String
    let path: String
    let line: Int
  }

  struct Way: Encodable {
    /// From 0 to 1: the product of the hops' weights.
    let weight: Double
    let hops: [Hop]
  }

  struct Hop: Encodable {
    let person: String
    let weight: Double
    /// `mine`, `introduced`, `knows` or `met`.
    let reason: String
    /// How many meetings the two shared.
    let meetings: Int?
    /// The day of the last contact or meeting.
    let day: String?
    /// Where it stands, as `path:line`.
    let place: String?
  }

  let version = 1
  let person: String?
  let term: String?
  /// The lines that say who has what was asked for.
  let claims: [Claim]
  /// Whether the person is so close that one asks directly.
  let asksDirectly: Bool
  /// The strongest first.
  let paths: [Way]
  let draft: String?

  init(_ answer: Vault.PathAnswer, drafts: Bool) {
    let insight = answer.insight
    person = answer.targetName
    switch answer.goal {
    case .person: (term, claims) = (nil, [])
    case .term(let words, let found):
      term = words
      claims = found.map {
        Claim(
          person: insight.name(of: $0.person), text: $0.term.text,
          path: "\(insight.path(of: $0.source))",
          line: $0.line)
      }
    }
    asksDirectly = answer.close != nil
    paths = answer.paths.map { path in
      Way(weight: Number.rounded(path.weight), hops: path.hops.map { Hop($0, insight) })
    }
    let words = PathWords.of(insight.language)
    draft =
      drafts && !answer.isTooEarlyToAsk
      ? answer.paths.first.map { answer.draft(along: $0, words).joined(separator: "\n\n") } : nil
  }
}

extension PathJSON.Hop {
  fileprivate init(_ tie: Tie, _ insight: VaultInsight) {
    person = insight.name(of: tie.person)
    weight = Number.rounded(tie.weight)
    place = tie.place(in: insight)
    switch tie.reason {
    case .introduced: (reason, meetings, day) = ("introduced", nil, nil)
    case .knows: (reason, meetings, day) = ("knows", nil, nil)
    case .met(let count, _, _, let last): (reason, meetings, day) = ("met", count, "\(last)")
    case .mine(let last): (reason, meetings, day) = ("mine", nil, last.map { "\($0.day)" })
    }
  }
}
