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

extension timespec {
  /// Nanoseconds since 1970; a time outside the years 1678 to 2262 wraps, which keeps unequal times unequal.
  fileprivate var nanoseconds: Int64 {
    Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec)
  }
}
