package import Notes

extension VaultWriter {
  /// Removes the temporary files of killed runs that nobody can miss (BYTES 4).
  ///
  /// Such a file is safe to remove if it is empty; if its mode says that it was never whole, so that it never stood
  /// in a note's place; if it was to be a new note; or if the hashes in its name say that it holds the
  /// note's old or new content. Everything else may be the only copy of what an editor saved. No other run can be using
  /// them, since this one holds the lock; without a real lock all are kept.
  package borrowing func cleanLeftovers(_ leftovers: [NotePath]) -> LeftoverReport {
    var report = LeftoverReport()
    for leftover in leftovers {
      do {
        guard lock.isExclusive, try remove(leftover) else {
          report.kept.append(leftover)
          continue
        }
        report.removed.append(leftover)
      } catch let failure as SystemFailure where failure.isMissing {
        continue
      } catch {
        report.kept.append(leftover)
      }
    }
    return report
  }

  /// Removes one leftover, or gives false if it may be missed.
  private borrowing func remove(_ leftover: NotePath) throws -> Bool {
    let name = FileName(leftover.lastSegment)
    guard let parts = TemporaryName(name.bytes) else { return false }
    let folder = try OpenFolder.open(leftover.folder, below: lock.folder, calls: calls)
    let status = try calls.status(of: name, in: folder.descriptor)
    guard status.kind == .regular else { return false }
    let isOurs =
      status.identity.size == 0 || parts.old == nil
      || status.permissions == PendingWrite.unfinishedPermissions
    guard try isOurs || holdsKnownContent(name, of: parts, status: status, in: folder) else { return false }
    try calls.unlink(name, in: folder.descriptor)
    return true
  }

  private borrowing func holdsKnownContent(
    _ name: FileName, of parts: TemporaryName, status: FileStatus, in folder: OpenFolder
  ) throws -> Bool {
    guard status.identity.size <= VaultRoot.largestNote else { return false }
    let file = try calls.openFile(name, in: folder.descriptor)
    let bytes = try calls.read(file, named: name, limit: Int(status.identity.size) + 1)
    let hash = ContentHash(bytes)
    return hash == parts.old || hash == parts.new
  }
}
