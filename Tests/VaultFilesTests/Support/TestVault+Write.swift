import Notes
import VaultFiles

extension TestVault {
  /// Makes the changes with calls that `seam` watches.
  func apply(_ changes: [NoteChange], _ seam: Seam = Seam()) throws -> [WriteOutcome] {
    try VaultWriter(root().lock(), calls: seam.calls).write(changes)
  }

  /// Replaces one note that now has other bytes than `new`.
  func replace(_ note: NotePath, by new: String, _ seam: Seam = Seam()) throws -> WriteOutcome? {
    try apply([.replace(note, old: try read(note), new: Array(new.utf8))], seam).first
  }

  func clean() throws -> LeftoverReport {
    VaultWriter(try root().lock()).cleanLeftovers(try scan().leftovers)
  }
}
