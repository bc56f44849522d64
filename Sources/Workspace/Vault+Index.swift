import Configuration
import NoteIndex
import Notes
import VaultFiles

/// How a writing command goes about it.
package struct WriteOptions: Sendable {
  package enum Mode: Sendable {
    /// Writes, if the vault agrees.
    case write
    /// Computes everything and writes nothing.
    case dryRun
  }

  package var mode = Mode.write
  /// Whether the person has agreed for this run.
  package var agreed = false
  /// Names or paths of the notes whose edited blocks are written anew.
  package var overwriting: [String] = []
  /// Whether nothing is done where no block stands as it was written: there nobody has asked for any yet, or has taken
  /// all out.
  package var needsBlocks = false

  package init(
    mode: Mode = .write, agreed: Bool = false, overwriting: [String] = [], needsBlocks: Bool = false
  ) {
    self.mode = mode
    self.agreed = agreed
    self.overwriting = overwriting
    self.needsBlocks = needsBlocks
  }
}

extension Vault {
  /// A note that another program keeps saving is computed again this often.
  static let tries = 3

  /// Brings all blocks of the vault up to date.
  ///
  /// All is computed before anything is written; a note that cannot be written stops no other (BYTES 6).
  @discardableResult
  package borrowing func index(
    _ options: WriteOptions, progress: (Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> WriteReport {
    try run(options, progress: progress, isIndex: true) { contents, overwriting, settled in
      indexPlan(
        contents, overwriting: overwriting, isLook: options.mode == .dryRun, settled: settled)
    }
  }

  /// Takes all blocks out of the vault.
  @discardableResult
  package borrowing func strip(
    _ options: WriteOptions, progress: (Progress) -> Void = { _ in }
  ) throws(WorkspaceError) -> WriteReport {
    try run(options, progress: progress, isIndex: false) { contents, overwriting, _ in
      Stripper.plan(contents, overwriting: overwriting, files: NoteFiles(root: root))
    }
  }

  private typealias Planning = (VaultContents, Set<NotePath>, Set<SettledRow>) -> Plan

  /// Reads, plans and writes; where another program changed a note meanwhile, again.
  private borrowing func run(
    _ options: WriteOptions, progress: (Progress) -> Void, isIndex: Bool, plan: Planning
  ) throws(WorkspaceError) -> WriteReport {
    let moment = FileClock.now()
    let scan = try self.scan()
    if isIndex, options.overwriting.isEmpty, let report = settledReport(scan) { return report }
    var contents = contents(of: scan, at: moment, cache, progress: progress)
    let overwriting = try Set(Self.notes(named: options.overwriting, in: contents.resolved))
    var report = WriteReport()
    if options.needsBlocks, !contents.hasUntouchedBlocks { return report }
    var settled: Set<SettledRow> = []
    let carriesOut = isIndex && options.mode == .write
    if carriesOut, contents.mayHoldAnswers {
      let writer = VaultWriter(try lock())
      try carryOut(&contents, &report, &settled, overwriting: overwriting, writer)
    }
    func replan(_ contents: VaultContents) -> Plan { plan(contents, overwriting, settled) }
    var planned = replan(contents)
    let mayWrite = options.mode == .write && (options.agreed || hasConfiguration || contents.hasBlocks)
    guard mayWrite, !planned.isIdle || !contents.scan.leftovers.isEmpty else {
      try keepUp(&planned, &contents, progress: progress, replan)
      planned.reportStale(writes: options.mode == .write)
      let hasWork = !planned.changes.isEmpty || !contents.scan.leftovers.isEmpty
      if options.mode == .write, hasWork { throw .notAgreed(ConsentQuestion(planned, contents)) }
      report.changes += planned.changes
      report.carriedOut += planned.carriedOut
      report = completed(report, contents, planned)
      if isIndex, options.overwriting.isEmpty { settle(report, contents, planned) }
      return report
    }
    let writer = VaultWriter(try lock())
    // From here on no other run writes: what one wrote while this one planned is read again once, and then stands.
    try keepUp(&planned, &contents, progress: progress, replan)
    planned.reportStale(writes: true)
    report.thrownAway = planned.thrownAway
    let leftovers = writer.cleanLeftovers(contents.scan.leftovers)
    report.findings += leftovers.kept.map { Finding(.conflictCopy(of: $0.folder), path: $0) }
    for attempt in 1...Self.tries {
      progress(Progress(stage: .writing, done: 0, total: planned.changes.count))
      let outcomes = writer.write(planned.changes)
      let isSettled = !outcomes.contains { $0.isChangedMeanwhile }
      let isLast = isSettled || attempt == Self.tries
      let kept = zip(planned.changes, outcomes).filter { isLast || !$1.isChangedMeanwhile }
      report.add(kept.map(\.1), of: kept.map(\.0))
      if isLast { break }
      contents = try read(progress: progress)
      if carriesOut, contents.mayHoldAnswers {
        try carryOut(&contents, &report, &settled, overwriting: overwriting, writer)
      }
      planned = replan(contents)
      planned.reportStale(writes: true)
    }
    return completed(report, contents, planned)
  }

  /// Reads and plans again while another program saves notes that the plan rests on.
  borrowing func keepUp(
    _ planned: inout Plan, _ contents: inout VaultContents, progress: (Progress) -> Void = { _ in },
    _ plan: (VaultContents) -> Plan
  ) throws(WorkspaceError) {
    for _ in 1..<Self.tries where !planned.stale.isEmpty {
      contents = try read(progress: progress)
      planned = plan(contents)
    }
  }

  /// The paths of the notes that a person means by names or paths.
  private static func notes(named names: [String], in vault: ResolvedVault) throws(WorkspaceError)
    -> [NotePath]
  {
    var paths: [NotePath] = []
    for name in names { paths.append(vault[try note(named: name, in: vault)].path) }
    return paths
  }

  borrowing func lock() throws(WorkspaceError) -> VaultLock {
    do throws(LockError) {
      return try root.lock()
    } catch .lockedByAnotherRun {
      throw .lockedByAnotherRun
    } catch {
      throw .cannotLock("\(error)")
    }
  }

  borrowing func completed(
    _ report: WriteReport, _ contents: VaultContents, _ plan: Plan
  ) -> WriteReport {
    var report = report
    report.skipped = contents.scan.skipped
    report.thrownAway += plan.thrownAway.filter { !report.thrownAway.contains($0) }
    report.noteCount = contents.sources.count { $0 != nil }
    report.refused = (report.refused + plan.refused).sorted()
    let findings = contents.findings + earlyAsks(in: contents) + plan.findings + report.findings
    report.findings = settings.ruled(findings.sorted())
    return report
  }
}

extension WriteOutcome {
  /// Whether the file holds the new bytes.
  var isWritten: Bool {
    switch self {
    case .written, .writtenDurabilityUnknown: true
    default: false
    }
  }

  var isChangedMeanwhile: Bool {
    switch self {
    // Another run may have made the note that this one wanted to make.
    case .changedMeanwhile(nil), .refused(.nameTaken): true
    default: false
    }
  }
}
