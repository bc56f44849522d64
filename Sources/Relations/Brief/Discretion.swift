import Notes
import Text
import Threads

/// Knows which lines hold what a note that others may read must not repeat (RULES: "Before a meeting"; BYTES 29).
///
/// A field on the same line may tell of a need or a birthday, and a link or a name may lead to somebody who is private.
struct Discretion {
  private let notes: [ResolvedNote]
  /// For each note the lines that are kept back.
  private let hidden: [Set<Int>]

  init(_ notes: [ResolvedNote]) {
    self.notes = notes
    hidden = Parallel.map(notes.count) { Self.hiddenLines(of: notes[$0], notes) }
  }

  /// Whether the words of a line may be told elsewhere.
  func mayBeTold(_ line: Int, in source: NoteID) -> Bool { !hidden[source.index].contains(line) }

  /// Whether a value names nobody and nothing that is private.
  func mayBeTold(_ value: FieldValue, of resolved: ResolvedNote) -> Bool {
    !value.links.contains { isPrivate(resolved.people[$0], resolved.targets[$0]) }
  }

  /// Whether a person, or the note that a link leads to, is nobody's to read of.
  func isPrivate(_ person: PersonID?, _ target: NoteID? = nil) -> Bool {
    Self.isPrivate(person, target, notes)
  }

  private static func isPrivate(_ person: PersonID?, _ target: NoteID?, _ notes: [ResolvedNote]) -> Bool {
    if let target, notes[target.index].note.isPrivate { return true }
    if case .note(let id)? = person { return notes[id.index].note.isPrivate }
    return false
  }

  // MARK: Lines

  private static func hiddenLines(of resolved: ResolvedNote, _ notes: [ResolvedNote]) -> Set<Int> {
    let note = resolved.note
    var lines: Set<Int> = []
    for field in note.fields where field.meaning.map(sensitive.contains) == true {
      lines.insert(field.line)
      lines.formUnion(field.values.map(\.line))
    }
    for (place, link) in note.links.enumerated()
    where isPrivate(resolved.people[place], resolved.targets[place], notes) {
      lines.insert(link.line)
    }
    for mention in resolved.mentions where mention.people.contains(where: { isPrivate($0, nil, notes) }) {
      lines.insert(line(of: mention.place, in: note))
    }
    // What looks like a field is kept back, too, whatever its key and its place.
    for context in note.contexts where context.text.tellsSensitive { lines.insert(context.line) }
    for line in note.logLines where line.text.tellsSensitive { lines.insert(line.line) }
    for task in note.tasks where task.text.tellsSensitive { lines.insert(task.line) }
    return lines
  }

  fileprivate static let sensitive: Set<Meaning> = [.careful, .impression, .needs, .birthday, .dates, .gave]

  private static func line(of place: PlainMention.Place, in note: Note) -> Int {
    switch place {
    case .title: note.titleLine ?? 1
    case .heading(let place): note.headings[place].line
    case .context(let place): note.contexts[place].line
    case .log(let place): note.logLines[place].line
    case .task(let place): note.tasks[place].line
    }
  }
}

extension String {
  /// Whether a line looks like a field, names a key that is nobody else's to read, such as `needs:`, or speaks of a birthday.
  fileprivate var tellsSensitive: Bool {
    let bytes = Array(utf8)
    func holds(_ search: ByteSearch) -> Bool { search.first(in: bytes, from: 0, to: bytes.count) != nil }
    if Self.birthday.contains(where: holds) { return true }
    guard Self.colons.contains(where: holds) else { return false }
    if holds(Self.fieldMark) { return true }
    let parts = split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
    return parts.dropLast().contains { part in
      let key = part.split { !$0.isLetter && $0 != "_" }.last ?? ""
      return KeyTable.standard.meaning(of: key).map(Discretion.sensitive.contains) == true
    }
  }

  private static let birthday = ["birthday", "bday", "誕生日"].map { ByteSearch($0) }
  private static let colons = [":", "："].map { ByteSearch($0) }
  private static let fieldMark = ByteSearch("::")
}
