#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The folder outside the vault in which the cache lies; nobody else may read it (BYTES 29).
package struct CacheFolder: ~Copyable, Sendable {
  /// The absolute path of the folder.
  package let path: String
  /// Whether the cache can be written: not so on a disk that is read-only.
  package let isWritable: Bool

  private static let fileName = "index.sqlite"

  /// The path of the cache itself.
  package var file: String { Self.file(in: path) }

  package static func file(in folder: String) -> String { "\(folder)/\(fileName)" }

  /// Makes the folder and an empty file in it, where they are not there.
  ///
  /// Throws where neither can be made nor read.
  package init(at path: String) throws(SystemFailure) {
    self.path = path
    Self.makeFolders(path)
    let file = Self.file(in: path)
    let number = unsafe open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    if number >= 0 {
      close(number)
      isWritable = true
      return
    }
    let code = errno
    guard unsafe access(file, R_OK) == 0 else { throw SystemFailure(call: .open, code: code) }
    isWritable = false
  }

  /// Makes the folder and those above it that are missing; whoever cannot be made shows when the file is opened.
  private static func makeFolders(_ path: String) {
    var folder = ""
    for segment in path.split(separator: "/") {
      folder += "/\(segment)"
      if unsafe access(folder, F_OK) != 0 { _ = unsafe mkdir(folder, 0o700) }
    }
  }

  /// Takes the cache away and puts an empty file in its place, unless another run has just done so.
  ///
  /// - Parameter isStillBad: Asked once no other run can be at it.
  package borrowing func renew(if isStillBad: () -> Bool) throws(SystemFailure) {
    let lock = Descriptor(owning: try Self.openFolder(path))
    while flock(lock.number, LOCK_EX) != 0 {
      if errno != EINTR { throw SystemFailure(call: .flock, code: errno) }
    }
    guard isStillBad() else { return }
    // The journal first: left alone, it would be played back into the new file.
    for name in ["\(file)-journal", file] where unsafe unlink(name) != 0 && errno != ENOENT {
      throw SystemFailure(call: .unlink, code: errno)
    }
    let number = unsafe open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw SystemFailure(call: .open, code: errno) }
    close(number)
  }

  private static func openFolder(_ path: String) throws(SystemFailure) -> Int32 {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { throw SystemFailure(call: .open, code: errno) }
    return number
  }
}
