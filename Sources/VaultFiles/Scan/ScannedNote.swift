package import Notes

/// A note as the folder listing and one status call give it, before anybody opens it.
package struct ScannedNote: Equatable, Sendable {
  package let path: NotePath
  package let identity: FileIdentity

  /// How many names the file has; a file with more than one is never written.
  package let hardLinkCount: UInt64

  /// The permission bits, `0o7777` at most.
  package let permissions: UInt32

  package init(path: NotePath, identity: FileIdentity, hardLinkCount: UInt64, permissions: UInt32) {
    self.path = path
    self.identity = identity
    self.hardLinkCount = hardLinkCount
    self.permissions = permissions
  }
}
