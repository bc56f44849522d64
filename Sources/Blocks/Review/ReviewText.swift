import Configuration
package import Notes
package import Relations

/// The week in words, section by section, for a terminal or for a note.
package struct ReviewText {
  package struct Section {
    package let title: String
    package fileprivate(set) var entries: [Entry] = []
    /// What is said instead of, or below, the entries.
    package fileprivate(set) var sentence: String?
  }

  package struct Entry {
    package let text: String
    /// Where it comes from; nil where no single line says it.
    package let source: (source: NoteID, line: Int)?
  }

  package private(set) var sections: [Section] = []
  let review: Review
  let text: BlockText
  let style: BlockText.RowStyle
  /// Whether others may read it: then it does not tell what people need, nor who was put off.
  let isForNote: Bool
  let words: ReviewWords
  let intros: IntrosWords
  /// As many entries of a section are shown.
  private let limit: Int

  /// As many entries of a section are shown unless all are asked for, or they are kept in a note.
  private static let shown = 5
  private static let kept = 50
  /// As many people of a circle are named.
  private static let names = 5

  package init(
    _ review: Review, _ text: BlockText, _ style: BlockText.RowStyle, isForNote: Bool, showsAll: Bool = false
  ) {
    self.review = review
    self.text = text
    self.style = style
    self.isForNote = isForNote
    limit = showsAll ? .max : isForNote ? Self.kept : Self.shown
    words = ReviewWords.of(text.language)
    intros = IntrosWords.of(text.language)
    if !isForNote { addDue() }
    addRows(words.slipped, review.slipped, "enishi due --all")
    addRows(words.drifting, review.drifting, "enishi due --all --kind drifting")
    addPairs()
    addRows(intros.thanks, review.thanks, "enishi intros")
    addReports()
    if !isForNote { addNeeds() }
    addGoals()
    addEvents()
    addWorlds()
    addCircles()
    addRows(text.words.stale, review.stale, "enishi due --all", more: review.moreStale)
    if !isForNote { addResting() }
  }

  // MARK: Rows

  private mutating func addDue() {
    let rows = review.due.today + review.due.thisWeek
    addRows(words.due, rows, "enishi due --all", more: review.due.more, orElse: words.nothingDue)
  }

  private mutating func addRows(
    _ title: String, _ rows: [FollowUp], _ command: String, more: Int = 0, orElse sentence: String? = nil
  ) {
    let entries = rows.map { row in Entry(text: text.row(row, style), source: (row.source, row.line)) }
    add(title, entries, command, more: more, orElse: sentence)
  }

  private mutating func add(
    _ title: String, _ entries: [Entry], _ command: String, more: Int = 0, orElse sentence: String? = nil
  ) {
    guard !entries.isEmpty || sentence != nil else { return }
    var section = Section(title: title, entries: Array(entries.prefix(limit)))
    let rest = entries.count + more - section.entries.count
    if rest > 0 { section.entries.append(Entry(text: words.more(rest, "`\(command)`"), source: nil)) }
    if entries.isEmpty { section.sentence = sentence }
    sections.append(section)
  }

  // MARK: Introductions

  private mutating func addPairs() {
    let entries = review.introductions.pairs.map { pair in
      let names = intros.pair(style.person(pair.left), style.person(pair.right))
      let match = pair.needs.first
      let reason =
        match.map(self.reason) ?? intros.interests(pair.interests.map { style.text($0.left.term.text) })
      let line = match.map { isForNote ? $0.offer : $0.need } ?? pair.interests[0].left
      return Entry(text: words.reasoned(names, reason), source: (line.source, line.line))
    }
    add(intros.pairs, entries, "enishi intros")
  }

  private func reason(_ match: Giving.Match) -> String {
    let offering = style.person(match.offer.person)
    let offer = style.text(match.offer.term.text)
    if isForNote { return intros.offers(offering, offer) }
    return intros.need(style.person(match.need.person), style.text(match.need.term.text), offering, offer)
  }

  private mutating func addReports() {
    let entries = review.introducers.reports.map { report in
      let introduction = report.introduction
      return Entry(
        text: intros.report(
          style.person(introduction.introducer), style.person(introduction.person), "\(report.last.day)",
          "\(report.heard)"),
        source: (report.last.source, report.last.line))
    }
    add(intros.reports, entries, "enishi intros")
  }

  // MARK: Needs, goals, events

  private mutating func addNeeds() {
    let entries = review.needs.map { match in
      Entry(
        text: words.need(
          style.person(match.need.person), style.text(match.need.term.text), style.text(match.offer.term.text)
        ),
        source: (match.need.source, match.need.line))
    }
    add(words.needs, entries, "enishi give")
  }

  private mutating func addGoals() {
    let entries = review.uncovered.map { uncovered in
      let wanted = uncovered.wanted.map { style.text($0.term.text) }.joined(separator: text.words.separator)
      return Entry(
        text: style.note(uncovered.goal.note) + text.words.colon + wanted,
        source: uncovered.wanted.first.map { ($0.claim.source, $0.claim.line) })
    }
    add(words.uncovered, entries, "enishi goals")
  }

  private mutating func addEvents() {
    let event = EventText(text)
    let entries = review.events.map { found in
      Entry(
        text: words.reasoned(style.note(found.id), event.knownYield(of: found.firstMet)),
        source: (found.id, 1))
    }
    add(words.events, entries, "enishi events")
  }

  // MARK: Worlds and circles

  private mutating func addWorlds() {
    let byPerson = Dictionary(grouping: review.worlds.worlds, by: \.claim.person)
    let people = review.worlds.worlds.sorted { $0.met < $1.met }.map(\.claim.person).withoutRepeats
    let entries = people.compactMap { person -> Entry? in
      guard let worlds = byPerson[person], let first = worlds.first else { return nil }
      let news = NewWorlds.Kind.allCases.compactMap { kind -> (NewWorlds.Kind, [String])? in
        let names = worlds.filter { $0.kind == kind }.map { style.text($0.claim.term.text) }
        return names.isEmpty ? nil : (kind, names)
      }
      return Entry(
        text: words.world(style.person(person), "\(first.met)", news),
        source: (first.claim.source, first.claim.line))
    }
    let circles = review.worlds.groups.map { group in
      Entry(text: words.newCircle(group.prefix(Self.names).map(style.person), group.count), source: nil)
    }
    add(
      words.worlds("\(review.worlds.start)"), circles + entries, "enishi review --all",
      orElse: words.noWorlds)
  }

  private mutating func addCircles() {
    let circles = review.circles.groups.map { group in
      let nearest = group.sorted { review.tieToMe($0) > review.tieToMe($1) }.prefix(Self.names)
      return Entry(text: words.circle(nearest.map(style.person), group.count), source: nil)
    }
    add(words.circles, circles, "enishi review --all")
    let bridges = review.circles.bridges.filter { review.tieToMe($0.person) > 0 }
      .sorted { $0.apart > $1.apart }.map { bridge in
        let people = bridge.parts.flatMap(\.people).prefix(Self.names)
        return Entry(
          text: words.bridge(style.person(bridge.person), people.map(style.person), bridge.apart),
          source: review.place(of: bridge))
      }
    add(words.bridges, bridges, "enishi review --all")
  }

  private mutating func addResting() {
    let entries = review.resting.map {
      Entry(text: words.rests(style.person($0.person), "\($0.until)"), source: ($0.source, $0.line))
    }
    add(words.resting, entries, "enishi review --all")
  }
}

extension Circles.Bridge {
  /// How many people would stand apart.
  package var apart: Int { parts.reduce(0) { $0 + $1.count } }
}
