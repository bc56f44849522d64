#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// What a name in a folder turned out to hold.
enum FoundContent {
  case expected, other
  case unreadable(SystemFailure)
}

extension PendingWrite {
  /// Whether `name` is the very file that `identity` describes, with these bytes and no second name.
  ///
  /// The change time is left out, since a rename moves it.
  func content(of name: FileName, is bytes: [UInt8], in identity: FileIdentity) -> FoundContent {
    do throws(SystemFailure) {
      let file = try calls.openFile(name, in: folder.descriptor)
      let status = try calls.status(of: file, named: name)
      guard status.kind == .regular, status.hardLinks <= 1, status.identity.isSameContent(as: identity) else {
        return .other
      }
      // One byte more, to see a file that grew since the status call.
      let found = try calls.read(file, named: name, limit: bytes.count + 1)
      return found == bytes ? .expected : .other
    } catch {
      // A symlink, or a socket.
      return error.code == ELOOP || error.code == ENXIO ? .other : .unreadable(error)
    }
  }

  /// Removes the temporary file if it is still ours; a file that is not is left for the next run to judge.
  func discardTemporary() {
    guard let own, let status = try? calls.status(of: temporary, in: folder.descriptor),
      status.identity.isSameContent(as: own)
    else { return }
    try? calls.unlink(temporary, in: folder.descriptor)
  }

  /// Checks that the file is still in the state that was read, down to its change time.
  func isAsRead(_ identity: FileIdentity) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      return try calls.status(of: name, in: folder.descriptor).identity == identity
    } catch {
      if error.isMissing { return false }
      throw error
    }
  }
}
