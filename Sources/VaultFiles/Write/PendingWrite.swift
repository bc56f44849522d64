internal import Notes

/// One change on its way: admitted, then with a temporary file, then committed.
struct PendingWrite {
  /// The place of the change among all changes.
  let place: Int
  let change: NoteChange
  let folder: OpenFolder
  let name: FileName
  let calls: SystemCalls

  /// The status of the file to be replaced or removed, as it was admitted.
  let status: FileStatus?

  /// The temporary file in the same folder, and what it is known by.
  var temporary = FileName("")
  var own: FileIdentity?

  /// Whether the file waits for the disk together with the others of its batch.
  var isFlushedWithOthers = false

  /// Admits a change, or throws a `WriteRefusal`, `SystemFailure` or `ChangedMeanwhile`.
  init(_ change: NoteChange, at place: Int, in folder: OpenFolder, calls: SystemCalls) throws {
    self.place = place
    self.change = change
    self.folder = folder
    self.calls = calls
    name = FileName(change.path.lastSegment)
    if let old = change.old {
      status = try Self.admissibleStatus(of: name, in: folder, old: old, calls: calls)
    } else {
      status = nil
    }
    if let lock = try EditorLock.name(beside: name, in: folder.descriptor, calls: calls) {
      throw WriteRefusal.heldByEditor(lock)
    }
  }

  private static func admissibleStatus(
    of name: FileName, in folder: OpenFolder, old: ReadNote, calls: SystemCalls
  ) throws -> FileStatus {
    let status: FileStatus
    do throws(SystemFailure) {
      status = try calls.status(of: name, in: folder.descriptor)
    } catch {
      if error.isMissing { throw ChangedMeanwhile() }
      throw error
    }
    if status.kind == .symlink { throw WriteRefusal.isSymlink }
    guard status.kind == .regular else { throw WriteRefusal.notARegularFile }
    guard status.hardLinks <= 1 else { throw WriteRefusal.hardLinks(status.hardLinks) }
    // By the bits, since access(2) grants everything to root.
    guard status.permissions & 0o200 != 0 else { throw WriteRefusal.readOnly }
    guard status.identity == old.identity else { throw ChangedMeanwhile() }
    return status
  }

  /// Makes the change visible under the file's name.
  func commit() -> WriteOutcome {
    switch change {
    case .replace(_, let old, let new): replace(old, by: new)
    case .create: create()
    case .remove(_, let old): remove(old)
    }
  }
}
