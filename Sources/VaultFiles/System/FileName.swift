internal import Notes

/// The name of a file in its folder, or a path relative to a folder, ready for a system call.
///
/// Holds the bytes as the file system gave them, ended by a NUL.
struct FileName: Hashable, Sendable {
  let characters: [CChar]

  init(_ bytes: some Collection<UInt8>) {
    var characters: [CChar] = []
    characters.reserveCapacity(bytes.count + 1)
    for byte in bytes { characters.append(CChar(truncatingIfNeeded: byte)) }
    characters.append(0)
    self.characters = characters
  }

  init(_ text: String) {
    self.init(text.utf8)
  }

  /// The bytes without the NUL.
  var bytes: [UInt8] {
    characters.dropLast().map { UInt8(truncatingIfNeeded: $0) }
  }

  /// The folder itself.
  static let folderItself = FileName(".")
}

extension NotePath {
  /// The path as one argument of a system call that starts at the vault's folder.
  var fileName: FileName {
    bytes.isEmpty ? .folderItself : FileName(bytes)
  }

  /// The path of what is called `name` in this folder; an empty path is the vault itself.
  func appending(_ name: some Collection<UInt8>) -> NotePath {
    bytes.isEmpty ? NotePath(bytes: Array(name)) : NotePath(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The last segment.
  var lastSegment: ArraySlice<UInt8> {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return bytes[...] }
    return bytes[(slash + 1)...]
  }
}
