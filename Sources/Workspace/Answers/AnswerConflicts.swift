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
    for source in answers.flatMap(\.edits) {
      let note = source.note
      switch source.edit {
      case .tick(let line, _), .cancel(let line):
        byTask[TaskPlace(note: note, line: line), default: []].insert(source.edit)
      case .snooze(let day): snoozes[note] = max(snoozes[note] ?? day, day)
      case .log(let entry) where entry.words != standard && entry.direction == .outgoing:
        entries[LogDay(note: note, day: entry.day)] = entry
      case .log, .courtesy: break
      }
    }
    func settled(_ source: SourceEdit) -> SourceEdit? {
      let note = source.note
      switch source.edit {
      case .tick(let line, _), .cancel(let line):
        let edits = byTask[TaskPlace(note: note, line: line)] ?? [source.edit]
        if edits.count == 1 { return source }
        // Ticked in two lists it was done on the first of the two days.
        let days = edits.compactMap(\.tickDay)
        guard days.count == edits.count, let first = days.min() else { return nil }
        return SourceEdit(note: note, edit: .tick(line: line, on: first))
      case .snooze(let day):
        // The later of two days hides until the earlier one, too.
        return SourceEdit(note: note, edit: .snooze(until: snoozes[note] ?? day))
      case .log(let entry) where entry.words == standard:
        // Words of that day say that there was a contact, too.
        return SourceEdit(note: note, edit: .log(entries[LogDay(note: note, day: entry.day)] ?? entry))
      case .log, .courtesy: return source
      }
    }
    for place in answers.indices {
      guard case .edits(let edits) = answers[place].outcome else { continue }
      let settled = edits.compactMap(settled)
      answers[place].outcome = settled.count == edits.count ? .edits(settled) : .notDone(.twoAnswers)
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

extension NoteEdit {
  /// The day on which it ticks a task.
  fileprivate var tickDay: CalendarDay? {
    if case .tick(_, let day) = self { day } else { nil }
  }
}
