package import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension VaultRoot {
  /// More than any note that people write; a file beyond is a mistake, and would only cost memory.
  package static let largestNote = 64 << 20

  /// Reads a note whole, and only if nobody changed it meanwhile.
  ///
  /// Never waits: a FIFO or device that took the note's place is opened without blocking and refused. Never leaves the
  /// vault: a symlink that took the place of the note, or of a folder on the way, is refused.
  /// `limit` is the largest size in bytes that is read.
  package func read(
    _ path: NotePath, limit: Int = VaultRoot.largestNote
  ) throws(ReadError) -> ReadNote {
    var result: Result<ReadNote, ReadError>?
    do throws(SystemFailure) {
      for _ in 1...3 where result == nil { result = try readOnce(path, limit: limit) }
    } catch {
      switch error.code {
      case ENOENT, ENOTDIR: throw .vanished
      case ELOOP, ENXIO: throw .notARegularFile
      default: throw .failed(error)
      }
    }
    guard let result else { throw .changedWhileReading }
    return try result.get()
  }

  /// Reads once; `nil` if the file changed under way.
  private func readOnce(
    _ path: NotePath, limit: Int
  ) throws(SystemFailure) -> Result<ReadNote, ReadError>? {
    let name = path.fileName
    let file = try calls.openFile(at: path, below: folder)
    let before = try calls.status(of: file, named: name)
    guard before.kind == .regular else { return .failure(.notARegularFile) }
    guard before.identity.size <= limit else {
      return .failure(.tooLarge(size: before.identity.size, limit: limit))
    }
    let bytes = try calls.read(file, named: name, limit: Int(before.identity.size))
    let after = try calls.status(of: file, named: name)
    guard after.identity == before.identity, bytes.count == before.identity.size else { return nil }
    return .success(ReadNote(bytes: bytes, identity: after.identity))
  }
}
