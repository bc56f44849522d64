import Blocks
import Notes
import Relations
import Workspace

/// Introductions, made, owed and possible, as a page.
struct IntrosPage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let words: IntrosWords
  /// As many entries of a section are shown unless all are asked for.
  private let limit: Int

  static let standardLimit = 10

  init(_ answer: Vault.IntrosAnswer, showsAll: Bool) {
    insight = answer.insight
    words = IntrosWords.of(answer.insight.language)
    limit = showsAll ? .max : Self.standardLimit
    addPairs(answer.introductions.pairs)
    addThanks(answer.thanks)
    addReports(answer.introducers.reports)
    addIntroducers(answer.introducers)
  }

  private mutating func addPairs(_ pairs: [Introductions.Pair]) {
    page.title(words.pairs)
    for pair in pairs.prefix(limit) {
      page.entry(words.pair(insight.name(of: pair.left), insight.name(of: pair.right)))
      for match in pair.needs {
        page.reason(
          words.need(
            insight.name(of: match.need.person), match.need.term.text, insight.name(of: match.offer.person),
            match.offer.term.text))
        page.reason("\(place(match.need)), \(place(match.offer))")
      }
      if !pair.interests.isEmpty {
        page.reason(words.interests(pair.interests.map(\.left.term.text)))
        page.reason(
          (pair.interests.prefix(1).map { "\(place($0.left)), \(place($0.right))" }).joined(separator: ", "))
      }
    }
    if pairs.isEmpty { page.sentence(words.noPairs) }
    if pairs.count > limit { page.entry(words.more(pairs.count - limit)) }
  }

  private mutating func addThanks(_ rows: [FollowUp]) {
    guard !rows.isEmpty else { return }
    page.title(words.thanks)
    for row in rows.prefix(limit) {
      page.entry(insight.text.row(row, insight.text.plain), at: insight.place(row.source, row.line))
    }
    if rows.count > limit { page.entry(words.more(rows.count - limit)) }
  }

  private mutating func addReports(_ reports: [Introducers.Report]) {
    guard !reports.isEmpty else { return }
    page.title(words.reports)
    for report in reports.prefix(limit) {
      let introduction = report.introduction
      page.entry(
        words.report(
          insight.name(of: introduction.introducer), insight.name(of: introduction.person),
          "\(report.last.day)",
          "\(report.heard)"),
        at: insight.place(report.last.source, report.last.line))
    }
    if reports.count > limit { page.entry(words.more(reports.count - limit)) }
  }

  private mutating func addIntroducers(_ introducers: Introducers) {
    guard !introducers.introducers.isEmpty else { return }
    page.title(words.introducers)
    for (introducer, introductions) in introducers.introducers.prefix(limit) {
      let people = introductions.prefix(limit).map { introduction in
        insight.name(of: introduction.person) + (introduction.met.map { " (\($0))" } ?? "")
      }
      page.entry(
        words.introduced(
          insight.name(of: introducer), people + (introductions.count > people.count ? ["…"] : [])),
        at: introductions.first.map { insight.place($0.source, $0.line) })
    }
    let rest = introducers.introducers.count - limit
    if rest > 0 { page.entry(words.more(rest)) }
  }

  private func place(_ claim: Claim) -> String { insight.place(claim.source, claim.line) }
}
