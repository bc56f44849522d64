import NoteIndex
import Notes
import Relations
import Workspace

/// The answer of `events EVENT` as JSON.
struct EventJSON: Encodable {
  struct Person: Encodable {
    let name: String
    let met: String
    let isMarked: Bool
    /// Where it stands that you met, as `path:line`.
    let place: String
    let again: Step
    let bothWays: Step
    let afterYear: Step
  }

  struct Step: Encodable {
    /// `reached`, `missed` or `open`.
    let state: String
    /// The day of the contact, and where it stands.
    let day: String?
    let place: String?
    /// The last day on which it can be reached.
    let until: String?

    init(_ step: TieStep, _ insight: VaultInsight) {
      switch step {
      case .reached(let touch):
        (state, day, until) = ("reached", "\(touch.day)", nil)
        place = insight.place(touch.source, touch.line)
      case .missed: (state, day, place, until) = ("missed", nil, nil, nil)
      case .open(let end): (state, day, place, until) = ("open", nil, nil, "\(end)")
      }
    }
  }

  let version = 1
  let name: String
  let path: String
  let day: String?
  let isToCome: Bool
  let people: [Person]
  let yield: YieldJSON?

  init(_ answer: Vault.EventsAnswer) {
    let insight = answer.insight
    let id = answer.event?.id ?? answer.asked
    name = id.map { insight.title(of: $0) } ?? ""
    path = id.map { "\(insight.path(of: $0))" } ?? ""
    day = id.flatMap { insight.view.vault[$0].day }.map { "\($0)" }
    isToCome = answer.event == nil
    people = (answer.event?.firstMet ?? []).map { beginning in
      Person(
        name: insight.name(of: beginning.person), met: "\(beginning.day)", isMarked: beginning.isMarked,
        place: insight.place(beginning.source, beginning.line), again: Step(beginning.again, insight),
        bothWays: Step(beginning.secondTime, insight), afterYear: Step(beginning.afterYear, insight))
    }
    yield = answer.event.map { YieldJSON($0.yield) }
  }
}
