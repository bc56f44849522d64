#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The signs by which an editor says that it has a file open.
enum EditorLock {
  /// The name of the lock file that an editor holds beside the note, or `nil`.
  ///
  /// Emacs makes `.#name`, a symlink that points at `user@host.pid`; one whose process on this host is gone does not
  /// count. Vim makes `.name.swp` or `.name.swo`; these count whatever they hold, since a swap file of a crashed Vim
  /// has unsaved text in it.
  static func name(
    beside note: FileName, in folder: borrowing Descriptor, calls: SystemCalls
  ) throws(SystemFailure) -> String? {
    let bytes = note.bytes
    let emacs = FileName(Array(".#".utf8) + bytes)
    if try isEmacsLock(emacs, in: folder, calls: calls) { return emacs.text }
    for ending in [".swp", ".swo"] {
      let vim = FileName([UInt8(ascii: ".")] + bytes + Array(ending.utf8))
      if try exists(vim, in: folder, calls: calls) { return vim.text }
    }
    return nil
  }

  private static func exists(
    _ name: FileName, in folder: borrowing Descriptor, calls: SystemCalls
  ) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      _ = try calls.status(of: name, in: folder)
      return true
    } catch {
      guard error.meansNoSuchName else { throw error }
      return false
    }
  }

  private static func isEmacsLock(
    _ name: FileName, in folder: borrowing Descriptor, calls: SystemCalls
  ) throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      return !isStale(try calls.target(ofLink: name, in: folder))
    } catch {
      // Where there are no symlinks, Emacs makes a plain file.
      if error.code == EINVAL { return true }
      guard error.meansNoSuchName else { throw error }
      return false
    }
  }

  /// Whether a lock's text `user@host.pid`, perhaps with `:boot`, names a process of this host that is gone.
  private static func isStale(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text, as: UTF8.self)
    let owner = text.split(separator: "@").last?.split(separator: ":").first ?? ""
    guard let dot = owner.lastIndex(of: "."), let process = Int32(owner[owner.index(after: dot)...]),
      process > 0, owner[..<dot] == hostName
    else { return false }
    return kill(process, 0) == -1 && errno == ESRCH
  }

  private static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return FileName(buffer.prefix { $0 != 0 }.map { UInt8(truncatingIfNeeded: $0) }).text
  }
}

extension SystemFailure {
  /// Whether no file can have the name, since there is none or since the name is too long for one.
  fileprivate var meansNoSuchName: Bool { code == ENOENT || code == ENAMETOOLONG }
}

extension FileName {
  /// The name for people to read.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
