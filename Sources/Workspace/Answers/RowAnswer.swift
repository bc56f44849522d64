import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import Text

/// Tells which edit an answer to a row asks for (RULES: "Answering the list").
struct RowAnswer {
  private let contents: VaultContents
  private let settings: Settings
  private let today: CalendarDay

  /// What puts a row off puts it off by two weeks.
  static let twoWeeks = 14
  /// Who has no cadence is let go for so long.
  private static let standardPause = 90

  init(_ contents: VaultContents, _ settings: Settings, today: CalendarDay) {
    self.contents = contents
    self.settings = settings
    self.today = today
  }

  /// - Parameters:
  ///   - day: When it was done; nil where nobody says, so that it is today, or was when an earlier run wrote it.
  ///   - words: What the log is to say; nil for no more than that there was a contact.
  func outcome(_ mark: AnswerMark, _ row: FollowUp, on day: CalendarDay?, words: String?) -> Answer.Outcome {
    if mark != .done, words != nil { return .notDone(.noPlaceForWords) }
    if mark == .done, row.kind.answerTarget != .task, day == nil, isAnswered(row, words) { return .standing }
    if mark == .later, row.kind.outlastsSnooze, isSnoozed(row) { return .standing }
    let day = day ?? today
    return switch (mark, row.kind.answerTarget) {
    case (.done, .task): tick(row, on: day, words)
    case (.letGo, .task): one(row.source, .cancel(line: row.line))
    case (.letGo, .phrase): one(row.source, .courtesy(line: row.line))
    case (.done, _): aboutPerson(of: row) { log($0, on: day, .outgoing, words) }
    case (.letGo, .contact): aboutPerson(of: row) { snooze($0, for: pause($0)) }
    case (.later, _): aboutPerson(of: row) { snooze($0, for: Self.twoWeeks) }
    }
  }

  // MARK: Rows that outlast their answer

  /// Whether the log says just what an answer to this very row would write, of a day on which the row stood already.
  ///
  /// Some rows stand on after their answer, such as that of a booked meeting. Where the list could not be written, its
  /// box is still ticked on another day.
  private func isAnswered(_ row: FollowUp, _ words: String?) -> Bool {
    guard row.people.count == 1, case .note(let id)? = row.people.first, let due = row.due else {
      return false
    }
    let since = row.kind == .prepare ? due - settings.followUp.lead : due
    let note = contents.resolved[id]
    let words = words ?? AnswerWords.of(settings.language).contacted
    return zip(note.logLines, NearestYear.days(of: note.logLines, today: today)).contains {
      line, day in
      line.direction == .outgoing && line.text == words && day.map { $0 >= since && $0 <= today } ?? false
    }
  }

  /// Whether the rows of its one person are put off already.
  private func isSnoozed(_ row: FollowUp) -> Bool {
    guard row.people.count == 1, let person = row.people.first else { return false }
    return contents.people.facts(of: person).snoozedUntil.map { $0 > today } ?? false
  }

  // MARK: Edits

  private func one(_ note: NoteID, _ edit: NoteEdit) -> Answer.Outcome {
    .edits([SourceEdit(note: note, edit: edit)])
  }

  /// Ticks a task; words go into the log of the one person whom it concerns.
  private func tick(_ row: FollowUp, on day: CalendarDay, _ words: String?) -> Answer.Outcome {
    let tick = SourceEdit(note: row.source, edit: .tick(line: row.line, on: day))
    guard let words else { return .edits([tick]) }
    switch wordsOfTask(row, on: day, words) {
    case .edits(let log): return .edits([tick] + log)
    case .standing: return .edits([tick])
    case .notDone: return .notDone(.noLogForWords)
    }
  }

  /// What is to become of the words behind a task that is ticked.
  func wordsOfTask(_ row: FollowUp, on day: CalendarDay, _ words: String) -> Answer.Outcome {
    aboutPerson(of: row) { log($0, on: day, row.kind == .waiting ? .incoming : .outgoing, words) }
  }

  /// What follows for the one person of a row, who must have a note.
  private func aboutPerson(of row: FollowUp, _ outcome: (NoteID) -> Answer.Outcome) -> Answer.Outcome {
    guard let person = row.people.first else { return .notDone(.nobody) }
    guard row.people.count == 1 else { return .notDone(.severalPeople) }
    switch person {
    case .note(let id): return outcome(id)
    case .named(let key): return .notDone(.noNote(name: contents.resolved.unnoted[key] ?? ""))
    }
  }

  private func log(
    _ id: NoteID, on day: CalendarDay, _ direction: LogLine.Direction, _ words: String?
  ) -> Answer.Outcome {
    let note = contents.resolved[id]
    let days = NearestYear.days(of: note.logLines, today: today)
    let stands = zip(note.logLines, days).contains { line, lineDay in
      guard lineDay == day, line.direction != .incoming || direction == .incoming else { return false }
      return words.map { line.text == $0 } ?? true
    }
    if stands { return .standing }
    let words = words ?? AnswerWords.of(settings.language).contacted
    return one(id, .log(LogEntry(day: day, direction: direction, words: words)))
  }

  private func snooze(_ id: NoteID, for days: Int) -> Answer.Outcome {
    let until = today + days
    if let snoozed = contents.people.facts(of: .note(id)).snoozedUntil, snoozed >= until { return .standing }
    return one(id, .snooze(until: until))
  }

  private func pause(_ id: NoteID) -> Int {
    contents.people.cadence(of: .note(id))?.days ?? Self.standardPause
  }
}
