import Blocks
import Notes
import Relations
import Workspace

/// One event: whom I first met there, and what came of it.
struct EventPage {
  private(set) var page = AnswerPage()
  private let insight: VaultInsight
  private let text: EventText

  init(_ answer: Vault.EventsAnswer) {
    insight = answer.insight
    text = EventText(insight.text)
    guard let asked = answer.asked else { return }
    let words = EventsWords.of(insight.language)
    page.title(insight.title(of: answer.event?.id ?? asked))
    guard let event = answer.event else {
      page.sentence(words.toCome)
      return
    }
    page.reason(insight.place(event.id, 1))
    guard !event.firstMet.isEmpty else {
      page.sentence(text.words.nobody)
      return
    }
    add(text.words.inTouchAgain, event.firstMet.filter { $0.next != nil })
    add(text.words.notSince, event.firstMet.filter { $0.next == nil })
    page.title(text.words.yield)
    for line in text.yield(of: event.firstMet) { page.entry(line) }
    if event.firstMet.contains(where: \.isMarked) { page.sentence(words.marked) }
  }

  private mutating func add(_ title: String, _ people: [Beginning]) {
    guard !people.isEmpty else { return }
    page.title(title)
    for beginning in people {
      page.entry(
        insight.name(of: beginning.person) + EventText.mark(beginning),
        at: insight.place(beginning.source, beginning.line))
      for part in text.course(beginning) {
        page.reason("\(part.words), \(insight.place(part.touch.source, part.touch.line))")
      }
    }
  }
}
