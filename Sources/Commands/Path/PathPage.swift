import Blocks
import Notes
import Relations
import Workspace

/// The ways to somebody as a page.
struct PathPage {
  private(set) var page = AnswerPage()
  private let answer: Vault.PathAnswer
  private let words: PathWords
  private let explains: Bool

  /// As many lines of who has a skill are shown.
  private static let claimLimit = 20

  init(_ answer: Vault.PathAnswer, drafts: Bool, explains: Bool) {
    self.answer = answer
    self.explains = explains
    words = PathWords.of(answer.insight.language)
    switch answer.goal {
    case .person(let person): page.title(words.title(insight.name(of: person)))
    case .term(let term, let claims): addClaims(term, claims)
    }
    addWays(drafts: drafts)
    if drafts { addDraft() }
  }

  private var insight: VaultInsight { answer.insight }

  private mutating func addClaims(_ term: String, _ claims: [Claim]) {
    page.title(words.whoKnows(term))
    for claim in claims.prefix(Self.claimLimit) {
      page.entry(
        "\(insight.name(of: claim.person)): \(claim.term.text)", at: insight.place(claim.source, claim.line))
    }
    let rest = claims.count - Self.claimLimit
    if rest > 0 { page.entry(insight.plainWords.more(rest, "`enishi find --skill`")) }
    if claims.isEmpty { page.sentence(words.nobodyKnows(term)) }
  }

  private mutating func addWays(drafts: Bool) {
    if let close = answer.close {
      page.sentence(words.askDirectly(insight.name(of: close.target)))
      add(close.hops, to: close)
      return addCare(for: close.target)
    }
    for path in answer.paths {
      page.title(
        path.isDirect
          ? words.directly(insight.name(of: path.target)) : words.through(insight.name(of: path.first)))
      add(path.hops, to: path)
      if explains { page.reason(Number.product(path.hops.map(\.weight))) }
    }
    if answer.paths.isEmpty, let name = answer.targetName { page.sentence(words.noWay(name)) }
    if let met = answer.metYourself {
      let day = insight.view.people.timeline(of: met).last?.day ?? insight.view.people.met(met)
      page.sentence(words.metYourself(insight.name(of: met), day.map { "\($0)" }))
    }
    if let path = answer.paths.first, !path.isDirect {
      page.sentence(words.askFirst(insight.name(of: path.first), drafts))
    }
    if let path = answer.paths.first { addCare(for: path.first) }
  }

  private mutating func add(_ hops: [Tie], to path: AcquaintancePath) {
    var from: PersonID?
    for hop in hops {
      let names = (from.map { insight.name(of: $0) }, insight.name(of: hop.person))
      page.entry(words.hop(names.0, names.1, reason(of: hop, from: from)), at: hop.place(in: insight))
      from = hop.person
    }
  }

  /// What to think of before asking somebody: that they rest, that thanks are owed, that it is early.
  private mutating func addCare(for person: PersonID) {
    let name = insight.name(of: person)
    if let rest = insight.rest(of: person) { page.sentence(words.rests(name, insight.plainWords.rest(rest))) }
    for row in answer.thanks where row.people == [person] {
      page.sentence(words.thankFirst(insight.text.row(row, insight.text.plain)))
    }
    if let early = answer.early, person == early.person {
      page.sentence(words.early(name, early.acquaintance.twoWayDays, early.acquaintance.daysSinceMet))
    }
  }

  private func reason(of hop: Tie, from: PersonID?) -> String {
    switch hop.reason {
    case .introduced(let source, _):
      let isOfTarget = hop.person == .note(source)
      let target = insight.name(of: hop.person)
      let other = from.map { insight.name(of: $0) } ?? ""
      return isOfTarget ? words.introduced(other, target) : words.introduced(target, other)
    case .knows(let source, _): return words.knows(insight.title(of: source))
    case .met(let count, let source, _, let day):
      return words.met(count, insight.title(of: source), "\(day)")
    case .mine(let last):
      let closeness = words.closeness(PersonGlance.Closeness(tie: hop.weight))
      return words.mine(closeness, last.map { "\($0.day) \(insight.text.words.touch($0.kind))" })
    }
  }

  private mutating func addDraft() {
    guard let path = answer.paths.first else { return }
    guard !answer.isTooEarlyToAsk else {
      return page.sentence(words.noDraft("`enishi brief \(insight.name(of: path.first)) --draft`"))
    }
    page.title(words.draftTitle)
    for line in answer.draft(along: path, words) { page.paste(line) }
  }
}

extension Vault.PathAnswer {
  /// Whom the answer is about, where it is one person.
  var targetName: String? {
    if case .person(let person) = goal { insight.name(of: person) } else { nil }
  }

  /// Whether the person themselves is too new to be asked for anything.
  var isTooEarlyToAsk: Bool { early != nil && paths.first?.isDirect == true }

  /// A few words to the first person of a way, a paragraph an element.
  func draft(along path: AcquaintancePath, _ words: PathWords) -> [String] {
    let first = insight.spokenAddress(of: path.first)
    if path.isDirect { return words.directDraft(first, insight.ownName) }
    let between = path.hops.dropFirst().first.flatMap {
      $0.person == path.target ? nil : insight.name(of: $0.person)
    }
    let target = insight.name(of: path.target)
    if insight.network.tieToMe(path.target) > 0 { return words.draftAgain(first, target, insight.ownName) }
    return words.draft(first, between, target, insight.ownName)
  }
}

extension Tie {
  /// The line that tells of the tie; nil where none does.
  func place(in insight: VaultInsight) -> String? { place.map { insight.place($0.source, $0.line) } }
}
