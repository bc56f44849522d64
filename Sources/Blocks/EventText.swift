import Configuration
package import Notes
package import Relations

/// The texts of `event` blocks: whom I first met there, and what came of it (RULES: "Not too early, not too much").
///
/// They tell days and never how long ago: a block changes when its sources do, or when the time of a step is over.
package struct EventText: Sendable {
  let text: BlockText
  package let words: EventWords

  package init(_ text: BlockText) {
    self.text = text
    words = EventWords.of(text.settings.language)
  }

  /// The lines of a block about an event, to stand in the note at `path`; none if nobody was first met there.
  package func lines(about event: Events.Event, in path: NotePath) -> [String] {
    guard !event.firstMet.isEmpty else { return [] }
    let style = text.linked(from: path)
    let groups = [
      (words.inTouchAgain, event.firstMet.filter { $0.next != nil }),
      (words.notSince, event.firstMet.filter { $0.next == nil }),
    ]
    var lines: [String] = []
    for (title, people) in groups where !people.isEmpty {
      lines.append("**\(title)**")
      let limit = text.settings.backlinks.limit
      lines += people.prefix(limit).map { "- " + line($0, style) }
      if people.count > limit {
        lines.append("- " + text.words.more(people.count - limit, "`enishi events`"))
      }
      lines.append("")
    }
    guard event.yield.saysSomething else { return lines.dropLast() }
    lines.append("**\(words.yield)**")
    return lines + yield(of: event.firstMet).map { "- " + $0 }
  }

  /// The lines of a block that was asked for where nobody was first met.
  package var nobody: [String] { [words.nobody] }

  /// The sign behind the name of whom I would like to see again.
  package static func mark(_ beginning: Beginning) -> String { beginning.isMarked ? " ◎" : "" }

  /// One person with what came of the meeting.
  private func line(_ beginning: Beginning, _ style: BlockText.RowStyle) -> String {
    let name = style.person(beginning.person) + Self.mark(beginning)
    let course = course(beginning).map(\.words).joined(separator: text.words.separator)
    return course.isEmpty ? name : name + text.words.colon + course
  }

  /// What came of a meeting: days, each with the contact that it tells of.
  package func course(_ beginning: Beginning) -> [(words: String, touch: Touch)] {
    var parts: [(String, Touch)] = []
    let second = beginning.secondTime.touch
    if let next = beginning.next {
      parts.append(
        (next.day == second?.day ? words.againBothWays("\(next.day)") : words.again("\(next.day)"), next))
      if let second, second.day != next.day { parts.append((words.secondTime("\(second.day)"), second)) }
    }
    if let year = beginning.afterYear.touch { parts.append((words.afterYear("\(year.day)"), year)) }
    return parts
  }

  /// The numbers, each with its label; of a few people no more than how many they are.
  package func yield(of beginnings: [Beginning]) -> [String] {
    let yield = Yield(beginnings)
    guard yield.saysSomething else { return [words.tooFew(yield.met)] }
    let steps = zip(words.steps, [yield.again, yield.secondTime, yield.afterYear])
    return [words.firstMet(yield.met)]
      + steps.enumerated().map { place, step in
        step.0 + text.words.colon + share(step.1, of: beginnings, place)
      }
  }

  /// The numbers that are known, in a row.
  package func knownYield(of beginnings: [Beginning]) -> String {
    let yield = Yield(beginnings)
    let counts = yield.saysSomething ? [yield.again, yield.secondTime, yield.afterYear] : []
    let steps = zip(words.steps, counts).enumerated().compactMap { place, step in
      step.1.known == 0 ? nil : step.0 + text.words.colon + share(step.1, of: beginnings, place)
    }
    let met = yield.saysSomething ? words.firstMet(yield.met) : words.tooFew(yield.met)
    return ([met] + steps).joined(separator: text.words.separator)
  }

  /// How many of how many, and until when that may grow.
  private func share(_ count: Yield.Count, of beginnings: [Beginning], _ step: Int) -> String {
    let ends = beginnings.compactMap { beginning -> CalendarDay? in
      if case .open(let end) = beginning.steps[step] { end } else { nil }
    }
    guard let end = ends.max() else { return words.share(count.reached, count.known) }
    if count.known == 0 { return words.unknown("\(end)") }
    return words.soFar(count.reached, beginnings.count, "\(end)")
  }
}
