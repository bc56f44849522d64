package import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension VaultWriter {
  /// Makes a file in a folder of the vault, and the folder too if it is missing; never over a file that is there.
  ///
  /// Goes the way of every new note: a temporary file, the disk, a rename that spares what has the name. A folder
  /// made for nothing is removed again.
  package borrowing func createConfiguration(at path: NotePath, _ bytes: [UInt8]) -> WriteOutcome {
    let folder = path.folder.fileName
    let isNew: Bool
    do throws(SystemFailure) {
      isNew = try makeFolder(folder)
    } catch {
      return .failed(error)
    }
    let outcome = write([.create(path, new: bytes)])[0]
    guard isNew else { return outcome }
    guard outcome.isWritten else {
      try? calls.removeFolder(folder, in: lock.folder)
      return outcome
    }
    do throws(SystemFailure) {
      try calls.synchronize(lock.folder, named: .folderItself)
      return outcome
    } catch {
      return .writtenDurabilityUnknown(error)
    }
  }

  /// Makes the folder; false if something has the name already.
  private borrowing func makeFolder(_ name: FileName) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      try calls.makeFolder(name, in: lock.folder)
      return true
    } catch {
      guard error.code == EEXIST else { throw error }
      return false
    }
  }
}

extension WriteOutcome {
  fileprivate var isWritten: Bool {
    switch self {
    case .written, .writtenDurabilityUnknown: true
    default: false
    }
  }
}
