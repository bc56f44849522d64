internal import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What the file system says about a file, as plain values.
struct FileStatus: Equatable, Sendable {
  let kind: FileKind
  let identity: FileIdentity

  /// The permission bits, `0o7777` at most.
  let permissions: UInt32
  let hardLinks: UInt64
  let owner: UInt32
  let group: UInt32

  init(_ status: stat) {
    #if canImport(Darwin)
      let modified = status.st_mtimespec
      let changed = status.st_ctimespec
    #else
      let modified = status.st_mtim
      let changed = status.st_ctim
    #endif
    kind = FileKind(mode: status.st_mode)
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino),
      size: Int64(status.st_size), modified: modified.nanoseconds, changed: changed.nanoseconds)
    permissions = UInt32(status.st_mode) & 0o7777
    hardLinks = UInt64(status.st_nlink)
    owner = status.st_uid
    group = status.st_gid
  }
}

extension FileStatus {
  /// Asks for the status of the file at a path below an open folder, itself and not what a symlink points at.
  init(of path: NotePath, below folder: Int32) throws(SystemFailure) {
    var status = stat()
    let length = path.bytes.count
    let result = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length + 1) { name in
      _ = unsafe name.initialize(fromContentsOf: path.bytes)
      unsafe name.initializeElement(at: length, to: 0)
      return unsafe name.withMemoryRebound(to: CChar.self) { name in
        unsafe name.baseAddress.map { unsafe fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } ?? -1
      }
    }
    guard result == 0 else { throw SystemFailure(call: .fstatat, code: errno) }
    self.init(status)
  }
}

extension timespec {
  /// Nanoseconds since 1970; a time outside the years 1678 to 2262 wraps, which keeps unequal times unequal.
  fileprivate var nanoseconds: Int64 {
    Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec)
  }
}
