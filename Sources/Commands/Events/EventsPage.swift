import NoteIndex
import Notes
import Relations
import Workspace

/// Events and what came of them, side by side.
struct EventsPage {
  private(set) var page = AnswerPage()
  private let words: EventsWords

  private static let nameColumns = 38
  private static let columns = [5, 9, 9, 9]

  init(_ answer: Vault.EventsAnswer) {
    let events = answer.events
    let insight = answer.insight
    words = EventsWords.of(insight.language)
    page.title(words.events)
    if events.all.isEmpty { page.entry(words.noEvents) } else { addHeads() }
    for event in events.all {
      add(name(of: event, insight), event.yield, at: insight.place(event.id, 1))
    }
    if !events.kinds.isEmpty {
      page.title(words.kinds)
      addHeads()
      for kind in events.kinds { add(kind.name, kind.yield) }
    }
    guard !events.beginnings.all.isEmpty else { return }
    page.title(words.origins)
    addHeads()
    add(words.atEvents, Yield(events.all.lazy.flatMap(\.firstMet)))
    add(words.introduced, Yield(events.introduced))
    add(words.elsewhere, Yield(events.elsewhere))
    page.sentence(words.legend)
  }

  private func name(of event: Events.Event, _ insight: VaultInsight) -> String {
    let name = insight.title(of: event.id)
    return event.day.map { name.contains("\($0)") ? name : "\($0) \(name)" } ?? name
  }

  private mutating func addHeads() { page.entry(row("", words.heads)) }

  private mutating func add(_ name: String, _ yield: Yield, at place: String? = nil) {
    let numbers =
      yield.saysSomething
      ? ["\(yield.met)"] + [yield.again, yield.secondTime, yield.afterYear].map(\.short)
      : ["\(yield.met)"]
    page.entry(row(name, numbers) + (yield.saysSomething ? "" : "  " + words.tooFew), at: place)
  }

  private func row(_ name: String, _ numbers: [String]) -> String {
    name.padded(to: Self.nameColumns) + zip(numbers, Self.columns).map { $0.paddedStart(to: $1) }.joined()
  }
}

extension Yield.Count {
  /// `2/5`, with `?` while it may grow, and that alone while nothing is known.
  fileprivate var short: String {
    if open == 0 { return "\(reached)/\(known)" }
    return known == 0 ? "?" : "\(reached)/\(known + open)?"
  }
}
