import Notes
import VaultFiles

/// The files of a vault's notes, as far as computing what to write needs them.
struct NoteFiles {
  let root: VaultRoot

  func read(_ path: NotePath) -> Result<ReadNote, ReadError> {
    do throws(ReadError) { return .success(try root.read(path)) } catch { return .failure(error) }
  }

  /// The file that a note was read from; nil if it is no longer what it was.
  func file(at path: NotePath, _ source: NoteSource) -> ReadNote? {
    if let file = source.file { return file }
    guard case .success(let file) = read(path), ContentHash(file.bytes) == source.hash else { return nil }
    return file
  }
}
