import NoteIndex
import Notes
import Relations

/// Finds the names in places that tell of contact to which several people answer.
struct SeveralPeople {
  private(set) var entries: [LeftOut] = []
  private let vault: ResolvedVault

  init(_ vault: ResolvedVault) {
    self.vault = vault
    for (index, resolved) in vault.notes.enumerated() where !resolved.note.isPrivate {
      switch resolved.note.kind {
      case .meeting, .event, .journal, .person: read(resolved, NoteID(index))
      case .me, .goal, .organisation, .topic: break
      }
    }
  }

  private mutating func read(_ resolved: ResolvedNote, _ id: NoteID) {
    let note = resolved.note
    for mention in note.participants where mention.link == nil {
      add(mention.name, candidates(mention.name), line: mention.line, id)
    }
    for mention in resolved.mentions where mention.people.count > 1 {
      let people = mention.people.compactMap { if case .note(let id) = $0 { id } else { nil } }
      add(mention.name, (nil, people), line: note.line(of: mention.place), id)
    }
    let listed = Set(note.participants.compactMap(\.link))
    for (place, link) in note.links.enumerated() {
      switch vault.names.resolve(link, from: id) {
      case .note(let chosen, let others) where !others.isEmpty && isPerson(chosen):
        add(link.target.name, (chosen, others), line: link.line, id)
      case .broken where listed.contains(place):
        add(link.target.name, candidates(link.target.name), line: link.line, id)
      default: break
      }
    }
  }

  /// Who answers to a plain name: those of that very name, the first of whom is taken, else those of that name in
  /// another spelling, of whom none is.
  private func candidates(_ name: String) -> (chosen: NoteID?, others: [NoteID]) {
    let exact = vault.names.notes(named: name).filter(isPerson)
    if let first = exact.first { return (first, Array(exact.dropFirst())) }
    if case .unclear(let people) = vault.names.resolve(personNamed: name, from: NoteID(0)) {
      return (nil, people)
    }
    return (nil, vault.names.people(named: name))
  }

  private mutating func add(
    _ name: String, _ found: (chosen: NoteID?, others: [NoteID]), line: Int, _ id: NoteID
  ) {
    let candidates = (found.chosen.map { [$0] } ?? []) + found.others
    guard candidates.count > 1 else { return }
    let reason = LeftOut.Reason.severalPeople(name: name, candidates: candidates, chosen: found.chosen)
    entries.append(LeftOut(reason, people: [], day: vault[id].day, source: id, line: line))
  }

  private func isPerson(_ id: NoteID) -> Bool {
    vault[id].kind == .person || vault[id].kind == .me
  }
}

extension Note {
  /// The line on which a name stands.
  fileprivate func line(of place: PlainMention.Place) -> Int {
    switch place {
    case .title: titleLine ?? 1
    case .heading(let place): headings[place].line
    case .context(let place): contexts[place].line
    case .log(let place): logLines[place].line
    case .task(let place): tasks[place].line
    }
  }
}
