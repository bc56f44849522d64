import NoteIndex
import Notes

extension FuzzTarget {
  /// Rows of the cache: noise is no note, and what is one comes back as it was (BYTES 19).
  static let cache = FuzzTarget(
    name: "cache",
    seeds: { Seeds.notes.map { NoteReader.read($0, at: "People/Ann.md").packed } }, pieces: []
  ) { bytes in
    guard let note = Note(at: "People/Ann.md", packed: bytes) else { return }
    Property.holds(Note(at: note.path, packed: note.packed) == note, "the note comes back as it was")
    for link in note.links { _ = link.context.map { note.contexts[$0] } }
    for task in note.tasks { _ = note.links[task.links] }
    for line in note.logLines { _ = note.links[line.links] }
    for value in note.fields.flatMap(\.values) { _ = note.links[value.links] }
    _ = note.displayName
    _ = ResolvedVault([note], attachments: [])
  }
}
