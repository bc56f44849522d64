import Notes
import Text

/// Names and aliases of notes that no link reaches, because another note's file has that name (BYTES 21).
///
/// So it is when a new note takes a name that was an alias until then: its links lead elsewhere from one day to the next.
struct ShadowedNames {
  private struct Shadow {
    let name: String
    let note: NoteID
    let other: NoteID
  }

  private var shadows: [ComparisonKey: [Shadow]] = [:]
  private let names: NameIndex

  init(_ names: NameIndex) {
    self.names = names
    for (index, note) in names.notes.enumerated() where !note.isPrivate {
      for name in note.names where name.nameClass == .alias || name.nameClass == .name {
        let key = ComparisonKey(name.text)
        guard let files = names.byName[0][key], !files.contains(NoteID(index)) else { continue }
        shadows[key, default: []].append(Shadow(name: name.text, note: NoteID(index), other: files[0]))
      }
    }
  }

  /// A finding for each such name that some link says.
  func findings(_ found: [NoteResolutions]) -> [Finding] {
    guard !shadows.isEmpty else { return [] }
    var counts: [ComparisonKey: Int] = [:]
    for (note, found) in zip(names.notes, found) where !note.isPrivate {
      for (link, resolution) in zip(note.links, found.links)
      where link.form == .wiki && resolution.note != nil {
        let key = ComparisonKey(NameIndex.withoutExtension(link.target.name))
        if shadows[key] != nil { counts[key, default: 0] += 1 }
      }
    }
    return counts.flatMap { key, count in
      (shadows[key] ?? []).map { shadow in
        let other = names.notes[shadow.other.index].path
        return Finding(
          .shadowedName(name: shadow.name, by: other, linkCount: count),
          path: names.notes[shadow.note.index].path)
      }
    }
  }
}
