internal import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import CSystem
  internal import Glibc
#endif

extension SystemCalls {
  /// Opens a file somewhere below a folder for reading, as `openFile` does, and follows no symlink on the way.
  ///
  /// A folder that became a symlink since the scan would else lend the vault a file from outside it.
  func openFile(at path: NotePath, below folder: borrowing Descriptor) throws(SystemFailure) -> Descriptor {
    try open(path, below: folder, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
  }

  /// Opens a folder somewhere below a folder and follows no symlink on the way.
  func openFolder(at path: NotePath, below folder: borrowing Descriptor) throws(SystemFailure) -> Descriptor {
    try open(path, below: folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  private func open(
    _ path: NotePath, below folder: borrowing Descriptor, _ flags: Int32
  ) throws(SystemFailure) -> Descriptor {
    let name = path.fileName
    guard path.bytes.contains(UInt8(ascii: "/")) else {
      return try open(name, in: folder, flags)
    }
    do throws(SystemFailure) {
      return Descriptor(
        owning: try attempt(.open, name) {
          #if canImport(Darwin)
            unsafe openat(folder.number, name.characters, flags | O_NOFOLLOW_ANY)
          #else
            unsafe enishi_open_below(folder.number, name.characters, flags)
          #endif
        })
    } catch {
      // Kernels before 5.6 do not know the call, and containers that do not know it forbid it.
      guard error.isUnsupported || error.code == EPERM else { throw error }
    }
    var current = try openFolder(.folderItself, in: folder)
    for segment in path.segments.dropLast() {
      current = try openFolder(FileName(segment), in: current)
    }
    return try open(FileName(path.lastSegment), in: current, flags)
  }

  private func open(
    _ name: FileName, in folder: borrowing Descriptor, _ flags: Int32
  ) throws(SystemFailure) -> Descriptor {
    Descriptor(
      owning: try attempt(.open, name) { unsafe openat(folder.number, name.characters, flags | O_NOFOLLOW) })
  }
}
