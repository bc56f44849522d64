/// The only thing that writes into a vault, in the way that BYTES 3 to 6 promise.
///
/// Needs the vault's lock and keeps it for as long as it lives:
///
///     let writer = VaultWriter(try root.lock())
///     let report = writer.cleanLeftovers(scan.leftovers)
///     let outcomes = writer.write(changes)
package struct VaultWriter: ~Copyable, Sendable {
  let lock: VaultLock
  let calls: SystemCalls

  /// Takes the lock over; `calls` is for tests that watch or disturb the writer.
  package init(_ lock: consuming VaultLock, calls: SystemCalls = .real) {
    self.lock = lock
    self.calls = calls
  }

  /// Makes the changes and gives an outcome for each, in the order of the changes.
  ///
  /// Works in batches: all temporary files of a batch, one wait for the disk, all exchanges, one wait for each
  /// folder. A change that fails stops no other. A second change of the same path in one call comes out as
  /// `changedMeanwhile`.
  package borrowing func write(_ changes: [NoteChange]) -> [WriteOutcome] {
    var outcomes = [WriteOutcome](repeating: .unchanged, count: changes.count)
    var batch = WriteBatch(calls: calls)
    for (place, change) in changes.enumerated() where !change.isIdle {
      batch.admit(change, at: place, below: lock.folder)
      if batch.isFull { batch.finish(&outcomes) }
    }
    batch.finish(&outcomes)
    return outcomes
  }
}
