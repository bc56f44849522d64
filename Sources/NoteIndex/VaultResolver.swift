import Notes
import Text

/// Resolves the links and names of a whole vault, and gathers what was found on the way.
struct VaultResolver {
  private let names: NameIndex
  private(set) var resolved: [ResolvedNote] = []
  private(set) var findings: [Finding] = []
  private(set) var unnoted: [PersonKey: String] = [:]
  private var reported: Set<PersonKey> = []
  private var anchors: AnchorIndex

  init(_ names: NameIndex) {
    self.names = names
    anchors = AnchorIndex(names.notes)
  }

  /// Learns who stands in a people place without having a note: such names mean a person anywhere.
  ///
  /// What only a private note says is known nowhere.
  mutating func collectUnnoted() {
    for (index, note) in names.notes.enumerated() where !note.isPrivate {
      for mention in note.participants + note.absentees { collect(mention, in: note, NoteID(index)) }
      for task in note.tasks {
        guard case .link(let link) = task.owner else { continue }
        collect(
          PersonMention(link: link, name: note.links[link].target.name, line: task.line), in: note,
          NoteID(index))
      }
    }
  }

  private mutating func collect(_ mention: PersonMention, in note: Note, _ id: NoteID) {
    guard resolve(mention, in: note, id) == .broken else { return }
    let key = PersonKey(mention.name)
    if !key.isEmpty, unnoted[key] == nil { unnoted[key] = mention.name }
  }

  mutating func resolveAll() {
    resolved.reserveCapacity(names.notes.count)
    for (index, note) in names.notes.enumerated() { resolve(note, NoteID(index)) }
  }

  private mutating func resolve(_ note: Note, _ id: NoteID) {
    var targets: [NoteID?] = []
    var people: [PersonID?] = []
    targets.reserveCapacity(note.links.count)
    people.reserveCapacity(note.links.count)
    let peoplePlaces = Set((note.participants + note.absentees).compactMap(\.link))
    for (place, link) in note.links.enumerated() {
      let resolution = names.resolve(link, from: id)
      report(resolution, link, in: note, isPeoplePlace: peoplePlaces.contains(place))
      targets.append(resolution.note)
      people.append(person(resolution, name: link.target.name))
    }
    resolved.append(
      ResolvedNote(
        note: note, targets: targets, people: people,
        participants: self.people(note.participants, in: note, id),
        absentees: self.people(note.absentees, in: note, id)))
  }

  // MARK: People

  /// A plain name is looked up like a link; then by its other spellings.
  private func resolve(_ mention: PersonMention, in note: Note, _ id: NoteID) -> Resolution {
    if let link = mention.link { return names.resolve(note.links[link], from: id) }
    return names.resolve(personNamed: mention.name, from: id)
  }

  private func person(_ resolution: Resolution, name: String) -> PersonID? {
    if let id = resolution.note { return names.isPerson(id) ? .note(id) : nil }
    guard resolution == .broken, !unnoted.isEmpty else { return nil }
    let key = PersonKey(name)
    return unnoted[key] == nil ? nil : .named(key)
  }

  private mutating func people(_ mentions: [PersonMention], in note: Note, _ id: NoteID) -> [PersonID] {
    var people: [PersonID] = []
    var seen: Set<PersonID> = []
    for mention in mentions {
      let resolution = resolve(mention, in: note, id)
      if mention.link == nil, case .note(let chosen, let others) = resolution, !others.isEmpty {
        add(
          .ambiguousLink(target: mention.name, chosen: path(chosen), others: others.prefix(9).map(path)),
          note, mention.line)
      }
      guard let person = person(resolution, name: mention.name), seen.insert(person).inserted else {
        continue
      }
      people.append(person)
      if case .named(let key) = person, reported.insert(key).inserted {
        add(.personWithoutNote(name: mention.name), note, mention.line)
      }
    }
    return people
  }

  // MARK: Findings

  private mutating func report(_ resolution: Resolution, _ link: Link, in note: Note, isPeoplePlace: Bool) {
    switch resolution {
    case .note(let chosen, let others):
      if let heading = link.target.heading, !anchors.has(heading, in: chosen) {
        add(.missingHeading(target: path(chosen), heading: heading), note, link.line, link.column)
      }
      guard !others.isEmpty else { return }
      let kind = FindingKind.ambiguousLink(
        target: link.target.name, chosen: path(chosen), others: others.prefix(9).map(path))
      add(kind, note, link.line, link.column)
    case .loose(let found):
      add(.looseName(target: link.target.name, found: path(found)), note, link.line, link.column)
    case .broken:
      if !isPeoplePlace, person(resolution, name: link.target.name) == nil {
        add(.brokenLink(target: link.target.name), note, link.line, link.column)
      }
    case .attachment, .outside: break
    }
  }

  private func path(_ id: NoteID) -> NotePath {
    names.notes[id.index].path
  }

  private mutating func add(_ kind: FindingKind, _ note: Note, _ line: Int, _ column: Int? = nil) {
    findings.append(Finding(kind, path: note.path, line: line, column: column))
  }
}
