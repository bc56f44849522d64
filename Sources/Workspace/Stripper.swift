import Blocks
import NoteIndex
import Notes
import VaultFiles

/// Computes a vault without Enishi's blocks.
enum Stripper {
  static func plan(_ contents: VaultContents, overwriting: Set<NotePath>) -> Plan {
    var plan = Plan()
    for (resolved, file) in zip(contents.resolved.notes, contents.files) {
      guard let file, !resolved.note.blocks.isEmpty else { continue }
      let note = resolved.note
      switch BlockPlan.strip(file.bytes, note, overwriting: overwriting.contains(note.path)) {
      case .unchanged: break
      case .changed(let new):
        plan.changes.append(
          FollowUpsNote.isEmpty(new)
            ? .remove(note.path, old: file) : .replace(note.path, old: file, new: new))
      case .refused(let kind, let line):
        plan.refused.append(note.path)
        if note.refusal == nil { plan.add(kind, note, line) }
      }
    }
    return plan
  }
}
