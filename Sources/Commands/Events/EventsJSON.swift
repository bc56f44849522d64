import NoteIndex
import Notes
import Relations
import Workspace

/// The answer of `events` as JSON.
struct EventsJSON: Encodable {
  struct Event: Encodable {
    let name: String
    let path: String
    let day: String?
    let kinds: [String]
    let yield: YieldJSON
  }

  /// A kind of event, or a way in which people came.
  struct Group: Encodable {
    let name: String
    let yield: YieldJSON
  }

  let version = 1
  /// Newest first.
  let events: [Event]
  let kinds: [Group]
  /// `events`, `introductions` and `other`.
  let origins: [Group]

  init(_ answer: Vault.EventsAnswer) {
    let insight = answer.insight
    events = answer.events.all.map { event in
      Event(
        name: insight.title(of: event.id), path: "\(insight.path(of: event.id))",
        day: event.day.map { "\($0)" }, kinds: event.kinds, yield: YieldJSON(event.yield))
    }
    kinds = answer.events.kinds.map { Group(name: $0.name, yield: YieldJSON($0.yield)) }
    let origins = [
      ("events", answer.events.all.flatMap(\.firstMet)), ("introductions", answer.events.introduced),
      ("other", answer.events.elsewhere),
    ]
    self.origins = origins.map { Group(name: $0, yield: YieldJSON(Yield($1))) }
  }
}

/// What came of several first meetings, as JSON.
struct YieldJSON: Encodable {
  struct Step: Encodable {
    let reached: Int
    let missed: Int
    /// Of so many it is not known yet.
    let open: Int

    init(_ count: Yield.Count) {
      (reached, missed, open) = (count.reached, count.missed, count.open)
    }
  }

  let firstMet: Int
  /// Whether they are too few for the numbers to say anything.
  let isTooFew: Bool
  let again: Step
  let bothWays: Step
  let afterYear: Step

  init(_ yield: Yield) {
    firstMet = yield.met
    isTooFew = !yield.saysSomething
    again = Step(yield.again)
    bothWays = Step(yield.secondTime)
    afterYear = Step(yield.afterYear)
  }
}
