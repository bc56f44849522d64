#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The right of one run at a time to write to a vault (BYTES 19).
///
/// An advisory lock on the vault's own folder: it leaves no file behind, and ends with the process, however that
/// dies. `VaultWriter` takes one, so that nothing is written without it.
package struct VaultLock: ~Copyable, Sendable {
  let folder: Descriptor

  /// Whether other runs are kept out: not so on a file system that cannot lock folders, as some over networks.
  package let isExclusive: Bool

  private init(folder: consuming Descriptor, isExclusive: Bool) {
    self.folder = folder
    self.isExclusive = isExclusive
  }

  fileprivate static func acquire(
    _ folder: consuming Descriptor, waiting patience: Duration
  ) throws(LockError) -> VaultLock {
    let deadline = ContinuousClock.now + patience
    while flock(folder.number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        guard ContinuousClock.now < deadline else { throw .lockedByAnotherRun }
        usleep(20_000)
      case EBADF, EINVAL, ENOLCK, ENOSYS, ENOTSUP, EOPNOTSUPP:
        return VaultLock(folder: folder, isExclusive: false)
      case let code: throw .failed(SystemFailure(call: .flock, code: code))
      }
    }
    return VaultLock(folder: folder, isExclusive: true)
  }
}

extension VaultRoot {
  /// Waits until no other run writes to the vault, for at most `patience`.
  package func lock(waiting patience: Duration = .seconds(10)) throws(LockError) -> VaultLock {
    // Opened anew: a lock belongs to one opening of a folder, and ends when that is closed.
    let folder: Descriptor
    do throws(SystemFailure) {
      folder = try calls.openFolder(.folderItself, in: self.folder)
    } catch {
      throw .failed(error)
    }
    return try VaultLock.acquire(folder, waiting: patience)
  }
}
