import Relations
import Workspace

/// What to learn next, as a page.
struct GrowthPage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let words: MeWords

  private static let shown = 5

  init(_ answer: Vault.GrowthAnswer) {
    insight = answer.insight
    words = MeWords.of(answer.insight.language)
    let growth = answer.growth
    if let next = growth.next { add(next) } else { page.sentence(words.nothingNext) }
    let later = growth.open.dropFirst()
    add(Array(later.prefix(Self.shown)), words.later)
    if later.count > Self.shown { page.entry(insight.plainWords.more(later.count - Self.shown, "--json")) }
    add(Array(growth.met.prefix(Self.shown)), words.met)
    let rest = growth.met.count - Self.shown
    if rest > 0 { page.entry(insight.plainWords.more(rest, "--json")) }
    if !growth.unasked.isEmpty { page.title(words.unasked) }
    for claim in growth.unasked { page.entry(claim.term.text, at: insight.place(claim.source, claim.line)) }
    page.add(growth.proposed, insight, words)
    if !answer.hasNote { page.addRequest(words) }
  }

  private mutating func add(_ next: Growth.Demand) {
    page.title(words.next(next.term.text))
    page.entry(
      words.demand(next.needs.count, insight.someNames(of: next.needs.map(\.person))),
      at: insight.places(of: next.needs))
    if let learning = next.learning {
      page.entry(words.isLearning(insight.place(learning.source, learning.line)))
    }
    page.entry(
      next.teachers.isEmpty
        ? words.nobodyOffers : words.teachers(insight.someNames(of: next.teachers.map(\.person))),
      at: next.teachers.isEmpty ? nil : insight.places(of: next.teachers))
  }

  private mutating func add(_ demands: [Growth.Demand], _ title: String) {
    if demands.isEmpty { return }
    page.title(title)
    for demand in demands {
      page.entry(words.after(demand.term.text, demand.needs.count), at: insight.places(of: demand.needs))
      if let learning = demand.learning {
        page.reason(words.isLearning(insight.place(learning.source, learning.line)))
      }
    }
  }
}
