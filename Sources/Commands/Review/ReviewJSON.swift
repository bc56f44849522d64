import Blocks
import Notes
import Relations
import Workspace

/// The answer of `review` as JSON.
struct ReviewJSON: Encodable {
  struct Row: Encodable {
    let kind: String
    let people: [String]
    let due: String?
    let text: String
    /// As `path:line`.
    let place: String
  }

  struct World: Encodable {
    /// `circle`, `field` or `interest`.
    let kind: String
    let name: String
    let person: String
    let met: String
    let place: String
  }

  struct Need: Encodable {
    let person: String
    let need: String
    let offer: String
    let place: String
  }

  struct Uncovered: Encodable {
    let goal: String
    let wanted: [String]
    let path: String
  }

  struct Event: Encodable {
    let name: String
    let path: String
    /// How many people were first met there.
    let firstMet: Int
  }

  struct Bridge: Encodable {
    let person: String
    let parts: [Part]
  }

  struct Part: Encodable {
    let count: Int
    /// Some of them.
    let people: [String]
  }

  struct Rest: Encodable {
    let person: String
    let until: String
  }

  let version = 1
  let today: String
  let due: [Row]
  let slipped: [Row]
  let drifting: [Row]
  let stale: [Row]
  let introductions: IntrosJSON
  let needs: [Need]
  let uncovered: [Uncovered]
  let events: [Event]
  let newWorldsSince: String
  let newWorlds: [World]
  let newCircles: [[String]]
  let circles: [[String]]
  let bridges: [Bridge]
  let resting: [Rest]
  /// The note that keeps the page, where one was written.
  let path: String?

  init(_ answer: Vault.ReviewAnswer) {
    let insight = answer.insight
    func row(_ row: FollowUp) -> Row {
      Row(
        kind: row.kind.rawValue, people: row.people.map(insight.name), due: row.due?.description,
        text: insight.text.row(row, insight.text.plain), place: insight.place(row.source, row.line))
    }
    path = answer.path.map { "\($0)" }
    today = "\(insight.view.people.today)"
    let review = answer.review
    due = (review.due.today + review.due.thisWeek).map(row)
    slipped = review.slipped.map(row)
    drifting = review.drifting.map(row)
    stale = review.stale.map(row)
    introductions = IntrosJSON(Vault.IntrosAnswer(insight, review))
    needs = review.needs.map { match in
      Need(
        person: insight.name(of: match.need.person), need: match.need.term.text, offer: match.offer.term.text,
        place: insight.place(match.need.source, match.need.line))
    }
    uncovered = review.uncovered.map { uncovered in
      Uncovered(
        goal: insight.title(of: uncovered.goal.note), wanted: uncovered.wanted.map(\.term.text),
        path: "\(insight.path(of: uncovered.goal.note))")
    }
    events = review.events.map { event in
      Event(
        name: insight.title(of: event.id), path: "\(insight.path(of: event.id))",
        firstMet: event.firstMet.count)
    }
    newWorldsSince = "\(review.worlds.start)"
    newWorlds = review.worlds.worlds.map { world in
      World(
        kind: "\(world.kind)", name: world.claim.term.text, person: insight.name(of: world.claim.person),
        met: "\(world.met)", place: insight.place(world.claim.source, world.claim.line))
    }
    newCircles = review.worlds.groups.map { $0.map(insight.name) }
    circles = review.circles.groups.map { $0.map(insight.name) }
    bridges = review.circles.bridges.map { bridge in
      Bridge(
        person: insight.name(of: bridge.person),
        parts: bridge.parts.map { Part(count: $0.count, people: $0.people.map(insight.name)) })
    }
    resting = review.resting.map { Rest(person: insight.name(of: $0.person), until: "\($0.until)") }
  }
}
