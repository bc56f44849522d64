package import NoteIndex
import Notes
import VaultFiles

/// A report of a run that changed nothing can be kept.
extension WriteReport: Packable {
  package func pack(into packer: inout Packer) {
    packer.number(noteCount)
    packer.list(refused)
    packer.list(findings)
    packer.list(skipped) { packer, skipped in
      packer.value(skipped.path)
      packer.number(SkipReason.allCases.firstIndex(of: skipped.reason) ?? 0)
    }
  }

  package init(from unpacker: inout Unpacker) {
    self.init()
    noteCount = unpacker.number()
    refused = unpacker.list()
    findings = unpacker.list()
    skipped = unpacker.list {
      SkippedPath(path: $0.value(), reason: $0.choice(of: SkipReason.allCases))
    }
  }
}
