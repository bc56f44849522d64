/// Why Enishi leaves a file alone that it could perhaps write.
package enum WriteRefusal: Error, Equatable, Sendable {
  /// Replacing the file would part it from its other names; the count is that of all names.
  case hardLinks(UInt64)

  /// The owner has no write permission, by the file's mode and whoever asks.
  case readOnly

  /// An editor has the file open: the name of its lock file.
  case heldByEditor(String)

  /// The path is absolute, or has an empty, `.` or `..` segment.
  case leavesVault

  /// The path itself is a symlink; a note is written at its real path.
  case isSymlink

  /// A folder on the way is a symlink.
  case parentIsSymlink
  case notARegularFile

  /// A file of the name of a new one is already there.
  case nameTaken

  /// The new file could not be given what the old one has: `owner`, or the name of an extended attribute.
  case metadataNotRestorable(String)
}

extension WriteRefusal: CustomStringConvertible {
  package var description: String {
    switch self {
    case .hardLinks(let count): "the file has \(count) names (hard links), which a rewrite would part"
    case .readOnly: "the file is read-only"
    case .heldByEditor(let lock): "an editor has it open (\(lock))"
    case .leavesVault: "the path leads out of the vault"
    case .isSymlink: "it is a symlink; the file that it points at is the note"
    case .parentIsSymlink: "a folder on the way is a symlink"
    case .notARegularFile: "it is no regular file"
    case .nameTaken: "a file of that name is already there"
    case .metadataNotRestorable(let what): "the new file cannot be given the old one's \(what)"
    }
  }
}
