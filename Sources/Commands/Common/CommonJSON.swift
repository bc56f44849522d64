import Relations
import Workspace

/// The answer of `common A [B]` as JSON.
struct CommonJSON: Encodable {
  struct Pair: Encodable {
    let left: ClaimJSON
    let right: ClaimJSON
  }

  struct Occasion: Encodable {
    let day: String
    let title: String
    let size: Int
    let path: String
    let line: Int
  }

  struct Suggestion: Encodable {
    let interest: ClaimJSON
    let said: TalkJSON
  }

  let version = 1
  /// Absent for me.
  let left: String?
  let right: String
  let interests: [Pair]
  let places: [Pair]
  let organisations: [Pair]
  let events: [Occasion]
  let people: [String]
  let meetings: [Occasion]
  /// Interests of the one of which a note about the other speaks.
  let suggestions: [Suggestion]

  init(_ answer: Vault.CommonAnswer) {
    let insight = answer.insight
    func pair(_ pair: PairGround.Pair) -> Pair {
      Pair(left: ClaimJSON(pair.left, insight), right: ClaimJSON(pair.right, insight))
    }
    func occasion(_ occasion: PairGround.Occasion) -> Occasion {
      Occasion(
        day: "\(occasion.day)", title: insight.title(of: occasion.source), size: occasion.size,
        path: "\(insight.path(of: occasion.source))", line: occasion.line)
    }
    left = answer.left.map { insight.name(of: $0) }
    right = insight.name(of: answer.right)
    interests = answer.ground.interests.map(pair)
    places = answer.ground.places.map(pair)
    organisations = answer.ground.organisations.map(pair)
    events = answer.ground.events.map(occasion)
    people = answer.ground.people.map { insight.name(of: $0) }
    meetings = answer.ground.meetings.map(occasion)
    suggestions = answer.suggestions.map {
      Suggestion(interest: ClaimJSON($0.interest, insight), said: TalkJSON($0.line, insight))
    }
  }
}

/// The answer of `common --interest` as JSON.
struct InterestJSON: Encodable {
  struct Near: Encodable {
    let interest: ClaimJSON
    /// Who could introduce them.
    let through: String
  }

  let version = 1
  let interest: String
  let mine: ClaimJSON?
  let known: [ClaimJSON]
  let near: [Near]
  let others: [ClaimJSON]
  let said: [TalkJSON]

  init(_ answer: Vault.InterestAnswer) {
    let insight = answer.insight
    interest = answer.interest
    mine = answer.circle.mine.map { ClaimJSON($0, insight) }
    known = answer.circle.known.map { ClaimJSON($0, insight) }
    near = answer.circle.near.map {
      Near(interest: ClaimJSON($0.claim, insight), through: insight.name(of: $0.introducer.person))
    }
    others = answer.circle.others.map { ClaimJSON($0, insight) }
    said = answer.said.map { TalkJSON($0, insight) }
  }
}
