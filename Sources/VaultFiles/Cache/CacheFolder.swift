#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The folder outside the vault in which the cache lies; nobody else may read it or say what it holds (BYTES 29).
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
  /// Both are the user's alone afterwards, whatever the umask is and whoever opened them up before. Throws where neither
  /// can be made nor read, and where they are not what they ought to be.
  ///
  /// - Parameter vault: The real path of the vault, in which no cache may lie.
  package init(at path: String, outside vault: [UInt8] = []) throws(CacheFolderError) {
    self.path = path
    if !vault.isEmpty, Self.leads(path, into: vault) { throw .insideVault(path) }
    Self.makeFolders(path)
    try Self.makePrivate(try Self.openFolder(path), at: path, permissions: 0o700)
    isWritable = try Self.makeFile(Self.file(in: path))
  }

  /// Makes an empty file where there is none; false if it is there and cannot be written.
  private static func makeFile(_ file: String) throws(CacheFolderError) -> Bool {
    let flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    var number = unsafe open(file, O_RDWR | O_CREAT | flags, 0o600)
    let isWritable = number >= 0
    let code = errno
    if !isWritable, code != ELOOP { number = unsafe open(file, O_RDONLY | flags) }
    guard number >= 0 else {
      throw code == ELOOP ? .notItself(file) : .failed(SystemFailure(call: .open, code: code))
    }
    try makePrivate(Descriptor(owning: number), at: file, permissions: 0o600)
    return isWritable
  }

  /// Takes from everybody else what they may do with the cache; throws where it is not this user's own.
  private static func makePrivate(
    _ file: consuming Descriptor, at path: String, permissions: mode_t
  ) throws(CacheFolderError) {
    var status = stat()
    guard unsafe fstat(file.number, &status) == 0 else {
      throw .failed(SystemFailure(call: .fstat, code: errno))
    }
    guard status.st_uid == geteuid() else { throw .belongsToAnother(path) }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1 else {
      throw .notItself(path)
    }
    // A disk without permissions, or one that is read-only, keeps those it has; `doctor` tells of them.
    if status.st_mode & 0o077 != 0 { _ = fchmod(file.number, permissions) }
  }

  /// Whether a path, or as much of it as there is, leads into the vault.
  private static func leads(_ path: String, into vault: [UInt8]) -> Bool {
    var segments = path.split(separator: "/")
    while true {
      if let resolved = unsafe realpath("/" + segments.joined(separator: "/"), nil) {
        defer { unsafe free(resolved) }
        let real = unsafe UnsafeBufferPointer(start: resolved, count: strlen(resolved))
        let bytes = unsafe real.map { UInt8(truncatingIfNeeded: $0) }
        return bytes == vault || bytes.starts(with: vault + [UInt8(ascii: "/")])
      }
      guard segments.popLast() != nil else { return false }
    }
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
  package borrowing func renew(if isStillBad: () -> Bool) throws(CacheFolderError) {
    let lock = try Self.openFolder(path)
    while flock(lock.number, LOCK_EX) != 0 {
      if errno != EINTR { throw .failed(SystemFailure(call: .flock, code: errno)) }
    }
    guard isStillBad() else { return }
    // The journal first: left alone, it would be played back into the new file.
    for name in ["\(file)-journal", file] where unsafe unlink(name) != 0 && errno != ENOENT {
      throw .failed(SystemFailure(call: .unlink, code: errno))
    }
    _ = try Self.makeFile(file)
  }

  private static func openFolder(_ path: String) throws(CacheFolderError) -> Descriptor {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    let code = errno
    if number >= 0 { return Descriptor(owning: number) }
    var status = stat()
    let isLink = unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    throw isLink ? .notItself(path) : .failed(SystemFailure(call: .open, code: code))
  }
}
