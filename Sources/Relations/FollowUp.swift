package import Notes

/// One row of the list of follow-ups: somebody, a day, and the reason (RULES: "The follow-up list").
package struct FollowUp: Equatable, Sendable {
  package let kind: FollowUpKind
  /// Whom it concerns; a promise may concern several people, or nobody who can be told.
  package let people: [PersonID]
  /// The day it is due; nil for a promise without any day.
  package let due: CalendarDay?
  package let reason: Reason
  package let source: NoteID
  package let line: Int
  /// What orders the rows without a promised day: larger comes first.
  package let weight: Double
  /// Whose it is in a vault that several people share, by their handles; empty for everybody's.
  package internal(set) var owners: [String] = []

  init(
    _ kind: FollowUpKind, _ people: [PersonID], due: CalendarDay?, _ reason: Reason, source: NoteID,
    line: Int, weight: Double = 0
  ) {
    self.kind = kind
    self.people = people
    self.due = due
    self.reason = reason
    self.source = source
    self.line = line
    self.weight = weight
  }

  /// The contact that the reason tells of, where it tells of one.
  package var touch: Touch? {
    switch reason {
    case .asked(_, let touch), .quiet(let touch, _, _), .drifting(let touch, _): touch
    default: nil
    }
  }

  /// Why the row is there, with the numbers it was made from.
  package enum Reason: Equatable, Sendable {
    /// An open task; `isGivenDay` tells its own due day from the note's day and two weeks. `names` are the words
    /// with which the text names the row's people, in their order; empty for somebody whom it does not name.
    case task(text: String, names: [String], isGivenDay: Bool)
    /// Words that promise something without a box, said on that day.
    case words(text: String, isOffer: Bool, day: CalendarDay)
    /// The last contact came from them and asks something, in these words.
    case asked(text: String, touch: Touch)
    /// A first meeting on that day, after which `words` contacts followed.
    case firstMeeting(met: CalendarDay, words: Int)
    /// So many people were first met at one event on that day.
    case manyMet(count: Int, day: CalendarDay)
    /// The row's person introduced this one, whom I met on that day.
    case introduced(PersonID, met: CalendarDay)
    case planned(what: String)
    /// The last contact, and the cadence in days with what gave it.
    case quiet(since: Touch, cadence: Int, from: CadenceSource)
    /// No contact is known since the two met.
    case quietSinceMeeting(met: CalendarDay, cadence: Int, from: CadenceSource)
    /// The last contact, longer ago than the usual `rhythm` in days lets expect, though no cadence is due.
    case drifting(since: Touch, rhythm: Double)
    /// A birthday, or another day of the year by its label; the age or count, where the year is known.
    case date(label: String?, years: Int?)
    /// A meeting that is booked.
    case booked
    /// A new job, role or name, in the words of the note; `month` where no day is said.
    case changed(text: String, since: DateReading)
    case goal(isReview: Bool)
  }
}

/// What kind of row it is, in the order in which kinds stand under “Today” (RULES: "The follow-up list").
package enum FollowUpKind: String, CaseIterable, Sendable {
  case promise, reply
  case firstContact = "first-contact"
  case whomAgain = "whom-again"
  case thankIntroducer = "thank-introducer"
  case next, date, prepare, goal
  case maybePromise = "maybe-promise"
  case change
  case keepInTouch = "keep-in-touch"
  case drifting
  case waiting

  /// The place among the kinds; keeping in touch and drifting are weighed against each other.
  var rank: Int {
    let kind = self == .drifting ? .keepInTouch : self
    return Self.allCases.firstIndex(of: kind) ?? 0
  }

  /// Whether weight orders its rows rather than the day.
  var isWeighed: Bool { self == .keepInTouch || self == .drifting }

  /// Whether a snooze leaves it alone: a promise is a promise.
  package var outlastsSnooze: Bool { self == .promise }
}

/// What gave a person their cadence.
package enum CadenceSource: Equatable, Sendable {
  case key
  case tier(Int)
  case tag(String)
  case circle(String)
  case standard
}
