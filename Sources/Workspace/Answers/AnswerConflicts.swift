import Blocks
import Configuration
import Notes

/// Answers that touch the same thing: they become one edit, or none.
enum AnswerConflicts {
  static func settle(_ answers: inout [Answer], _ settings: Settings) {
    let standard = AnswerWords.of(settings.language).contacted
    var byTask: [TaskPlace: Set<NoteEdit>] = [:]
    var snoozes: [NoteID: CalendarDay] = [:]
    var entries: [LogDay: LogEntry] = [:]
    for answer in answers {
      guard case .edit(let note, let edit) = answer.outcome else { continue }
      switch edit {
      case .tick(let line, _), .cancel(let line):
        byTask[TaskPlace(note: note, line: line), default: []].insert(edit)
      case .snooze(let day): snoozes[note] = max(snoozes[note] ?? day, day)
      case .log(let entry) where entry.words != standard:
        entries[LogDay(note: note, day: entry.day)] = entry
      case .log, .courtesy: break
      }
    }
    for place in answers.indices {
      guard case .edit(let note, let edit) = answers[place].outcome else { continue }
      switch edit {
      case .tick(let line, _), .cancel(let line):
        let edits = byTask[TaskPlace(note: note, line: line)] ?? []
        if edits.count > 1 { answers[place].outcome = .notDone(.twoAnswers) }
      case .snooze:
        // The later of two days hides until the earlier one, too.
        if let day = snoozes[note] { answers[place].outcome = .edit(note, .snooze(until: day)) }
      case .log(let entry) where entry.words == standard:
        // Words of that day say that there was a contact, too.
        if let other = entries[LogDay(note: note, day: entry.day)] {
          answers[place].outcome = .edit(note, .log(other))
        }
      case .log, .courtesy: break
      }
    }
  }

  private struct TaskPlace: Hashable {
    let note: NoteID
    let line: Int
  }

  private struct LogDay: Hashable {
    let note: NoteID
    let day: CalendarDay
  }
}
