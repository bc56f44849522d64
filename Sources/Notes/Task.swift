/// A list item with a box.
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

  package init(
    line: Int, mark: TaskMark, text: String, due: CalendarDay?, notBefore: CalendarDay?, doneOn: CalendarDay?,
    links: Range<Int>, owner: TaskOwner
  ) {
    self.line = line
    self.mark = mark
    self.text = text
    self.due = due
    self.notBefore = notBefore
    self.doneOn = doneOn
    self.links = links
    self.owner = owner
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
