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
  private let settings: Settings
  private let text: BlockText
  private let list: FollowUpList
  private let overwriting: Set<NotePath>
  private let files: NoteFiles
  private(set) var plan = Plan()

  init(
    _ contents: VaultContents, _ settings: Settings, today: CalendarDay, overwriting: Set<NotePath> = [],
    files: NoteFiles
  ) {
    self.contents = contents
    self.files = files
    self.settings = settings
    self.overwriting = overwriting
    let text = BlockText(contents.resolved, settings, today: today)
    self.text = text
    list = FollowUpList(contents.resolved.notes, contents.people) { text.name(of: $0) }
    let outcomes = Parallel.map(contents.resolved.notes.count) { outcome(of: NoteID($0)) }
    for (index, outcome) in outcomes.enumerated() { add(outcome, of: NoteID(index)) }
  }

  /// What is to become of one note; nil if its file is no longer what was read.
  private typealias NoteOutcome = (outcome: BlockPlan.Outcome, file: ReadNote?)?

  /// Needs nothing of any other note, so that all cores can do it.
  private func outcome(of id: NoteID) -> NoteOutcome {
    let note = contents.resolved[id]
    let added = blocksToAdd(to: note, id)
    if BlockPlan.isCurrent(note, adding: added, lines: { lines(of: $0, in: note, id, added) }) {
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
      lines(of: $0, in: note, id, added)
    }
    return (outcome, file)
  }

  private mutating func add(_ outcome: NoteOutcome, of id: NoteID) {
    let note = contents.resolved[id]
    for span in note.blocks { check(span, in: note) }
    guard let (outcome, file) = outcome else {
      plan.stale.append(note.path)
      return
    }
    switch outcome {
    case .unchanged: break
    case .changed(let new):
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
    return names.map { BlockPlan.Wanted(name: $0, lines: lines(of: $0, in: note, id)) }
  }

  private func isFollowUpsNote(_ note: Note) -> Bool {
    settings.followUps.map { ComparisonKey($0.bytes) == ComparisonKey(note.path.bytes) } ?? false
  }

  // MARK: What is in them

  private func lines(of name: BlockName, in note: Note, _ id: NoteID) -> [String] {
    switch name {
    case .backlinks: text.backlinks(of: id)
    case .followUps: text.followUps(list, in: note.path)
    }
  }

  /// The lines of a block that stands in the note; nil leaves it as it is.
  private func lines(
    of span: BlockSpan, in note: Note, _ id: NoteID, _ added: [BlockPlan.Wanted]
  ) -> [String]? {
    guard let name = span.known, span.parameters.isEmpty else { return nil }
    let isUnwanted = span.addedLineEnds != nil && !added.contains { $0.name == name }
    return isUnwanted || note.blockChoice == .off ? [] : lines(of: name, in: note, id)
  }

  private mutating func check(_ span: BlockSpan, in note: Note) {
    guard let name = span.known else {
      plan.add(.unknownBlock(name: span.name), note, span.lines.lowerBound)
      return
    }
    if let parameter = span.parameters.first {
      let reason = "it takes no parameter “\(parameter.key)”"
      plan.add(.blockParameter(name: name.rawValue, reason: reason), note, span.lines.lowerBound)
    }
  }
}
