import Configuration
package import Notes
package import Relations

/// The texts of `goal` blocks (RULES: "Purpose, strengths, give first").
///
/// They tell who fits and how to begin, and nothing of what anybody needs: others may read a goal's note.
package struct GoalText: Sendable {
  private let text: BlockText
  private let words: GoalBlockWords

  /// So many people of each kind are listed.
  package static let limit = 10

  package init(_ text: BlockText) {
    self.text = text
    words = GoalBlockWords.of(text.language)
  }

  /// The lines of a block about a goal, to stand in the note at `path`.
  package func lines(_ people: GoalPeople, in path: NotePath) -> [String] {
    if people.goal.wanted.isEmpty { return ["**\(words.fit)**", "- \(words.nothingWanted)"] }
    let known = section(words.fit, people.known.count) { line(people.known[$0], path) }
    let reachable = section(words.reachable, people.reachable.count) { line(people.reachable[$0], path) }
    let beyond = section(words.beyond, people.beyond.count) { line(people.beyond[$0], path) }
    let uncovered = people.uncovered.map { Excerpt.of($0.term.text) }.joined(separator: text.words.separator)
    let events = section(words.events, people.events.count) { line(people.events[$0], path) }
    let sections = [
      known.isEmpty ? ["**\(words.fit)**", "- \(words.nobody)"] : known, reachable, beyond,
      uncovered.isEmpty ? [] : ["**\(words.uncovered)**", "- \(uncovered)"], events,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// A section with a line for each, cut at the limit.
  private func section(_ title: String, _ count: Int, _ line: (Int) -> String) -> [String] {
    if count == 0 { return [] }
    var lines = ["**\(title)**"] + (0..<min(count, Self.limit)).map { "- " + line($0) }
    if count > Self.limit { lines.append("- " + text.words.more(count - Self.limit, "`enishi goal`")) }
    return lines
  }

  private func link(_ person: PersonID, _ path: NotePath) -> String { text.linked(from: path).person(person) }

  private func line(_ candidate: GoalPeople.Candidate, _ path: NotePath) -> String {
    var details: [String] = []
    if let way = candidate.way {
      details.append(words.through(way.hops.dropLast().map { link($0.person, path) }))
    }
    details.append(step(candidate, path))
    return text.words.task(line(candidate.fit, path), details)
  }

  private func line(_ fit: GoalFit, _ path: NotePath) -> String {
    link(fit.person, path) + text.words.colon
      + fit.texts.map { Excerpt.of($0) }.joined(separator: text.words.separator)
  }

  private func line(_ event: GoalPeople.Event, _ path: NotePath) -> String {
    let people = event.people.prefix(Self.limit).map { link($0, path) }
    return text.link(event.note, from: path) + text.words.colon
      + people.joined(separator: text.words.separator)
  }

  private func step(_ candidate: GoalPeople.Candidate, _ path: NotePath) -> String {
    let step = candidate.step
    let person = candidate.way == nil ? nil : link(step.person, path)
    switch step.kind {
    case .ask: return words.ask
    case .consult: return words.consult
    case .meet: return words.meet(person, step.topic.map { Excerpt.of($0.term.text) })
    }
  }
}

extension GoalFit {
  /// What the person's note says, each once.
  package var texts: [String] { matches.map(\.claim.term.text).withoutRepeats }
}
