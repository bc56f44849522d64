import Notes

/// Knows which lines hold what a note that others may read must not repeat (RULES: "Before a meeting"; BYTES 29).
///
/// A field on the same line may tell of a need or a birthday, and a link or a name may lead to somebody who is private.
struct Discretion {
  private let notes: [ResolvedNote]

  init(_ notes: [ResolvedNote]) {
    self.notes = notes
  }

  /// Whether the words of a line may be told elsewhere.
  func mayBeTold(_ line: Int, in source: NoteID) -> Bool {
    let resolved = notes[source.index]
    let note = resolved.note
    if note.fields.contains(where: { isSensitive($0, onLine: line) }) || holdsField(line, note) {
      return false
    }
    for (place, link) in note.links.enumerated() where link.line == line {
      if isPrivate(resolved.people[place], resolved.targets[place]) { return false }
    }
    return !resolved.mentions.contains { mention in
      self.line(of: mention.place, in: note) == line && mention.people.contains { isPrivate($0) }
    }
  }

  /// Whether a line holds what looks like a field, of whatever key and in whatever place.
  private func holdsField(_ line: Int, _ note: Note) -> Bool {
    note.contexts.contains { $0.line == line && $0.text.contains("::") }
      || note.logLines.contains { $0.line == line && $0.text.contains("::") }
      || note.tasks.contains { $0.line == line && $0.text.contains("::") }
  }

  /// Whether a value names nobody and nothing that is private.
  func mayBeTold(_ value: FieldValue, of resolved: ResolvedNote) -> Bool {
    !value.links.contains { isPrivate(resolved.people[$0], resolved.targets[$0]) }
  }

  /// Whether a person, or the note that a link leads to, is nobody's to read of.
  func isPrivate(_ person: PersonID?, _ target: NoteID? = nil) -> Bool {
    if let target, notes[target.index].note.isPrivate { return true }
    if case .note(let id)? = person { return notes[id.index].note.isPrivate }
    return false
  }

  private func isSensitive(_ field: Field, onLine line: Int) -> Bool {
    guard let meaning = field.meaning, Self.sensitive.contains(meaning) else { return false }
    return field.line == line || field.values.contains { $0.line == line }
  }

  private static let sensitive: Set<Meaning> = [.careful, .impression, .needs, .birthday, .dates, .gave]

  private func line(of place: PlainMention.Place, in note: Note) -> Int? {
    switch place {
    case .title: note.titleLine ?? 1
    case .heading(let place): note.headings[place].line
    case .context(let place): note.contexts[place].line
    case .log(let place): note.logLines[place].line
    case .task(let place): note.tasks[place].line
    }
  }
}
