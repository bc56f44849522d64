package import Phrases

/// A list item with a box, or without one under a heading such as “Promises”.
package struct Task: Equatable, Sendable {
  package let line: Int
  package let mark: TaskMark
  /// The words without box, date marks and fields; links as their labels.
  package let text: String
  package let due: CalendarDay?
  /// The day before which it need not be thought of (`⏳`, `🛫`).
  package let notBefore: CalendarDay?
  /// The day it was ticked (`✅`).
  package let doneOn: CalendarDay?
  /// The links on its line, as places in the note's `links`.
  package let links: Range<Int>
  package let owner: TaskOwner
  /// The kind of contact that its words tell; nil if they tell none.
  package let contact: ContactKind?
  /// Whether its words want something of the other side.
  package let isRequest: Bool
  /// Whether it has a box; one without is open as long as its day is near (RULES: "Promises").
  package let hasBox: Bool
  /// The date with which an item without a box begins.
  package let day: DateReading?

  package init(
    line: Int, mark: TaskMark, text: String, due: CalendarDay?, notBefore: CalendarDay?, doneOn: CalendarDay?,
    links: Range<Int>, owner: TaskOwner, contact: ContactKind? = nil, isRequest: Bool = false,
    hasBox: Bool = true,
    day: DateReading? = nil
  ) {
    self.line = line
    self.mark = mark
    self.text = text
    self.due = due
    self.notBefore = notBefore
    self.doneOn = doneOn
    self.links = links
    self.owner = owner
    self.contact = contact
    self.isRequest = isRequest
    self.hasBox = hasBox
    self.day = day
  }
}

/// The mark in a task's box.
package enum TaskMark: Equatable, Sendable {
  case open, done, cancelled
  /// A mark that some other tool gives a meaning; neither open nor done.
  case other

  package init(_ mark: some StringProtocol) {
    switch mark {
    case " ", "/": self = .open
    case "x", "X": self = .done
    case "-": self = .cancelled
    default: self = .other
    }
  }
}

/// Whose task it is.
package enum TaskOwner: Equatable, Sendable {
  case me
  /// The person of this link, as a place in the note's `links`.
  case link(Int)
  /// Somebody's, marked `#waiting`; who it is follows from the line.
  case somebody
}
