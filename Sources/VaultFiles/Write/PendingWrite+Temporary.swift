#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension PendingWrite {
  /// The mode of a temporary file that is not whole yet.
  ///
  /// Nobody else may read it, and no note has this mode, so that a later run knows such a file for one that never
  /// stood in a note's place.
  static let unfinishedPermissions: UInt32 = 0o200

  /// How many names are tried where kept leftovers have the first ones.
  static let mostAttempts = 10

  /// Writes the new bytes, and all else that the old file has, to a temporary file beside it.
  mutating func writeTemporary() throws {
    guard let bytes = change.new else { return }
    guard let status else {
      // The umask and the folder's default ACL decide, as for any file that the user makes.
      return try writeTemporary(bytes, permissions: 0o666) { _, _, _ in }
    }
    let source = try openSource()
    try writeTemporary(bytes, permissions: Self.unfinishedPermissions) { file, fresh, copier in
      try copier.copy(from: source, having: status, to: file, having: fresh)
    }
  }

  private mutating func writeTemporary(
    _ bytes: [UInt8], permissions: UInt32,
    finish: (borrowing Descriptor, FileStatus, MetadataCopier) throws -> Void
  ) throws {
    let file = try createTemporary(permissions: permissions)
    do {
      try calls.write(bytes, to: file, named: temporary)
      let fresh = try calls.status(of: file, named: temporary)
      own = fresh.identity
      try finish(file, fresh, MetadataCopier(name: temporary, calls: calls))
      if !isFlushedWithOthers { try calls.synchronize(file, named: temporary) }
    } catch {
      // What cannot be removed now is mode 0200 or has the hash of its bytes in its name: the next run cleans it.
      try? calls.unlink(temporary, in: folder.descriptor)
      throw error
    }
  }

  private func openSource() throws -> Descriptor {
    do throws(SystemFailure) {
      return try calls.openFile(name, in: folder.descriptor)
    } catch {
      if error.isMissing { throw ChangedMeanwhile() }
      throw error
    }
  }

  private mutating func createTemporary(permissions: UInt32) throws(SystemFailure) -> Descriptor {
    let names = TemporaryName(note: name, old: change.old?.bytes, new: change.new)
    var attempt = 0
    while true {
      temporary = names.fileName(attempt: attempt)
      do throws(SystemFailure) {
        return try calls.createFile(temporary, in: folder.descriptor, permissions: permissions)
      } catch {
        attempt += 1
        guard error.code == EEXIST, attempt < Self.mostAttempts else { throw error }
      }
    }
  }

  /// Waits for the disk by itself, where flushing the whole file system did not work.
  func flushTemporary() throws {
    guard change.new != nil else { return }
    do {
      let file = try calls.openFile(temporary, in: folder.descriptor)
      try calls.synchronize(file, named: temporary)
    } catch {
      try? calls.unlink(temporary, in: folder.descriptor)
      throw error
    }
  }
}
