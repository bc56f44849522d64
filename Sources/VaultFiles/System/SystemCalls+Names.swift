#if canImport(Darwin)
  internal import Darwin
#else
  internal import CSystem
  internal import Glibc
#endif

#if os(Linux)
  /// The flags of `renameat2`, as the kernel's headers give them.
  private let noReplaceFlag: UInt32 = 1
  private let exchangeFlag: UInt32 = 2
#endif

extension SystemCalls {
  /// Swaps two names of a folder in one step.
  func exchange(
    _ first: FileName, _ second: FileName, in folder: borrowing Descriptor
  ) throws(SystemFailure) {
    _ = try attempt(.exchange, second) {
      #if canImport(Darwin)
        unsafe renameatx_np(
          folder.number, first.characters, folder.number, second.characters, UInt32(RENAME_SWAP))
      #else
        unsafe renameat2(
          folder.number, first.characters, folder.number, second.characters, exchangeFlag)
      #endif
    }
  }

  /// Renames in one step, and fails with `EEXIST` where the new name is taken.
  ///
  /// A file system that has no such call gets `link` and `unlink`, which keep the same promise.
  func renameNoReplace(
    _ old: FileName, to new: FileName, in folder: borrowing Descriptor
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      _ = try attempt(.renameNoReplace, new) {
        #if canImport(Darwin)
          unsafe renameatx_np(
            folder.number, old.characters, folder.number, new.characters, UInt32(RENAME_EXCL))
        #else
          unsafe renameat2(folder.number, old.characters, folder.number, new.characters, noReplaceFlag)
        #endif
      }
    } catch {
      guard error.isUnsupported else { throw error }
      _ = try attempt(.link, new) {
        unsafe linkat(folder.number, old.characters, folder.number, new.characters, 0)
      }
      try unlink(old, in: folder)
    }
  }

  /// Renames in one step over whatever has the new name.
  func rename(
    _ old: FileName, to new: FileName, in folder: borrowing Descriptor
  ) throws(SystemFailure) {
    _ = try attempt(.rename, new) {
      unsafe renameat(folder.number, old.characters, folder.number, new.characters)
    }
  }

  func unlink(_ name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) {
    _ = try attempt(.unlink, name) { unsafe unlinkat(folder.number, name.characters, 0) }
  }

  /// Makes a folder; the umask and the parent's default ACL say who may use it.
  func makeFolder(_ name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) {
    _ = try attempt(.mkdir, name) { unsafe mkdirat(folder.number, name.characters, 0o777) }
  }

  /// Removes a folder if it is empty.
  func removeFolder(_ name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) {
    _ = try attempt(.rmdir, name) { unsafe unlinkat(folder.number, name.characters, AT_REMOVEDIR) }
  }

  #if os(Linux)
    /// Waits until all that was written to the file system of `folder` is on the disk.
    func synchronizeFileSystem(of folder: borrowing Descriptor) throws(SystemFailure) {
      _ = try attempt(.syncfs, .folderItself) { syncfs(folder.number) }
    }
  #endif
}
