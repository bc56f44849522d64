import Blocks
import Configuration
import NoteIndex
import Notes
import Phrases
import Relations

/// The rows as they stood before answers were carried out whose boxes are still ticked.
///
/// A run that was killed between writing people's notes and writing the list leaves such boxes. Their rows are gone;
/// so what the answers would have written is taken away in thought, and where a row then stands again, it is done.
struct EarlierRows {
  private let contents: VaultContents
  private let answers: [AnsweredRow]
  private let settings: Settings
  private let today: CalendarDay
  /// Rows of tasks that are ticked or let go, as if they were open.
  let closedTasks: [FollowUp]
  /// Tasks that answers have closed.
  private var closed: Set<TaskPlace> = []
  /// Who has a line in the log, and whose rows are hidden, as an answer would have it.
  private var logged: Set<PersonID> = []
  private var snoozed: Set<PersonID> = []

  private struct TaskPlace: Hashable {
    let note: NoteID
    let line: Int
  }

  init(_ contents: VaultContents, _ answers: [AnsweredRow], _ settings: Settings, today: CalendarDay) {
    self.contents = contents
    self.answers = answers
    self.settings = settings
    self.today = today
    let notes = contents.resolved.notes
    let snoozes = answers.contains(where: \.maySnooze)
    let reopened = notes.map { resolved in
      resolved.with { note in
        if snoozes { note.fields.removeAll { $0.meaning == .snooze } }
        note.tasks = note.tasks.map { $0.mark.isClosed ? $0.reopened : $0 }
      }
    }
    let people = snoozes ? People(reopened, settings: settings, today: today) : contents.people
    let rows = FollowUpList.rows(reopened, people)
    let closed = Set(
      notes.indices.flatMap { index in
        notes[index].note.tasks.lazy.filter(\.mark.isClosed).map {
          TaskPlace(note: NoteID(index), line: $0.line)
        }
      })
    closedTasks = rows.filter { row in
      row.kind.answerTarget == .task && closed.contains(TaskPlace(note: row.source, line: row.line))
    }
  }

  /// One of these tasks that was closed in the way of an answer, which is then taken for that answer's; nil for none.
  mutating func closed(_ places: [Int], by mark: AnswerMark) -> FollowUp? {
    let wanted: TaskMark = mark == .letGo ? .cancelled : .done
    let found = places.map { closedTasks[$0] }.filter { row in
      contents.resolved[row.source].tasks.contains { $0.line == row.line && $0.mark == wanted }
    }
    guard mark != .later, let first = found.first else { return nil }
    closed.formUnion(found.map { TaskPlace(note: $0.source, line: $0.line) })
    return first
  }

  /// Takes every closed task for one that an answer has closed.
  mutating func reopenAll() {
    closed.formUnion(closedTasks.map { TaskPlace(note: $0.source, line: $0.line) })
  }

  /// All rows that would stand if what these answers ask for had not been written.
  mutating func rowsBefore() -> [FollowUp] {
    var notes = contents.resolved.notes
    let (closed, snoozes) = (closed, answers.contains(where: \.maySnooze))
    let letsGo = answers.contains { $0.mark == .letGo }
    for index in notes.indices where !notes[index].note.isPrivate {
      let id = NoteID(index)
      let lines = linesOfAnswers(in: notes[index].note)
      let isHidden = snoozes && contents.people.facts(of: .note(id)).snoozedUntil.map { $0 > today } ?? false
      if !lines.isEmpty { logged.insert(.note(id)) }
      if isHidden { snoozed.insert(.note(id)) }
      guard letsGo || !lines.isEmpty || isHidden || closed.contains(where: { $0.note == id }) else {
        continue
      }
      notes[index] = notes[index].with { note in
        // Places in the note stay what they are, so lines are not taken out but count for nothing.
        note.logLines = note.logLines.map { lines.contains($0.line) ? $0.callingOff : $0 }
        if letsGo { note.forgetCourtesy() }
        if isHidden { note.fields.removeAll { $0.meaning == .snooze } }
        note.tasks = note.tasks.map {
          closed.contains(TaskPlace(note: id, line: $0.line)) ? $0.reopened : $0
        }
      }
    }
    let people = People(notes, settings: settings, today: today)
    return FollowUpList.rows(notes, people)
  }

