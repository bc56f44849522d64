import Configuration
import Notes
import Text

/// The people who share a vault, each with their own note (RULES: "Touches").
struct Owners: Sendable {
  /// One of them, as lines speak of them.
  struct Owner: Equatable, Sendable {
    /// What a row shows: the first handle, else the note's name.
    let handle: String
    /// Their own note; nil where the configuration names none that is there.
    let note: NoteID?
    /// The small letters of each handle with its `@`.
    let marks: [String]
    /// Folders as comparison keys, a name alone or a path from the root.
    let folders: Set<ComparisonKey>
    /// What a heading says that is theirs.
    let headings: Set<PersonKey>
  }

  let all: [Owner]
  /// The names in the configuration to which no note answers.
  let withoutNote: [String]

  init(_ owners: [Settings.Owner], _ notes: [ResolvedNote]) {
    all = owners.map { owner in
      let note = Self.note(named: owner.note, notes)
      let names = [owner.note] + owner.handles + (note.map { notes[$0.index].note.names.map(\.text) } ?? [])
      return Owner(
        handle: owner.handles.first ?? owner.note, note: note,
        marks: owner.handles.map { "@\($0.lowercased())" },
        folders: Set(owner.folders.map { ComparisonKey($0) }), headings: Set(names.map { PersonKey($0) }))
    }
    withoutNote = zip(owners, all).filter { $1.note == nil }.map(\.0.note)
  }

  /// The notes that are theirs, and so nobody's rows.
  var notes: Set<PersonID> { Set(all.compactMap { $0.note.map(PersonID.note) }) }

  /// The note of that name or path: a me note first, then a person's, then any.
  private static func note(named name: String, _ notes: [ResolvedNote]) -> NoteID? {
    let key = PersonKey(name)
    let path = ComparisonKey(name.hasSuffix(".md") ? String(name.dropLast(3)) : name)
    let found = notes.indices.filter { index in
      let note = notes[index].note
      return ComparisonKey(note.path.withoutExtension) == path
        || note.names.contains { PersonKey($0.text) == key }
    }
    let best = found.min { rank(notes[$0].note.kind) < rank(notes[$1].note.kind) }
    return best.map { NoteID($0) }
  }

  private static func rank(_ kind: NoteKind) -> Int {
    switch kind {
    case .me: 0
    case .person: 1
    default: 2
    }
  }

  /// The places of those in whose folder a note lies; a nearer folder comes before one further up.
  func inFolder(_ path: NotePath) -> [Int] {
    var segments = path.segments.dropLast()
    while let last = segments.last {
      let whole = ComparisonKey(Array(segments.joined(separator: [UInt8(ascii: "/")])))
      let found = all.indices.filter {
        all[$0].folders.contains(whole) || all[$0].folders.contains(ComparisonKey(last))
      }
      if !found.isEmpty { return found }
      segments.removeLast()
    }
    return []
  }

  /// The places of those whose heading this is.
  func ofHeading(_ text: String) -> [Int] {
    let key = PersonKey(text.trimmed.drop { $0 == "@" })
    return all.indices.filter { all[$0].headings.contains(key) }
  }

  /// The places of those whose `@handle` stands in a line.
  func marked(in text: String) -> [Int] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let text = Array(text.lowercased().utf8)
    return all.indices.filter { place in
      all[place].marks.contains { Self.stands(Array($0.utf8), in: text) }
    }
  }

  private static func stands(_ mark: [UInt8], in text: [UInt8]) -> Bool {
    var start = 0
    while let found = text[start...].firstRange(of: mark) {
      let isBegun = found.lowerBound == 0 || !text[found.lowerBound - 1].isPartOfHandle
      if isBegun, found.upperBound == text.count || !text[found.upperBound].isPartOfHandle { return true }
      start = found.lowerBound + 1
    }
    return false
  }
}

extension UInt8 {
  fileprivate var isPartOfHandle: Bool { isASCIILetter || isDigit || self == UInt8(ascii: "_") }
}
