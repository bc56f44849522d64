import Relations
import Workspace

/// Who has a skill, is at a place or likes something, as a page.
struct TraitPage {
  private(set) var page = AnswerPage()

  init(_ answer: Vault.TraitFindings, limit: Int) {
    let insight = answer.insight
    let words = TraitWords.of(insight.language)
    page.title(words.known(answer.trait, answer.words))
    for known in answer.known {
      let claim = known.claim
      page.entry(
        words.answer(insight.name(of: claim.person), claim.term.text, words.evidence(known.evidence)),
        at: insight.place(claim.source, claim.line))
    }
    if answer.known.isEmpty { page.entry(words.nobodyKnown(answer.trait)) }
    if !answer.said.isEmpty { page.title(words.said(answer.words)) }
    for line in answer.said { page.add(line, insight, words) }
    if answer.more > 0 {
      page.sentence(insight.plainWords.more(answer.more, "--limit \(limit + answer.more)"))
    }
  }
}

extension AnswerPage {
  /// A line in which something was said, with those of whom it tells.
  mutating func add(_ line: TalkLine, _ insight: VaultInsight, _ words: TraitWords) {
    entry(
      words.line(insight.names(of: line.people), line.day.map { "\($0)" }, line.text),
      at: insight.place(line.source, line.line))
  }
}
