import NoteIndex
import Notes
import VaultFiles

extension Vault {
  /// Everything that a run computes of a vault before it writes.
  private struct Computed {
    let contents: VaultContents
    let plan: Plan
  }

  /// Computes everything twice, with the cache and from the files alone, and compares (BYTES 18).
  ///
  /// Where they differ, and do so again when all is read anew, the cache is emptied, so that the next run is right. Notes
  /// that somebody saves meanwhile make it start over.
  package borrowing func verify() throws(WorkspaceError) -> VerifyReport {
    var last: VerifyReport?
    for _ in 1...Self.verifyTries {
      guard let report = try compare() else { continue }
      if report.differences.isEmpty { return report }
      last = report
    }
    guard let last else { throw .keepsChanging }
    _ = cache.attempt { cache throws(CacheError) in
      try cache.begin(.writing)
      try cache.clear()
      try cache.commit()
    }
    return last
  }

  private static let verifyTries = 3

  /// Nil if the vault changed while it was compared.
  private borrowing func compare() throws(WorkspaceError) -> VerifyReport? {
    let moment = FileClock.now()
    let scan = try self.scan()
    let answer = settledReport(scan)
    let cached = compute(scan, moment, cache)
    let full = compute(scan, moment, VaultCache(inFolder: nil))
    guard cached.contents.sources.count == full.contents.sources.count,
      try self.scan().manifest == scan.manifest
    else { return nil }
    var report = VerifyReport()
    report.noteCount = full.contents.sources.count { $0 != nil }
    report.cachedCount = cached.contents.sources.count { $0 != nil && $0?.file == nil }
    report.problem = cache.problem.map { "\($0)" }
    report.differences = Self.differences(cached, full)
    if let answer,
      completed(WriteReport(), full.contents, full.plan) != answer || !full.plan.changes.isEmpty
    {
      report.differences.append(.answer)
    }
    return report
  }

  private borrowing func compute(_ scan: VaultScan, _ moment: Int64, _ cache: VaultCache) -> Computed {
    let contents = contents(of: scan, at: moment, cache)
    return Computed(contents: contents, plan: indexPlan(contents))
  }

  private static func differences(_ cached: Computed, _ full: Computed) -> [VerifyReport.Difference] {
    var differences: [VerifyReport.Difference] = []
    let notes = zip(cached.contents.resolved.notes, full.contents.resolved.notes)
    let sources = zip(cached.contents.sources, full.contents.sources)
    for ((left, right), (leftSource, rightSource)) in zip(notes, sources)
    where left != right || leftSource?.hash != rightSource?.hash {
      differences.append(.note(right.note.path))
    }
    let (left, right) = (cached.plan.newBytes, full.plan.newBytes)
    for path in Set(left.keys).union(right.keys).sorted() where left[path] != right[path] {
      differences.append(.blocks(path))
    }
    if cached.contents.findings != full.contents.findings || cached.plan.findings != full.plan.findings {
      differences.append(.findings)
    }
    return differences
  }
}

extension Plan {
  /// What each note that would be written would hold.
  fileprivate var newBytes: [NotePath: [UInt8]] {
    var bytes: [NotePath: [UInt8]] = [:]
    for change in changes {
      switch change {
      case .replace(let path, _, let new), .create(let path, let new): bytes[path] = new
      case .remove(let path, _): bytes[path] = []
      }
    }
    return bytes
  }
}
