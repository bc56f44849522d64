import Blocks
import Notes
import Relations
import Workspace

/// The vault in numbers, as a page.
struct StatsPage {
  private(set) var page = AnswerPage()
  private let answer: Vault.StatsAnswer
  private let insight: VaultInsight
  private let words: StatsWords
  private let explains: Bool
  private let width: Int?

  /// As many entries of a section are shown.
  private static let entries = 10

  init(_ answer: Vault.StatsAnswer, explains: Bool, width: Int?) {
    self.answer = answer
    self.explains = explains
    self.width = width
    insight = answer.insight
    words = StatsWords.of(answer.insight.language)
    addLoad()
    addNewPeople()
    addWays()
    addNeighbours()
  }

  private mutating func addLoad() {
    page.title(words.load)
    let load = answer.load
    guard load.people > 0 else { return page.entry(words.noLoad) }
    let weeks = Int((1 / load.perWeek).rounded())
    page.entry(
      weeks > 1
        ? words.everyWeeks(weeks, load.people)
        : words.perWeek(max(1, Int(load.perWeek.rounded())), load.people))
    for share in load.shares {
      page.reason(words.share(insight.text.words.every(share.days), share.people))
    }
  }

  // MARK: New people

  private mutating func addNewPeople() {
    let months = answer.newPeople.months
    page.title(words.newPeople(months.first?.name ?? "", months.last?.name ?? ""))
    guard !answer.newPeople.all.isEmpty else { return page.entry(words.nobodyNew) }
    add(months.map { ($0.name, $0.people) })
    page.title(words.origins)
    add(answer.newPeople.origins.map { (words.origin($0.origin), $0.people) }.filter { !$0.1.isEmpty })
    let introducers = answer.newPeople.introducers { insight.name(of: $0) }
    guard !introducers.isEmpty else { return }
    page.title(words.introducers)
    let shown = introducers.prefix(explains ? .max : Self.entries)
    add(shown.map { (insight.name(of: $0.introducer), $0.people) })
    if introducers.count > shown.count { page.entry(words.more(introducers.count - shown.count)) }
  }

  private mutating func add(_ rows: [(label: String, people: [Beginning])]) {
    let bars = Bars(rows.map { Bars.Bar(label: $0.label, count: $0.people.count) }, width: width)
    for (line, row) in zip(bars.lines, rows) {
      page.entry(line)
      guard explains else { continue }
      for beginning in row.people {
        page.reason(
          "\(insight.name(of: beginning.person)), \(insight.place(beginning.source, beginning.line))")
      }
    }
  }

  private mutating func addWays() {
    let people = answer.newPeople
    guard let share = people.shareByMyself else { return }
    page.title(words.ways)
    let percent = Int((share * 100).rounded())
    page.entry(words.alone(people.byMyself, people.byMyself + people.throughSomebody, percent))
    if share > NewPeople.aloneLimit {
      page.entry(words.muchAlone(Int((NewPeople.aloneLimit * 100).rounded())))
    }
  }
}

extension StatsPage {
  /// Who fits a goal and is known to somebody I know.
  private mutating func addNeighbours() {
    guard !answer.oneHopAway.isEmpty else { return }
    page.title(words.oneHopAway)
    let shown = answer.oneHopAway.prefix(explains ? .max : Self.entries)
    for neighbour in shown {
      page.entry(
        words.neighbour(
          insight.name(of: neighbour.person), insight.name(of: neighbour.through.person),
          insight.title(of: neighbour.goal.note)),
        at: neighbour.through.place(in: insight))
    }
    if answer.oneHopAway.count > shown.count { page.entry(words.more(answer.oneHopAway.count - shown.count)) }
  }
}

extension NewPeople.Month {
  /// `2026-11`.
  var name: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
