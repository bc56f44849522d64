#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A folder for files that are needed for a moment; nobody else can read it, and it goes with the value.
///
/// Its name tells whose it is, so that the next one to be made clears away what a killed run has left.
package final class ScratchFolder: Sendable {
  package let path: String

  private static let prefix = "enishi-scratch-"
  /// What may stand in it; anything else is not Enishi's, and keeps the folder.
  package static let names = ["base", "ours", "theirs", "result"]

  /// - Parameter folder: Where it is made.
  package init(in folder: String) throws(LooseFileError) {
    Self.clear(in: folder)
    path = "\(folder)/\(Self.prefix)\(getpid())"
    // One of this number is a dead program's, since this one has just begun.
    Self.remove(path)
    guard unsafe mkdir(path, 0o700) == 0 else {
      throw .failed(folder, SystemFailure(call: .mkdir, code: errno))
    }
  }

  deinit { Self.remove(path) }

  /// Writes one of its files, in the place of one of this name, and gives its path.
  @discardableResult
  package func write(_ bytes: [UInt8], as name: String) throws(LooseFileError) -> String {
    let file = "\(path)/\(name)"
    unsafe unlink(file)
    try LooseFile.create(bytes, at: file, permissions: 0o600)
    return file
  }

  /// Removes the folders of programs that are no more.
  package static func clear(in folder: String) {
    for name in LooseFile.names(in: folder) where name.hasPrefix(prefix) {
      guard let owner = pid_t(name.dropFirst(prefix.count)), owner > 0 else { continue }
      if kill(owner, 0) != 0, errno == ESRCH { remove("\(folder)/\(name)") }
    }
  }

  private static func remove(_ path: String) {
    for name in names { unsafe unlink("\(path)/\(name)") }
    unsafe rmdir(path)
  }
}
