/// The system calls that this room makes, by the names that manual pages give them.
package enum SystemCall: String, Hashable, Sendable, CaseIterable {
  case open, read, write, fstat, fstatat, readlink
  case fchown, fchmod, flistxattr, fgetxattr, fsetxattr, fremovexattr
  case fsync, syncfs, flock

  /// `renameat2` with `RENAME_EXCHANGE`; `renameatx_np` with `RENAME_SWAP` on macOS.
  case exchange

  /// `renameat2` with `RENAME_NOREPLACE`; `renameatx_np` with `RENAME_EXCL` on macOS.
  case renameNoReplace
  case rename, link, unlink
  case mkdir, rmdir
}
