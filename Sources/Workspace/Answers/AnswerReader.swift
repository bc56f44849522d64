import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import VaultFiles

/// Reads the answers in all lists of a vault and tells what each asks for.
struct AnswerReader {
  private let contents: VaultContents
  private let settings: Settings
  private let today: CalendarDay
  private(set) var answers: [Answer] = []
  /// Notes whose files changed meanwhile.
  private(set) var stale: [NotePath] = []

  init(
    _ contents: VaultContents, _ settings: Settings, today: CalendarDay, files: NoteFiles,
    overwriting: Set<NotePath>, settled: Set<SettledRow>
  ) {
    self.contents = contents
    self.settings = settings
    self.today = today
    gather(files, overwriting, settled)
    if answers.contains(where: \.isOpen) { decide() }
  }

  private var vault: ResolvedVault { contents.resolved }

  private mutating func gather(
    _ files: NoteFiles, _ overwriting: Set<NotePath>, _ settled: Set<SettledRow>
  ) {
    for (index, resolved) in vault.notes.enumerated() {
      let note = resolved.note
      guard note.refusal == nil, note.blocks.contains(where: \.mayHoldAnswers),
        let source = contents.sources[index]
      else { continue }
      guard let file = files.file(at: note.path, source) else {
        stale.append(note.path)
        continue
      }
      let isGivenUp = overwriting.contains(note.path)
      let isWritten = isGivenUp || !note.blocks.contains { $0.isEdited(in: file.bytes) }
      for span in note.blocks {
        answers += span.answers(in: file.bytes, overwriting: isGivenUp).map { row in
          let isSettled = settled.contains(SettledRow(list: note.path, line: row.line))
          return Answer(
            list: NoteID(index), block: span.lines.lowerBound, row: row,
            outcome: isSettled ? .standing : .notDone(isWritten ? .noRow : .listNotWritten))
        }
      }
    }
  }

  // MARK: Which row is meant

  private mutating func decide() {
    let (vault, today) = (contents.resolved, today)
    let text = BlockText(vault, settings, today: today)
    let reading = RowAnswer(contents, settings, today: today)
    func outcome(_ answer: AnsweredRow, _ row: FollowUp) -> Answer.Outcome {
      reading.outcome(answer.mark, row, on: answer.day.map { min($0, today) }, words: answer.words)
    }
    let rows = FollowUpList.rows(vault.notes, contents.people)
    search(rows, text) { answer, found in
      switch found.count {
      case 0: answer.outcome
      case 1: outcome(answer.row, rows[found[0]])
      default:
        .notDone(.severalRows(found.map { "\(vault[rows[$0].source].path):\(rows[$0].line)" }))
      }
    }
    let unmatched = answers.filter {
      $0.outcome == .notDone(.noRow) || $0.row.isRetried && $0.isOpen
    }.map(\.row)
    if unmatched.isEmpty { return }
    var earlier = EarlierRows(contents, unmatched, settings, today: today)
    search(earlier.closedTasks, text) { answer, found in
      // A row that was tried before may have had a twin, which somebody has ticked since.
      guard answer.outcome == .notDone(.noRow) || answer.row.isRetried else { return answer.outcome }
      guard let row = earlier.closed(found, by: answer.row.mark) else { return answer.outcome }
      guard let words = answer.row.words, answer.row.mark == .done else { return .standing }
      // The run that ticked the task has written its day there.
      let ticked = vault[row.source].tasks.first { $0.line == row.line }?.doneOn
      return reading.wordsOfTask(row, on: min(answer.row.day ?? ticked ?? today, today), words)
    }
    if !answers.contains(where: { $0.outcome == .notDone(.noRow) }) { return }
    searchBefore(&earlier, text, outcome)
    // What took the row away may be gone from the list: carried out before this row was tried again, or on another
    // branch. So it may be any closed task.
    if !answers.contains(where: { $0.outcome == .notDone(.noRow) }) { return }
    earlier.reopenAll()
    searchBefore(&earlier, text, outcome)
  }

  /// Looks for rows that an answer has taken away: its own, which is done then, or another one, carried out before.
  private mutating func searchBefore(
    _ earlier: inout EarlierRows, _ text: BlockText, _ outcome: (AnsweredRow, FollowUp) -> Answer.Outcome
  ) {
    let before = earlier.rowsBefore()
    search(before, text) { answer, found in
      guard answer.outcome == .notDone(.noRow) else { return answer.outcome }
      if found.contains(where: { earlier.isDone(before[$0], by: answer.row) }) { return .standing }
      guard found.count == 1, let row = found.first.map({ before[$0] }) else { return answer.outcome }
      // What the row's people were given may have been meant for it. Not so where a row is tried again, where the
      // line itself shows that nothing was done, and where the answer has words that stand nowhere.
      guard
        answer.row.isRetried || answer.row.mark.changesLine(of: row) || answer.row.words != nil
          || !earlier.isTouched(row)
      else { return answer.outcome }
      return outcome(answer.row, row)
    }
  }

  /// Gives every answer the outcome that follows from the rows with its words.
  private mutating func search(
    _ rows: [FollowUp], _ text: BlockText, _ outcome: (Answer, [Int]) -> Answer.Outcome
  ) {
    let open = answers.indices.filter { answers[$0].isOpen }
    for list in Set(open.map { answers[$0].list }) {
      let places = open.filter { answers[$0].list == list }
      let texts = Set(places.map { answers[$0].row.text })
      let search = RowSearch(for: texts, among: rows, text, in: vault[list].path)
      for place in places {
        answers[place].outcome = outcome(answers[place], search[answers[place].row.text])
      }
    }
  }
}

extension AnswerMark {
  /// Whether the answer to a row shows in the very line that the row comes from.
  fileprivate func changesLine(of row: FollowUp) -> Bool {
    switch (self, row.kind.answerTarget) {
    case (.done, .task), (.letGo, .task), (.letGo, .phrase): true
    default: false
    }
  }
}
