import Relations
import Workspace

/// A line of a note that says what somebody offers, needs or likes, as JSON.
struct ClaimJSON: Encodable {
  let person: String
  let text: String
  let path: String
  let line: Int

  init(_ claim: Claim, _ insight: VaultInsight) {
    person = insight.name(of: claim.person)
    text = claim.term.text
    path = "\(insight.path(of: claim.source))"
    line = claim.line
  }
}

/// A line of a note in which something was said, as JSON.
struct TalkJSON: Encodable {
  let people: [String]
  let day: String?
  let text: String
  let path: String
  let line: Int

  init(_ talk: TalkLine, _ insight: VaultInsight) {
    people = talk.people.map { insight.name(of: $0) }
    day = talk.day.map { "\($0)" }
    text = talk.text
    path = "\(insight.path(of: talk.source))"
    line = talk.line
  }
}
