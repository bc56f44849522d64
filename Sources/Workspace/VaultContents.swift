package import NoteIndex
package import Notes
package import Relations
package import VaultFiles

/// Everything a run has read of a vault, resolved.
package struct VaultContents: Sendable {
  package let scan: VaultScan
  /// For each note where it was read from; nil for the list of follow-ups that is yet to be made.
  package let sources: [NoteSource?]
  package let resolved: ResolvedVault
  package let people: People
  /// What was found while scanning, reading and resolving, in order.
  package let findings: [Finding]

  /// Whether some note already holds a block of Enishi's.
  package var hasBlocks: Bool {
    zip(sources, resolved.notes).contains { source, resolved in source != nil && !resolved.note.blocks.isEmpty
    }
  }

  /// Whether some block stands just as Enishi wrote it; after `strip` none does, and those that were edited may.
  var hasUntouchedBlocks: Bool {
    resolved.notes.contains { resolved in
      resolved.note.blocks.contains {
        $0.checksum != nil && $0.checksum == $0.bodyChecksum
      }
    }
  }
}
