package import Notes
import Text

/// Answers which note a name or a path means, by look-up and never by search (FORMAT: "Links").
package struct NameIndex: Sendable {
  let notes: [Note]
  /// The notes that answer to a bare name, by class: file stem; name, title or heading; alias.
  private(set) var byName: [[ComparisonKey: [NoteID]]] = [[:], [:], [:]]
  /// The same for names that many notes answer to.
  private(set) var crowds: [[ComparisonKey: Namesakes]] = [[:], [:], [:]]
  /// The notes by their whole path without extension.
  private var byPath: [ComparisonKey: [NoteID]] = [:]
  /// The notes about people, me among them, by every name they have.
  private var peopleByName: [PersonKey: [NoteID]] = [:]
  let families: FamilyNames
  /// Files that are no notes, by name.
  private var attachments: [ComparisonKey: [NotePath]] = [:]

  /// Indexes the notes, which must be in the order of their paths.
  package init(_ notes: [Note], attachments: [NotePath]) {
    self.notes = notes
    families = FamilyNames(notes)
    for (index, note) in notes.enumerated() { add(note, NoteID(index)) }
    for rank in byName.indices {
      for (key, ids) in byName[rank] where ids.count > Namesakes.many {
        crowds[rank][key] = Namesakes(ids, in: notes)
      }
    }
    for path in attachments {
      guard let name = path.segments.last else { continue }
      self.attachments[ComparisonKey(name), default: []].append(path)
    }
  }

  private mutating func add(_ note: Note, _ id: NoteID) {
    byPath[ComparisonKey(note.path.withoutExtension), default: []].append(id)
    for name in note.names {
      byName[Self.rank(of: name.nameClass)][ComparisonKey(name.text), default: []].appendOnce(id)
      if note.kind == .person || note.kind == .me {
        let key = PersonKey(name.text)
        if !key.isEmpty { peopleByName[key, default: []].appendOnce(id) }
      }
    }
  }

  /// The place of a class of names among those that are asked one after the other.
  static func rank(of nameClass: NoteName.Class) -> Int {
    switch nameClass {
    case .stem: 0
    case .name, .title, .heading: 1
    case .alias: 2
    }
  }

  // MARK: Names

  /// The notes that answer to a bare name, all of the first class in which any does.
  package func notes(named name: some StringProtocol) -> [NoteID] {
    answer(to: name)?.ids ?? []
  }

  /// The notes at a path from the root, told without extension.
  func notes(at path: PathSuffix) -> [NoteID] {
    byPath[ComparisonKey(path.text)] ?? []
  }

  /// The notes whose path ends with whole segments.
  func notes(endingWith suffix: PathSuffix) -> [NoteID] {
    guard let last = suffix.segments.last else { return [] }
    let key = ComparisonKey(last)
    let candidates = crowds[0][key]?.candidates(endingWith: suffix) ?? byName[0][key] ?? []
    return candidates.filter { PathSuffix(notes[$0.index].path.withoutExtension).ends(with: suffix) }
  }

  /// The people's notes that answer to a name in any of its spellings.
  package func people(named name: some StringProtocol) -> [NoteID] {
    peopleByName[PersonKey(name)] ?? []
  }

  func files(named name: some Collection<UInt8>) -> [NotePath] {
    attachments[ComparisonKey(name)] ?? []
  }

  /// A name under which wiki links find this note and no other, as short as it can be: its stem, else as much
  /// of its path as it takes.
  package func shortestName(of id: NoteID) -> String {
    let whole = PathSuffix(notes[id.index].path.withoutExtension)
    let stem = whole.last(1)
    if byName[0][ComparisonKey(stem.text)]?.count == 1 { return Self.linkable(stem.text) }
    for length in 2...max(2, whole.segments.count) where whole.segments.count >= 2 {
      let suffix = whole.last(length)
      if notes(endingWith: suffix).count == 1 { return Self.linkable(suffix.text) }
    }
    return Self.linkable("/" + whole.text)
  }

  /// The name with its extension where a reader would else take the end of the name for one.
  private static func linkable(_ name: String) -> String {
    withoutExtension(name) == name[...] ? name : name + ".md"
  }
}

extension [NoteID] {
  fileprivate mutating func appendOnce(_ id: NoteID) {
    if last != id { append(id) }
  }
}

extension NameIndex {
  /// The notes that answer to a name or to the end of a path, with or without its extension.
  package func notes(matching name: String) -> [NoteID] {
    let bare = Self.withoutExtension(name)
    guard bare.contains("/") else {
      let found = notes(named: bare)
      return found.isEmpty ? notes(named: name) : found
    }
    return notes(endingWithPath: PathSuffix(name.utf8))
  }
}
