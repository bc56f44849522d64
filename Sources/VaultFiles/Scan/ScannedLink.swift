package import Notes

/// A symlink that points at something inside the vault.
///
/// The target is scanned under its own path, so the link adds a second name and no second note.
package struct ScannedLink: Equatable, Sendable {
  package let path: NotePath

  /// The real path of what the link leads to, with every symlink on the way resolved.
  package let target: NotePath
  package let isFolder: Bool

  package init(path: NotePath, target: NotePath, isFolder: Bool) {
    self.path = path
    self.target = target
    self.isFolder = isFolder
  }
}
