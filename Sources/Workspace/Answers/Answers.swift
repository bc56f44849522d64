import Blocks
import Configuration
import NoteIndex
import Notes
import VaultFiles

/// What the answers in all lists of a vault come to: changes of people's notes, and rows that stay.
struct Answers {
  private var answers: [Answer]
  /// The notes with what was asked for, in their order.
  private(set) var changes: [NoteChange] = []
  /// For each of those notes how many answers its change carries out.
  private(set) var carriedOut: [NotePath: CarriedOut] = [:]
  /// Notes whose files changed while this was computed.
  private(set) var stale: [NotePath]
  private let vault: ResolvedVault
  /// What no message is to say, once a note has become private (BYTES 29).
  private let privateNames: [String]

  /// - Parameters:
  ///   - rules: How notes are read.
  ///   - overwriting: Notes whose edited blocks are written all the same.
  ///   - settled: Rows that this run has carried out; their boxes are still ticked.
  init(
    _ contents: VaultContents, _ settings: Settings, _ rules: NoteRules, today: CalendarDay, files: NoteFiles,
    overwriting: Set<NotePath>, settled: Set<SettledRow>
  ) {
    let reader = AnswerReader(
      contents, settings, today: today, files: files, overwriting: overwriting, settled: settled)
    answers = reader.answers
    stale = reader.stale
    vault = contents.resolved
    privateNames =
      answers.isEmpty ? [] : vault.notes.map(\.note).filter(\.isPrivate).flatMap { $0.names.map(\.text) }
    AnswerConflicts.settle(&answers, settings)
    let edits = Dictionary(grouping: answers.flatMap(\.edits), by: \.note)
    var places: [SourceEdit: [Int]] = [:]
    for (place, answer) in answers.enumerated() {
      for source in answer.edits { places[source, default: []].append(place) }
    }
    for (id, edits) in edits.sorted(by: { $0.key < $1.key }) {
      guard let source = contents.sources[id.index], let file = files.file(at: vault[id].path, source) else {
        stale.append(vault[id].path)
        continue
      }
      edit(id, edits.map(\.edit), file, NoteEditor(file.bytes, vault[id], rules, settings.language), places)
    }
  }

  var isEmpty: Bool { answers.isEmpty && stale.isEmpty }

  /// Makes the edits of one note, each once; those that cannot be made are not done.
  ///
  /// - Parameter places: For each edit the answers that ask for it.
  private mutating func edit(
    _ id: NoteID, _ edits: [NoteEdit], _ file: ReadNote, _ editor: NoteEditor, _ places: [SourceEdit: [Int]]
  ) {
    var editor = editor
    var seen: Set<NoteEdit> = []
    let edits = edits.filter { seen.insert($0).inserted }
    var counts = CarriedOut()
    for (edit, error) in zip(edits, editor.apply(edits)) {
      let places = places[SourceEdit(note: id, edit: edit)] ?? []
      if let error {
        for place in places { answers[place].outcome = .notDone(.edit(vault[id].path, error)) }
      } else if let place = places.first {
        counts.count(edit, answers[place].row.mark)
      }
    }
    if editor.bytes == file.bytes { return }
    let path = vault[id].path
    changes.append(.replace(path, old: file, new: editor.bytes))
    carriedOut[path] = counts
  }

  // MARK: What is done

  /// The rows whose answers stand once some notes are written.
  func settled(byWriting paths: Set<NotePath>) -> Set<SettledRow> {
    Set(
      answers.filter { answer in
        switch answer.outcome {
        case .standing: true
        case .edits(let edits): edits.allSatisfy { paths.contains(vault[$0.note].path) }
        case .notDone: false
        }
      }.map { SettledRow(list: vault[$0.list].path, line: $0.row.line) })
  }

  // MARK: What stays

  /// The rows that stay in a block's list, with what keeps them there: what asks for a change stays until it is made.
  func kept(in list: NoteID, block: BlockSpan) -> [(row: AnsweredRow, obstacle: Obstacle)] {
    answers.compactMap { answer in
      guard answer.list == list, answer.block == block.lines.lowerBound else { return nil }
      switch answer.outcome {
      case .standing: return nil
      case .notDone(let obstacle): return (answer.row, obstacle)
      case .edits(let edits): return edits.first.map { (answer.row, .notWritten(vault[$0.note].path)) }
      }
    }
  }

  /// Tells of a row that stays: where somebody is named whose note is private, without its words.
  func finding(_ row: AnsweredRow, _ obstacle: Obstacle) -> FindingKind {
    if privateNames.contains(where: row.line.contains) {
      return .answeredList(row: "…", reason: Obstacle.unspoken.reason, remedy: Obstacle.unspoken.remedy)
    }
    return .answeredList(row: row.text, reason: obstacle.reason, remedy: obstacle.remedy)
  }
}

extension CarriedOut {
  fileprivate mutating func count(_ edit: NoteEdit, _ mark: AnswerMark) {
    switch (edit, mark) {
    case (.tick, _): ticked += 1
    case (.log, _): noted += 1
    case (_, .later): putOff += 1
    case (.cancel, _), (.courtesy, _), (.snooze, _): letGo += 1
    }
  }
}
