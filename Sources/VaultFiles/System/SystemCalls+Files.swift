#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension SystemCalls {
  /// Opens a folder; a symlink in the last place is refused.
  func openFolder(_ name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) -> Descriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(
      owning: try attempt(.open, name) { unsafe openat(folder.number, name.characters, flags) })
  }

  /// Opens a file for reading without following a symlink in the last place and without waiting on a FIFO.
  func openFile(_ name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return Descriptor(
      owning: try attempt(.open, name) { unsafe openat(folder.number, name.characters, flags) })
  }

  /// Makes a file that was not there and opens it for writing.
  func createFile(
    _ name: FileName, in folder: borrowing Descriptor, permissions: UInt32
  ) throws(SystemFailure) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(
      owning: try attempt(.open, name) {
        unsafe openat(folder.number, name.characters, flags, mode_t(permissions))
      })
  }

  func status(of file: borrowing Descriptor, named name: FileName) throws(SystemFailure) -> FileStatus {
    var status = stat()
    _ = try attempt(.fstat, name) { unsafe fstat(file.number, &status) }
    return FileStatus(status)
  }

  /// The status of a name in a folder; of a symlink itself, not of what it points at.
  func status(of name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) -> FileStatus {
    var status = stat()
    _ = try attempt(.fstatat, name) {
      unsafe fstatat(folder.number, name.characters, &status, AT_SYMLINK_NOFOLLOW)
    }
    return FileStatus(status)
  }

  /// What a symlink says, at most 4,095 bytes of it.
  func target(ofLink name: FileName, in folder: borrowing Descriptor) throws(SystemFailure) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = try attempt(.readlink, name) {
      unsafe readlinkat(folder.number, name.characters, &buffer, buffer.count - 1)
    }
    return buffer.prefix(count).map { UInt8(truncatingIfNeeded: $0) }
  }

  /// Reads until the end of the file or until `limit` bytes are there.
  func read(
    _ file: borrowing Descriptor, named name: FileName, limit: Int
  ) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      // A typed error cannot leave this closure, so it is carried out by hand.
      do throws(SystemFailure) {
        while count < limit {
          let rest = unsafe UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
          let got = try attempt(.read, name, limit: rest.count) { limit in
            #if canImport(Darwin)
              unsafe Darwin.read(file.number, rest.baseAddress, limit)
            #else
              unsafe Glibc.read(file.number, rest.baseAddress, limit)
            #endif
          }
          if got == 0 { break }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes every byte, however many calls it takes.
  func write(
    _ bytes: [UInt8], to file: borrowing Descriptor, named name: FileName
  ) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      done += try attempt(.write, name, limit: bytes.count - done) { limit in
        unsafe bytes.withUnsafeBytes { all in
          #if canImport(Darwin)
            unsafe Darwin.write(file.number, all.baseAddress.map { unsafe $0 + done }, limit)
          #else
            unsafe Glibc.write(file.number, all.baseAddress.map { unsafe $0 + done }, limit)
          #endif
        }
      }
    }
  }

  func changeOwner(
    of file: borrowing Descriptor, named name: FileName, owner: UInt32, group: UInt32
  ) throws(SystemFailure) {
    _ = try attempt(.fchown, name) { fchown(file.number, owner, group) }
  }

  func changePermissions(
    of file: borrowing Descriptor, named name: FileName, to permissions: UInt32
  ) throws(SystemFailure) {
    _ = try attempt(.fchmod, name) { fchmod(file.number, mode_t(permissions)) }
  }

  /// Waits until the file's bytes are on the disk; a folder's bytes are its names.
  func synchronize(_ file: borrowing Descriptor, named name: FileName) throws(SystemFailure) {
    _ = try attempt(.fsync, name) { fsync(file.number) }
  }
}
