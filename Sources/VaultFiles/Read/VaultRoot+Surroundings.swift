package import Notes

extension VaultRoot {
  /// The file system that the vault lies on; nil where the system does not tell.
  package var fileSystem: FileSystem? {
    guard let path = String(validating: realPath, as: UTF8.self),
      let file = try? calls.openFile(FileName("/proc/self/mountinfo"), in: folder),
      let bytes = try? calls.read(file, named: FileName("mountinfo"), limit: 1 << 20)
    else { return nil }
    return FileSystem(of: path, in: String(decoding: bytes, as: UTF8.self))
  }

  /// Whether an editor's lock beside the note is live, as far as that can be told.
  package borrowing func isHeldByEditor(_ note: NotePath) -> Bool {
    guard let parent = try? OpenFolder.open(note.folder, below: folder, calls: calls) else { return false }
    let lock = try? EditorLock.name(beside: FileName(note.lastSegment), in: parent.descriptor, calls: calls)
    return lock.flatMap(\.self) != nil
  }
}
