import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import Text
import Threads
import VaultFiles

/// Computes what a run would write, without writing.
struct Planner {
  private let contents: VaultContents
  private let answers: Answers
  private let settings: Settings
  private let blockLines: BlockLines
  private let overwriting: Set<NotePath>
  private let files: NoteFiles
  private(set) var plan = Plan()

  init(
    _ contents: VaultContents, _ answers: Answers, _ settings: Settings, today: CalendarDay,
    overwriting: Set<NotePath> = [], files: NoteFiles
  ) {
    self.contents = contents
    self.answers = answers
    self.files = files
    self.settings = settings
    self.overwriting = overwriting
    blockLines = BlockLines(contents, settings, today: today)
    let outcomes = Parallel.map(contents.resolved.notes.count) { outcome(of: NoteID($0)) }
    for (index, outcome) in outcomes.enumerated() { add(outcome, of: NoteID(index)) }
  }

  /// What is to become of one note; nil if its file is no longer what was read.
  private typealias NoteOutcome = (outcome: BlockPlan.Outcome, file: ReadNote?)?

  /// Needs nothing of any other note, so that all cores can do it.
  private func outcome(of id: NoteID) -> NoteOutcome {
    let note = contents.resolved[id]
    let added = blocksToAdd(to: note, id)
    if BlockPlan.isCurrent(note, adding: added, lines: { wanted($0, in: note, id, added, []) }) {
      return (.unchanged, nil)
    }
    var file: ReadNote?
    if let source = contents.sources[id.index] {
      file = files.file(at: note.path, source)
      if file == nil { return nil }
    }
    let bytes = file?.bytes ?? FollowUpsNote.request(settings.language)
    let outcome = BlockPlan.update(
      bytes, note, adding: added, overwriting: overwriting.contains(note.path)
    ) {
      wanted($0, in: note, id, added, bytes)
    }
    return (outcome, file)
  }

  private mutating func add(_ outcome: NoteOutcome, of id: NoteID) {
    let note = contents.resolved[id]
    for span in note.blocks { check(span, in: note, id) }
    guard let (outcome, file) = outcome else {
      plan.stale.append(note.path)
      return
    }
    addAnswers(of: id, in: outcome.bytes ?? file?.bytes ?? [])
    switch outcome {
    case .unchanged: break
    case .changed(let new):
      if let file, overwriting.contains(note.path) { addThrownAway(of: id, file.bytes) }
      plan.changes.append(file.map { .replace(note.path, old: $0, new: new) } ?? .create(note.path, new: new))
    case .refused(let kind, let line):
      plan.refused.append(note.path)
      if note.refusal == nil { plan.findings.append(Finding(kind, path: note.path, line: line)) }
    }
  }

  // MARK: Which blocks

  /// The blocks that the note is given without asking for them.
  private func blocksToAdd(to note: Note, _ id: NoteID) -> [BlockPlan.Wanted] {
    var names: [BlockName] =
      switch note.blockChoice {
      case .off: []
      case .only(let names): names.compactMap(BlockName.init(rawValue:))
      case .standard: settings.blocksAdded(to: note.kind).compactMap { BlockName(rawValue: $0.rawValue) }
      }
    if isFollowUpsNote(note), !names.contains(.followUps), note.blockChoice != .off {
      names.insert(.followUps, at: 0)
    }
    if settings.brief == .auto, note.blockChoice == .standard, blockLines.isBooked(id) {
      names.append(.brief)
    }
    let showsPerson = blockLines.showsPerson(id, adding: names)
    return BlockName.allCases.filter(names.contains).map {
      BlockPlan.Wanted(name: $0, lines: blockLines.lines(of: $0, in: id, showsPerson: showsPerson))
    }
  }

  private func isFollowUpsNote(_ note: Note) -> Bool {
    settings.followUps.map { ComparisonKey($0.bytes) == ComparisonKey(note.path.bytes) } ?? false
  }

  // MARK: What is in them

  /// The lines of a block that stands in the note; nil leaves it as it is.
  private func lines(
    of span: BlockSpan, in note: Note, _ id: NoteID, _ added: [BlockPlan.Wanted]
  ) -> [String]? {
    guard let name = span.known else { return nil }
    let wanted = added.first { $0.name == name }
    if let wanted, span.parameters.isEmpty, !wanted.lines.isEmpty { return wanted.lines }
    let isUnwanted = span.addedLineEnds != nil && wanted == nil
    let showsPerson = blockLines.showsPerson(id, adding: added.map(\.name))
    let lines = try? blockLines.lines(of: span, name, in: id, showsPerson: showsPerson)
    return lines.map { isUnwanted || note.blockChoice == .off ? [] : $0 }
  }

  /// The lines of a block that stands in the note, with the answers in it that could not be carried out.
  ///
  /// A past brief stays as it is. One that was edited is to hold what it holds: so it is told of, and `--overwrite` keeps
  /// the edit.
  ///
  /// - Parameter bytes: The note's content; empty as long as it is not known.
  private func wanted(
    _ span: BlockSpan, in note: Note, _ id: NoteID, _ added: [BlockPlan.Wanted], _ bytes: [UInt8]
  ) -> [String]? {
    if blockLines.isPast(span, in: id) {
      return span.isEdited ? bytes.isEmpty ? [] : span.bodyLines(in: bytes) : nil
    }
    guard let lines = lines(of: span, in: note, id, added), span.known == .followUps else {
      return lines(of: span, in: note, id, added)
    }
    return blockLines.list(lines, notDone: answers.kept(in: id, block: span).map(\.row))
  }

  /// Tells of the answers that stay in the lists of a note, where they stand in its bytes.
  private mutating func addAnswers(of id: NoteID, in bytes: [UInt8]) {
    let note = contents.resolved[id]
    let kept = note.blocks.flatMap { answers.kept(in: id, block: $0) }
    for ((row, obstacle), line) in zip(kept, kept.map(\.row).places(in: bytes)) {
      plan.add(answers.finding(row, obstacle), note, line)
    }
  }

  /// Tells of the lines that go with lists that are given up; answers are carried out, or stay.
  private mutating func addThrownAway(of id: NoteID, _ bytes: [UInt8]) {
    let note = contents.resolved[id]
    let added = blocksToAdd(to: note, id)
    for span in note.blocks where span.mayHoldAnswers && span.isEdited(in: bytes) {
      let edits = HandEdits(span, in: bytes, wanted: wanted(span, in: note, id, added, bytes) ?? [])
      plan.thrownAway += edits.lines.compactMap { line in
        guard !line.isAnswer, let text = line.text else { return nil }
        return ThrownAwayLine(path: note.path, line: line.number, text: text)
      }
    }
  }

  private mutating func check(_ span: BlockSpan, in note: Note, _ id: NoteID) {
    guard let name = span.known else {
      plan.add(.unknownBlock(name: span.name), note, span.lines.lowerBound)
      return
    }
    if blockLines.isPast(span, in: id) {
      if span.isRequest, let day = blockLines.pastDay(of: id) {
        plan.add(.lateBrief(day: "\(day)"), note, span.lines.lowerBound)
      }
      return
    }
    do throws(ParameterProblem) {
      _ = try blockLines.parameters(of: span, name, in: id)
    } catch {
      plan.add(.blockParameter(name: name.rawValue, reason: "\(error)"), note, span.lines.lowerBound)
    }
  }
}

extension BlockPlan.Outcome {
  fileprivate var bytes: [UInt8]? {
    if case .changed(let bytes) = self { bytes } else { nil }
  }
}
