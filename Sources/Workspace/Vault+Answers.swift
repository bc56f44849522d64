import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import VaultFiles

extension Vault {
  var noteRules: NoteRules { settings.noteRules(dailyFolders: dailyFolders) }

  /// What the answers in the lists come to.
  private borrowing func answers(
    _ contents: VaultContents, _ overwriting: Set<NotePath>, _ settled: Set<SettledRow>
  ) -> Answers {
    Answers(
      contents, settings, noteRules, today: today, files: NoteFiles(root: root), overwriting: overwriting,
      settled: settled)
  }

  /// What `index` would write, answers carried out.
  ///
  /// - Parameters:
  ///   - isLook: Whether nothing is to be written; then what answers ask for is done in thought. Else it is
  ///     on the disk, as far as it can be.
  ///   - settled: The rows that this run has carried out.
  borrowing func indexPlan(
    _ contents: VaultContents, overwriting: Set<NotePath> = [], isLook: Bool = true,
    settled: Set<SettledRow> = []
  ) -> Plan {
    let answers = answers(contents, overwriting, settled)
    guard isLook, !answers.changes.isEmpty else {
      return plan(contents, answers, overwriting)
    }
    let after = contents.replacing(answers.changes, settings, noteRules, today: today)
    let written = Set(answers.changes.map(\.path))
    var plan = plan(
      after, self.answers(after, overwriting, settled.union(answers.settled(byWriting: written))), overwriting
    )
    plan.changes = answers.changes.merged(with: plan.changes)
    plan.stale += answers.stale
    plan.carriedOut = answers.carriedOut.values.reduce(into: CarriedOut()) { $0 += $1 }
    plan.hasAnswers = true
    return plan
  }

  private borrowing func plan(
    _ contents: VaultContents, _ answers: Answers, _ overwriting: Set<NotePath>
  ) -> Plan {
    let files = NoteFiles(root: root)
    let planner = Planner(
      contents, answers, settings, today: today, overwriting: overwriting, files: files)
    var plan = planner.plan
    plan.stale += answers.stale
    plan.hasAnswers = !answers.isEmpty
    return plan
  }

  /// Writes what answers ask for into people's notes, and reads the vault again.
  ///
  /// The lists are written later, from what then stands: a run that ends in between repeats nothing.
  ///
  /// - Parameter settled: The rows that this run has carried out; more are added.
  borrowing func carryOut(
    _ contents: inout VaultContents, _ report: inout WriteReport, _ settled: inout Set<SettledRow>,
    overwriting: Set<NotePath>, _ writer: borrowing VaultWriter
  ) throws(WorkspaceError) {
    for attempt in 1...Self.tries {
      let answers = answers(contents, overwriting, settled)
      if answers.changes.isEmpty, answers.stale.isEmpty { return }
      let outcomes = writer.write(answers.changes)
      let isLast =
        attempt == Self.tries || !outcomes.contains { $0.isChangedMeanwhile } && answers.stale.isEmpty
      let kept = zip(answers.changes, outcomes).filter { isLast || !$1.isChangedMeanwhile }
      let written = kept.filter(\.1.isWritten).map(\.0.path)
      for path in written { report.carriedOut += answers.carriedOut[path] ?? CarriedOut() }
      settled.formUnion(answers.settled(byWriting: Set(written)))
      report.add(kept.map(\.1), of: kept.map(\.0))
      contents = try read()
      if isLast { return }
    }
  }
}

extension VaultContents {
  /// Whether some list may hold answers, or was edited by hand.
  var mayHoldAnswers: Bool {
    resolved.notes.contains { $0.note.blocks.contains(where: \.mayHoldAnswers) }
  }

  /// The vault as it would be read if these changes were made.
  func replacing(
    _ changes: [NoteChange], _ settings: Settings, _ rules: NoteRules, today: CalendarDay
  ) -> VaultContents {
    var notes = resolved.notes.map(\.note)
    var sources = sources
    let places = Dictionary(uniqueKeysWithValues: notes.indices.map { (notes[$0].path, $0) })
    for case .replace(let path, let old, let new) in changes {
      guard let place = places[path] else { continue }
      notes[place] = NoteReader.read(new, at: path, rules: rules)
      sources[place] = NoteSource(
        identity: old.identity, hash: ContentHash(new), file: ReadNote(bytes: new, identity: old.identity))
    }
    let resolved = ResolvedVault(notes, attachments: scan.attachments)
    return VaultContents(
      scan: scan, sources: sources, resolved: resolved,
      people: People(resolved.notes, settings: settings, today: today), findings: findings)
  }
}

extension [NoteChange] {
  /// These changes followed by others, each note once.
  fileprivate func merged(with later: [NoteChange]) -> [NoteChange] {
    var byPath = Dictionary(uniqueKeysWithValues: later.map { ($0.path, $0) })
    for case .replace(let path, let old, let new) in self {
      switch byPath[path] {
      case .replace(_, _, let newest)?: byPath[path] = .replace(path, old: old, new: newest)
      default: byPath[path] = .replace(path, old: old, new: new)
      }
    }
    return byPath.values.sorted { $0.path < $1.path }
  }
}
