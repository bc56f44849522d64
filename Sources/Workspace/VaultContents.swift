package import NoteIndex
package import Notes
package import Relations
package import VaultFiles

/// Everything a run has read of a vault, resolved.
package struct VaultContents: Sendable {
  package let scan: VaultScan
  /// For each note its file as it was read; nil for the list of follow-ups that is yet to be made.
  package let files: [ReadNote?]
  package let resolved: ResolvedVault
  package let people: People
  /// What was found while scanning, reading and resolving, in order.
  package let findings: [Finding]

  /// Whether some note already holds a block of Enishi's.
  package var hasBlocks: Bool {
    zip(files, resolved.notes).contains { file, resolved in file != nil && !resolved.note.blocks.isEmpty }
  }
}
