import Relations
import Workspace

/// Who shares an interest, as a page.
struct InterestPage {
  private(set) var page = AnswerPage()

  /// - Parameter limit: How many of each kind to show.
  init(_ answer: Vault.InterestAnswer, limit: Int) {
    let insight = answer.insight
    let words = CommonWords.of(insight.language)
    let circle = answer.circle
    func name(_ claim: Claim) -> String { insight.politeName(of: claim.person) }
    func addMore(_ count: Int) {
      if count > limit { page.entry(insight.plainWords.more(count - limit, "--all")) }
    }
    page.title(words.sharing(answer.interest))
    if let mine = circle.mine {
      page.entry(words.mine(mine.term.text, insight.place(mine.source, mine.line)))
    }
    for claim in circle.known.prefix(limit) {
      page.entry(words.named(name(claim), claim.term.text), at: insight.place(claim.source, claim.line))
    }
    if circle.known.isEmpty { page.entry(words.nobodyShares) }
    addMore(circle.known.count)
    if !circle.near.isEmpty { page.title(words.near) }
    for near in circle.near.prefix(limit) {
      page.entry(
        words.through(name(near.claim), near.claim.term.text, insight.politeName(of: near.introducer.person)),
        at: insight.place(near.claim.source, near.claim.line))
      if let place = near.introducer.place(in: insight) { page.reason(place) }
    }
    addMore(circle.near.count)
    if !circle.others.isEmpty { page.title(words.others) }
    for claim in circle.others.prefix(limit) {
      page.entry(words.named(name(claim), claim.term.text), at: insight.place(claim.source, claim.line))
    }
    addMore(circle.others.count)
    if !answer.said.isEmpty { page.title(words.said) }
    for line in answer.said.prefix(limit) { page.add(line, insight, TraitWords.of(insight.language)) }
    addMore(answer.said.count)
  }
}
