import Notes
import Text

/// Makes of what a note's links and names lead to whom they mean, once it is known who has no note.
struct PeopleResolver {
  /// What comes of one note.
  struct Result {
    let note: ResolvedNote
    let findings: [Finding]
    /// Those in its people places who have no note.
    let unnoted: [(key: PersonKey, mention: PersonMention)]
  }

  private let names: NameIndex
  private let unnoted: [PersonKey: String]
  let plainNames: PlainNames

  init(names: NameIndex, unnoted: [PersonKey: String]) {
    self.names = names
    self.unnoted = unnoted
    plainNames = PlainNames(names, unnoted: unnoted)
  }

  func resolve(_ note: Note, _ found: NoteResolutions) -> Result {
    var findings: [Finding] = []
    var people: [PersonID?] = []
    people.reserveCapacity(note.links.count)
    let peoplePlaces = Set((note.participants + note.absentees).compactMap(\.link))
    for (place, link) in note.links.enumerated() {
      let resolution = found.links[place]
      let person = person(resolution, name: link.target.name)
      people.append(person)
      // In a people place a name without a note is a person, and told of as such.
      let isNobody = person == nil && !peoplePlaces.contains(place)
      if let kind = kind(of: resolution, link.target.name, isNobody: isNobody) {
        findings.append(Finding(kind, path: note.path, line: link.line, column: link.column))
      }
    }
    var unnoted: [(PersonKey, PersonMention)] = []
    let present = self.people(note.participants, found.participants, note, &findings, &unnoted)
    let absent = self.people(note.absentees, found.absentees, note, &findings, &unnoted)
    for task in note.tasks {
      // Whoever a task is said to be of is a person, and told of: the name may be misspelt.
      guard case .link(let link) = task.owner, case .named(let key)? = people[link] else { continue }
      unnoted.append((key, PersonMention(link: link, name: note.links[link].target.name, line: task.line)))
    }
    let resolved = ResolvedNote(
      note: note, targets: found.links.map(\.note), people: people, present: present, absent: absent,
      mentions: plainMentions(in: note), introducers: stated(.introducedBy, in: note, found).map(\.person),
      acquaintances: stated(.knows, in: note, found))
    return Result(note: resolved, findings: findings, unnoted: unnoted)
  }

  private func person(_ resolution: Resolution, name: String) -> PersonID? {
    if let id = resolution.note { return names.isPerson(id) ? .note(id) : nil }
    guard resolution == .broken, !unnoted.isEmpty else { return nil }
    let key = PersonKey(name)
    return unnoted[key] == nil ? nil : .named(key)
  }

  /// For each mention the person; nil where it names none.
  private func people(
    _ mentions: [PersonMention], _ resolutions: [Resolution], _ note: Note, _ findings: inout [Finding],
    _ unnoted: inout [(PersonKey, PersonMention)]
  ) -> [PersonID?] {
    zip(mentions, resolutions).map { mention, resolution in
      if mention.link == nil, let kind = ambiguity(resolution, mention.name) {
        findings.append(Finding(kind, path: note.path, line: mention.line))
      }
      let person = person(resolution, name: mention.name)
      if case .named(let key)? = person { unnoted.append((key, mention)) }
      return person
    }
  }

  /// Whom the keys of one meaning name in a person's note: by link or by name, each once.
  private func stated(_ meaning: Meaning, in note: Note, _ found: NoteResolutions) -> [Acquaintance] {
    guard note.kind == .person else { return [] }
    var people: [Acquaintance] = []
    for value in note.values(meaning) {
      let linked = value.links.compactMap { person(found.links[$0], name: note.links[$0].target.name) }
      let named =
        value.links.isEmpty
        ? PeopleList(value.text).names.compactMap { plainNames.person(named: $0.text) } : []
      for person in linked + named where !people.contains(where: { $0.person == person }) {
        people.append(Acquaintance(person: person, line: value.line))
      }
    }
    return people
  }

  // MARK: Findings

  private func kind(of resolution: Resolution, _ name: String, isNobody: Bool) -> FindingKind? {
    switch resolution {
    case .note: ambiguity(resolution, name)
    case .loose(let found): .looseName(target: name, found: path(found))
    case .broken: isNobody ? .brokenLink(target: name) : nil
    case .attachment, .outside, .unclear: nil
    }
  }

  private func ambiguity(_ resolution: Resolution, _ name: String) -> FindingKind? {
    if case .unclear(let people) = resolution {
      return .unclearName(name: name, candidates: people.prefix(9).map(path))
    }
    guard case .note(let chosen, let others) = resolution, !others.isEmpty else { return nil }
    return .ambiguousLink(target: name, chosen: path(chosen), others: others.prefix(9).map(path))
  }

  private func path(_ id: NoteID) -> NotePath { names.notes[id.index].path }
}
