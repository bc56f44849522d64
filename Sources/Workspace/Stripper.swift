import Blocks
import NoteIndex
import Notes
import VaultFiles

/// Computes a vault without Enishi's blocks.
enum Stripper {
  static func plan(_ contents: VaultContents, overwriting: Set<NotePath>, files: NoteFiles) -> Plan {
    var plan = Plan()
    for (resolved, source) in zip(contents.resolved.notes, contents.sources) {
      guard let source, !resolved.note.blocks.isEmpty else { continue }
      let note = resolved.note
      guard let file = files.file(at: note.path, source) else {
        plan.stale.append(note.path)
        continue
      }
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
