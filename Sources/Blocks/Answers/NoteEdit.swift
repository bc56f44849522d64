package import Notes

/// One change of people's own text that somebody asked for (RULES: "Answering the list").
package enum NoteEdit: Hashable, Sendable {
  /// Ticks the task on a line.
  case tick(line: Int, on: CalendarDay)
  /// Marks the task on a line as let go.
  case cancel(line: Int)
  /// Says that the words on a line were said out of courtesy.
  case courtesy(line: Int)
  /// Adds a line to the log.
  case log(LogEntry)
  /// Hides a person's rows until a day.
  case snooze(until: CalendarDay)
}

extension NoteEdit {
  /// The ranks in the order in which edits are made.
  static let ranks = 0...2

  /// Edits that name lines come before those that move lines; edits of one rank can be made at once.
  var rank: Int {
    switch self {
    case .tick, .cancel, .courtesy: 0
    case .log: 1
    case .snooze: 2
    }
  }

  /// The 1-based line that it changes; nil for one that adds a line.
  var line: Int? {
    switch self {
    case .tick(let line, _), .cancel(let line), .courtesy(let line): line
    case .log, .snooze: nil
    }
  }
}

/// A line of a person's log that is yet to be written.
package struct LogEntry: Hashable, Sendable {
  package let day: CalendarDay
  package let direction: LogLine.Direction
  package let words: String

  package init(day: CalendarDay, direction: LogLine.Direction, words: String) {
    self.day = day
    self.direction = direction
    self.words = words
  }

  /// The line behind its bullet.
  var text: String {
    switch direction {
    case .outgoing: "\(day) → \(words)"
    case .incoming: "\(day) ← \(words)"
    case .both: "\(day) \(words)"
    }
  }
}
