package import Notes
package import VaultFiles

/// The file that a note was read from, in the state in which it was read.
package struct NoteSource: Sendable {
  package let identity: FileIdentity
  package let hash: ContentHash
  /// The bytes, where they are still in memory; else they are read again.
  package let file: ReadNote?
}
