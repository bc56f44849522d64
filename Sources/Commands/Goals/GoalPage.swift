import Notes
import Relations
import Workspace

/// One goal as a page: who fits, who is within reach, and how to begin.
struct GoalPage {
  private(set) var page = AnswerPage()
  private let answer: Vault.GoalAnswer
  private let words: GoalWords
  private let limit: Int
  private let explains: Bool

  /// - Parameters:
  ///   - limit: How many people of each kind to show.
  ///   - explains: Whether to show the numbers that order them.
  init(_ answer: Vault.GoalAnswer, limit: Int, explains: Bool) {
    self.answer = answer
    self.limit = limit
    self.explains = explains
    words = GoalWords.of(answer.insight.language)
    let goal = answer.people.goal
    let title = insight.title(of: goal.note)
    page.title(goal.days(words).isEmpty ? title : words.details(title, goal.days(words)))
    if goal.wanted.isEmpty {
      page.entry(words.nothingWanted, at: "\(insight.path(of: goal.note))")
      return
    }
    let own = goal.wanted.filter { !$0.isFromMe }
    page.entry(
      own.isEmpty ? words.wantedByMe(goal.wanted.texts(insight)) : words.wanted(own.texts(insight)),
      at: "\(insight.path(of: goal.note))")
    addPeople()
    addRest()
  }

  private var insight: VaultInsight { answer.insight }
  private var people: GoalPeople { answer.people }

  // MARK: Sections

  private mutating func addPeople() {
    page.title(words.fit)
    for candidate in people.known.prefix(limit) { add(candidate) }
    if people.known.isEmpty { page.entry(words.nobody) }
    addMore(people.known.count)
    if people.reachable.isEmpty { return }
    page.title(words.reachable)
    for candidate in people.reachable.prefix(limit) { add(candidate) }
    addMore(people.reachable.count)
  }

  private mutating func addRest() {
    if !people.beyond.isEmpty { page.title(words.beyond) }
    for fit in people.beyond.prefix(limit) { page.entry(text(fit, []), at: place(fit)) }
    addMore(people.beyond.count)
    if !people.uncovered.isEmpty { page.title(words.uncoveredTitle) }
    for wanted in people.uncovered {
      page.entry(wanted.term.text, at: insight.place(wanted.claim.source, wanted.claim.line))
    }
    if !people.events.isEmpty { page.title(words.events) }
    for event in people.events.prefix(limit) {
      page.entry(
        insight.title(of: event.note) + words.colon + insight.someNames(of: event.people),
        at: "\(insight.path(of: event.note))")
    }
    addMore(people.events.count)
  }

  private mutating func addMore(_ count: Int) {
    if count > limit { page.entry(insight.plainWords.more(count - limit, "--all")) }
  }

  // MARK: People

  private mutating func add(_ candidate: GoalPeople.Candidate) {
    let person = candidate.person
    var details: [String] = []
    if let way = candidate.way {
      details.append(words.through(way.hops.dropLast().map { insight.politeName(of: $0.person) }))
    } else {
      details.append(insight.plainWords.closeness(PersonGlance.Closeness(tie: candidate.weight)))
    }
    if let rest = insight.rest(of: candidate.step.person) {
      let name = candidate.way == nil ? "" : insight.politeName(of: candidate.step.person) + words.colon
      details.append(name + insight.plainWords.rest(rest))
    }
    page.entry(text(candidate.fit, details), at: place(candidate.fit))
    for hop in candidate.way?.hops.dropFirst() ?? [] {
      if let place = hop.place(in: insight) { page.reason(place) }
    }
    addExchange(with: person, candidate)
    addStep(candidate)
    if explains { page.reason(words.weight("\(candidate.fit.overlap)", Number.short(candidate.weight))) }
  }

  private func text(_ fit: GoalFit, _ details: [String]) -> String {
    let texts = fit.matches.map(\.claim.term.text).withoutRepeats
    let start =
      insight.politeName(of: fit.person) + words.colon + texts.joined(separator: insight.plainWords.separator)
    return details.isEmpty ? start : words.details(start, details)
  }

  /// The line of the first thing that fits.
  private func place(_ fit: GoalFit) -> String? {
    fit.matches.first.map { insight.place($0.claim.source, $0.claim.line) }
  }

  /// What I would ask, and what I could give.
  private mutating func addExchange(with person: PersonID, _ candidate: GoalPeople.Candidate) {
    page.reason(words.ask(candidate.fit.matches.map(\.wanted).texts(insight)))
    let gifts = answer.offers.gifts(for: person)
    for gift in gifts.mine {
      page.reason(
        words.offer(
          gift.offer.term.text, gift.need.term.text, insight.place(gift.need.source, gift.need.line)))
    }
    for gift in gifts.introductions.prefix(2) {
      page.reason(
        words.introduce(
          insight.nameWithRest(of: gift.offer.person), gift.need.term.text,
          insight.place(gift.need.source, gift.need.line)))
    }
    guard gifts.mine.isEmpty, gifts.introductions.isEmpty else { return }
    let isClose = PersonGlance.Closeness(tie: candidate.weight) == .close
    let introducer = candidate.way == nil && !isClose ? answer.introducer(to: person) : nil
    page.reason(
      words.nothingToOffer(
        !answer.offers.needs(of: person).isEmpty, introducer.map { insight.politeName(of: $0.person) }))
  }

  private mutating func addStep(_ candidate: GoalPeople.Candidate) {
    let step = candidate.step
    let name = insight.politeName(of: step.person)
    switch step.kind {
    case .ask: page.reason(words.stepAsk)
    case .meet: page.reason(words.stepMeet(name, step.topic?.term.text))
    case .consult: page.reason(words.stepConsult(name))
    }
    guard let early = step.early else { return }
    page.reason(
      words.early(
        early.twoWayDays, Acquaintanceship.enoughDays, early.daysSinceMet, Acquaintanceship.enoughTime))
  }
}
