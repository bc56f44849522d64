import NoteIndex
import Notes
import VaultFiles

extension Vault {
  /// Everything that is wrong or worth knowing in the vault, or in the notes asked for; writes nothing.
  @discardableResult
  package borrowing func check(_ options: CheckOptions = CheckOptions()) throws(WorkspaceError) -> CheckReport
  {
    var contents = try read()
    var plan = indexPlan(contents)
    try keepUp(&plan, &contents) { indexPlan($0) }
    plan.reportStale(writes: false)
    plan.findings += PastBriefs(contents, files: NoteFiles(root: root)).findings
    let done = completed(WriteReport(), contents, plan)
    var report = CheckReport(
      noteCount: done.noteCount, findings: done.findings, refused: done.refused, changes: plan.changes,
      skipped: done.skipped)
    if !options.notes.isEmpty {
      report.limit(to: try paths(of: options.notes, in: contents, report.findings))
    }
    report.needsAttention =
      !report.refused.isEmpty || report.findings.contains { $0.level == .error }
    if !options.showsPrivate { report.withhold(PrivateNotes(contents.resolved)) }
    return report
  }

  /// The paths that a person means: of notes, of files that no note could be read from, of files left out.
  borrowing func paths(
    of names: [String], in contents: VaultContents, _ findings: [Finding]
  ) throws(WorkspaceError) -> Set<NotePath> {
    var paths: Set<NotePath> = []
    for name in names {
      let path = root.path(ofFile: name) ?? NotePath(name)
      let isKnown =
        findings.contains { $0.path == path } || contents.scan.skipped.contains { $0.path.holds(path) }
      paths.insert(
        isKnown ? path : contents.resolved[try Self.note(named: "\(path)", in: contents.resolved)].path)
    }
    return paths
  }
}

extension CheckReport {
  fileprivate mutating func limit(to paths: Set<NotePath>) {
    findings.removeAll { !paths.contains($0.path) }
    refused.removeAll { !paths.contains($0) }
    changes.removeAll { !paths.contains($0.path) }
    skipped = skipped.filter { skipped in paths.contains { skipped.path.holds($0) } }
    noteCount = paths.count { path in !skipped.contains { $0.path.holds(path) } }
  }

  fileprivate mutating func withhold(_ notes: PrivateNotes) {
    let count = findings.count
    findings.removeAll(where: notes.concern)
    withheldCount = count - findings.count
    refused.removeAll(where: notes.contains)
    changes.removeAll { notes.contains($0.path) }
    skipped.removeAll { notes.contains($0.path) }
  }
}

extension NotePath {
  /// Whether this is the other path or a folder above it.
  fileprivate func holds(_ other: NotePath) -> Bool {
    self == other || other.bytes.starts(with: bytes + [UInt8(ascii: "/")])
  }
}