  /// Whether an answer to one of those rows has been carried out, its words and all.
  func isDone(_ row: FollowUp, by answer: AnsweredRow) -> Bool {
    if answer.mark == .letGo, row.kind.answerTarget == .phrase {
      return contents.resolved[row.source].isCourtesy(line: row.line)
    }
    guard row.people.count == 1, let person = row.people.first else { return false }
    return switch answer.mark {
    case .done: row.kind.answerTarget != .task && logged.contains(person) && hasWords(of: answer, person)
    case .letGo: row.kind.answerTarget == .contact && snoozed.contains(person)
    case .later: snoozed.contains(person)
    }
  }

  /// Whether somebody's log says of these days what the answer does; without words any line is enough.
  private func hasWords(of answer: AnsweredRow, _ person: PersonID) -> Bool {
    guard let words = answer.words, case .note(let id) = person else { return true }
    let lines = contents.resolved[id].logLines
    return zip(lines, NearestYear.days(of: lines, today: today)).contains { line, day in
      guard line.text == words, line.direction != .incoming, let day, day <= today else { return false }
      return today - day <= RowSearch.patience
    }
  }

  /// Whether something was taken away in thought from the notes of a row's people.
  func isTouched(_ row: FollowUp) -> Bool {
    row.people.contains { logged.contains($0) || snoozed.contains($0) }
  }

  /// The lines of a log that the answers ask for: of their day, else the last that says what they would.
  private func linesOfAnswers(in note: Note) -> Set<Int> {
    guard !note.logLines.isEmpty else { return [] }
    let days = NearestYear.days(of: note.logLines, today: today)
    let standard = AnswerWords.of(settings.language).contacted
    var found: Set<Int> = []
    for answer in answers where answer.mark == .done || answer.isRetried {
      let day = min(answer.day ?? today, today)
      var last: (day: CalendarDay, line: Int)?
      for (line, lineDay) in zip(note.logLines, days) where line.direction != .incoming {
        guard let lineDay else { continue }
        if lineDay == day {
          found.insert(line.line)
        } else if answer.day == nil, line.text == answer.words ?? standard, line.direction == .outgoing,
          lineDay < today, today - lineDay <= RowSearch.patience, last.map({ $0.day < lineDay }) ?? true
        {
          last = (lineDay, line.line)
        }
      }
      if let last { found.insert(last.line) }
    }
    return found
  }
}

extension AnsweredRow {
  /// Whether it may have hidden rows of somebody, or what was carried out with it.
  fileprivate var maySnooze: Bool { mark != .done || isRetried }
}

extension TaskMark {
  fileprivate var isClosed: Bool { self == .done || self == .cancelled }
}

extension Task {
  fileprivate var reopened: Task {
    Task(
      line: line, mark: .open, text: text, due: due, notBefore: notBefore, doneOn: nil, links: links,
      owner: owner, contact: contact, hasBox: hasBox, day: day)
  }
}

extension ResolvedNote {
  /// The note with a change that leaves its links as they are.
  fileprivate func with(_ change: (inout Note) -> Void) -> ResolvedNote {
    var note = note
    change(&note)
    return ResolvedNote(
      note: note, targets: targets, people: people, present: present, absent: absent, mentions: mentions,
      introducers: introducers, acquaintances: acquaintances)
  }
}

extension LogLine {
  /// The line as if it told of nothing that took place.
  fileprivate var callingOff: LogLine {
    LogLine(
      line: line, date: date, direction: direction, text: text, links: links,
      signs: LineSigns(roles: .calledOff))
  }
}

extension Note {
  /// Takes away that words were said out of courtesy.
  fileprivate mutating func forgetCourtesy() {
    logLines = logLines.map { line in
      LogLine(
        line: line.line, date: line.date, direction: line.direction, text: line.text, links: line.links,
        signs: line.signs.withoutCourtesy)
    }
    contexts = contexts.map { context in
      LineContext(
        line: context.line, text: context.text, heading: context.heading, task: context.task,
        signs: context.signs.withoutCourtesy)
    }
  }

  fileprivate func isCourtesy(line: Int) -> Bool {
    logLines.contains { $0.line == line && $0.signs.roles.contains(.courtesy) }
      || contexts.contains { $0.line == line && $0.signs.roles.contains(.courtesy) }
  }
}

extension LineSigns {
  fileprivate var withoutCourtesy: LineSigns {
    LineSigns(contact: contact, roles: roles.subtracting(.courtesy))
  }
}
