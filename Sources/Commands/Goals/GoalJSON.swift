import Notes
import Relations
import Workspace

/// The answer of `goals` as JSON.
struct GoalsJSON: Encodable {
  struct Seek: Encodable {
    let seek: ClaimJSON
    let people: [String]
  }

  let version = 1
  let goals: [GoalSummaryJSON]
  /// How many goals are done and left out.
  let done: Int
  let seeks: [Seek]

  init(_ answer: Vault.GoalsAnswer) {
    let insight = answer.insight
    goals = answer.goals.map { GoalSummaryJSON($0, insight) }
    done = answer.doneCount
    seeks = answer.seeks.map { seek in
      Seek(
        seek: ClaimJSON(seek.claim, insight),
        people: seek.answers.map(\.person).withoutRepeats.map { insight.name(of: $0) })
    }
  }
}

/// A goal with the number of people who fit, as JSON.
struct GoalSummaryJSON: Encodable {
  let goal: String
  let path: String
  let due: String?
  let review: String?
  let isDone: Bool
  let wanted: [String]
  /// How many people I know fit, how many are within reach, and how many fit to whom no way is known.
  let known: Int
  let reachable: Int
  let beyond: Int
  let uncovered: [String]

  init(_ people: GoalPeople, _ insight: VaultInsight) {
    goal = insight.title(of: people.goal.note)
    path = "\(insight.path(of: people.goal.note))"
    due = people.goal.due.map { "\($0)" }
    review = people.goal.review.map { "\($0)" }
    isDone = people.goal.isDone
    wanted = people.goal.wanted.filter { !$0.isFromMe }.map(\.term.text)
    known = people.known.count
    reachable = people.reachable.count
    beyond = people.beyond.count
    uncovered = people.uncovered.map(\.term.text)
  }
}

/// The answer of `goal` as JSON.
struct GoalJSON: Encodable {
  struct Match: Encodable {
    let wanted: String
    let text: String
    let path: String
    let line: Int
  }

  struct Step: Encodable {
    let person: String
    /// `ask`, `meet` or `consult`.
    let kind: String
    let topic: String?
    /// Days of contact both ways, and days since we met; only where it is early to ask for something.
    let contactDays: Int?
    let metDaysAgo: Int?
  }

  struct Person: Encodable {
    let person: String
    let matches: [Match]
    let overlap: Int
    /// How near they are, from 0 to 1.
    let weight: Double
    /// Whom the way leads over; the person comes last.
    let way: [String]
    let firstStep: Step
    let needsIMeet: [GiveJSON.Match]
    let introductions: [GiveJSON.Match]
    /// Who could bring us together, where I have nothing to offer.
    let introducer: String?
  }

  struct Event: Encodable {
    let event: String
    let path: String
    let people: [String]
  }

  let version = 1
  let goal: GoalSummaryJSON
  let known: [Person]
  let reachable: [Person]
  let beyond: [String]
  let events: [Event]

  init(_ answer: Vault.GoalAnswer) {
    let insight = answer.insight
    goal = GoalSummaryJSON(answer.people, insight)
    known = answer.people.known.map { Person($0, answer) }
    reachable = answer.people.reachable.map { Person($0, answer) }
    beyond = answer.people.beyond.map { insight.name(of: $0.person) }
    events = answer.people.events.map { event in
      Event(
        event: insight.title(of: event.note), path: "\(insight.path(of: event.note))",
        people: event.people.map { insight.name(of: $0) })
    }
  }
}

extension GoalJSON.Person {
  fileprivate init(_ candidate: GoalPeople.Candidate, _ answer: Vault.GoalAnswer) {
    let insight = answer.insight
    person = insight.name(of: candidate.person)
    matches = candidate.fit.matches.map { match in
      GoalJSON.Match(
        wanted: match.wanted.term.text, text: match.claim.term.text,
        path: "\(insight.path(of: match.claim.source))", line: match.claim.line)
    }
    overlap = candidate.fit.overlap
    weight = Number.rounded(candidate.weight)
    way = candidate.way?.hops.map { insight.name(of: $0.person) } ?? []
    let step = candidate.step
    firstStep = GoalJSON.Step(
      person: insight.name(of: step.person), kind: step.kind.rawValue, topic: step.topic?.term.text,
      contactDays: step.early?.twoWayDays, metDaysAgo: step.early?.daysSinceMet)
    let gifts = answer.offers.gifts(for: candidate.person)
    needsIMeet = gifts.mine.map { GiveJSON.Match($0, insight) }
    introductions = gifts.introductions.map { GiveJSON.Match($0, insight) }
    let hasNothing = gifts.mine.isEmpty && gifts.introductions.isEmpty && candidate.way == nil
    introducer =
      hasNothing ? answer.introducer(to: candidate.person).map { insight.name(of: $0.person) } : nil
  }
}
