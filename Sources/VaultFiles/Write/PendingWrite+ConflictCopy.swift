internal import Notes

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension PendingWrite {
  /// Keeps what the temporary name holds as a visible copy beside the note, and gives the copy's path.
  func keepTemporary() -> NotePath {
    keep(temporary)
  }

  /// Renames a hidden file to `note (conflicted copy 1).md`, or leaves it where it is if that fails.
  ///
  /// The scan skips such names as the leftovers of a sync tool, so the copy is no second note.
  func keep(_ hidden: FileName) -> NotePath {
    for number in 1...99 {
      let copy = copyName(number)
      do throws(SystemFailure) {
        try calls.renameNoReplace(hidden, to: copy, in: folder.descriptor)
        return folder.path.appending(copy.bytes)
      } catch {
        // After link, a failing unlink leaves the copy made.
        if error.call == .unlink { return folder.path.appending(copy.bytes) }
        if error.code != EEXIST { break }
      }
    }
    return folder.path.appending(hidden.bytes)
  }

  private func copyName(_ number: Int) -> FileName {
    let bytes = name.bytes
    let dot = bytes.lastIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
    let mark = Array(" (conflicted copy \(number))".utf8)
    // 255 bytes is the longest name that common file systems take.
    var stem = bytes[..<dot].prefix(max(1, 255 - mark.count - (bytes.count - dot)))
    // Not in the middle of a character: names on macOS must be UTF-8.
    if stem.count < dot {
      while let last = stem.last, last & 0xC0 == 0x80 { stem.removeLast() }
      if let last = stem.last, last >= 0xC0 { stem.removeLast() }
    }
    return FileName(Array(stem) + mark + bytes[dot...])
  }
}
