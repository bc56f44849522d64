package import Notes

/// One row of the list of follow-ups: somebody, a day, and the reason (RULES: "The follow-up list").
package struct FollowUp: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case promise, waiting
    case firstContact = "first-contact"
    case next
    case keepInTouch = "keep-in-touch"
  }

  package let kind: Kind
  /// Whom it concerns; a promise may concern several people, or nobody who can be told.
  package let people: [PersonID]
  /// The day it is due; nil for a promise without any day.
  package let due: CalendarDay?
  package let reason: Reason
  package let source: NoteID
  package let line: Int
  /// What orders the rows without a promised day: larger comes first.
  package let weight: Double

  /// Why the row is there, with the numbers it was made from.
  package enum Reason: Equatable, Sendable {
    /// An open task; `isGivenDay` tells its own due day from the note's day and two weeks. `names` are the words
    /// with which the text names the row's people, in their order; empty for somebody whom it does not name.
    case task(text: String, names: [String], isGivenDay: Bool)
    /// A first meeting on that day, `days` ago, after which `words` contacts followed.
    case firstMeeting(met: CalendarDay, days: Int, words: Int)
    case planned(what: String)
    /// The last contact, and the cadence in days with what gave it.
    case quiet(since: Touch, cadence: Int, from: CadenceSource)
    /// No contact is known since the two met.
    case quietSinceMeeting(met: CalendarDay, cadence: Int, from: CadenceSource)
  }
}

/// What gave a person their cadence.
package enum CadenceSource: Equatable, Sendable {
  case key
  case tier(Int)
  case tag(String)
  case circle(String)
  case standard
}
