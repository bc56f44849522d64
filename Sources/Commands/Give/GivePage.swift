import Notes
import Relations
import Workspace

/// What I can give, as a page.
struct GivePage {
  private(set) var page = AnswerPage()
  private let answer: Vault.GiveAnswer
  private let words: GiveWords
  private let limit: Int

  /// - Parameter limit: How many of each kind to show.
  init(_ answer: Vault.GiveAnswer, limit: Int) {
    self.answer = answer
    self.limit = limit
    words = GiveWords.of(answer.insight.language)
    guard answer.knowsNeeds else {
      page.sentence(words.noNeeds)
      return
    }
    page.title(words.mine)
    for match in giving.mine.prefix(limit) { add(match) }
    addMore(giving.mine.count)
    if giving.mine.isEmpty { page.entry(answer.knowsOffers ? words.nothingMine : words.noOffers) }
    addIntroductions()
    if !giving.unmet.isEmpty { page.title(words.unmet) }
    for need in giving.unmet.prefix(limit) {
      page.entry(words.need(name(need), need.term.text), at: insight.place(need.source, need.line))
    }
    addMore(giving.unmet.count)
    page.sentence(words.totals(giving.mine.count, giving.introductions.count, giving.unmet.count))
  }

  private mutating func addMore(_ count: Int) {
    if count > limit { page.entry(insight.plainWords.more(count - limit, "--all")) }
  }

  private var insight: VaultInsight { answer.insight }
  private var giving: Giving { answer.giving }

  private func name(_ claim: Claim) -> String { insight.nameWithRest(of: claim.person) }

  private mutating func add(_ match: Giving.Match) {
    let (need, offer) = (match.need, match.offer)
    page.entry(words.need(name(need), need.term.text), at: insight.place(need.source, need.line))
    page.reason(words.offer(offer.term.text, insight.place(offer.source, offer.line)))
    if let favour = answer.favour(for: match) {
      page.reason(words.before(insight.place(favour.source, favour.line)))
    }
  }

  private mutating func addIntroductions() {
    if giving.introductions.isEmpty { return }
    page.title(words.introductions)
    for match in giving.introductions.prefix(limit) {
      let (need, offer) = (match.need, match.offer)
      page.entry(
        words.introduction(name(need), need.term.text, name(offer), offer.term.text),
        at: insight.place(need.source, need.line))
      page.reason(insight.place(offer.source, offer.line))
    }
    addMore(giving.introductions.count)
  }
}
