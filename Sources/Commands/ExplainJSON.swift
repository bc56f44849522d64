import NoteIndex
import Notes
import Workspace

/// The answer of `explain` as JSON.
struct ExplainJSON: Encodable {
  struct Candidate: Encodable {
    /// Absent for a private note.
    let path: String?
    let rule: String
    let name: String?
    /// `chosen`, `farther`, `later-rule` or `not-unique`.
    let fate: String
    /// What made another nearer.
    let choice: String?
  }

  struct Near: Encodable {
    let name: String
    let path: String?
  }

  let version = 1
  let link: LinkJSON
  let from: String?
  let leadsTo: LeadJSON
  let ruleNumber: Int
  /// What decided between several.
  let choice: String?
  let candidates: [Candidate]
  let unmistakable: String?
  let didYouMean: [Near]

  init(_ answer: Vault.ExplainAnswer) {
    let view = answer.view
    let explanation = answer.explanation
    link = LinkJSON(answer.link)
    from = answer.from.map { "\(view.vault[$0].path)" }
    leadsTo = LeadJSON(explanation.verdict, answer.person, in: view)
    ruleNumber = explanation.verdict.rule.number
    choice = explanation.choice?.rawValue
    candidates = explanation.candidates.map { candidate in
      let isShown = view.isShown(candidate.note)
      let (fate, choice): (String, String?) =
        switch candidate.fate {
        case .chosen: ("chosen", nil)
        case .farther(let choice): ("farther", choice.rawValue)
        case .laterRule: ("later-rule", nil)
        case .notUnique: ("not-unique", nil)
        }
      return Candidate(
        path: isShown ? "\(view.vault[candidate.note].path)" : nil, rule: candidate.rule.rawValue,
        name: isShown ? candidate.name : nil, fate: fate, choice: choice)
    }
    let isShown = explanation.verdict.outcome.note.map(view.isShown) ?? true
    unmistakable = isShown ? answer.unmistakable : nil
    didYouMean = answer.near.map { Near(name: $0.text, path: $0.note.map { "\(view.vault[$0].path)" }) }
  }
}
