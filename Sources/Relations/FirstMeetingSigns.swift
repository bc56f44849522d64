import Notes
import Phrases

/// What the notes say of first meetings: that one was, at which event, and whom to see again.
struct FirstMeetingSigns {
  private let notes: [ResolvedNote]
  private let people: People
  /// For each note the lines that speak of a first meeting.
  private let lines: [NoteID: Set<Int>]

  init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
    var lines: [NoteID: Set<Int>] = [:]
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      for line in resolved.note.contexts where line.signs.roles.contains(.firstMeeting) {
        lines[NoteID(index), default: []].insert(line.line)
      }
      for line in resolved.note.logLines where line.signs.roles.contains(.firstMeeting) {
        lines[NoteID(index), default: []].insert(line.line)
      }
    }
    self.lines = lines
  }

  /// The event at which somebody was first met on a day; nil for any other meeting.
  func event(_ person: PersonID, _ met: CalendarDay) -> NoteID? {
    if let place = people.facts(of: person).whereMet, notes[place.index].note.isEvent { return place }
    return people.timeline(of: person).touches.first { $0.day == met && $0.kind == .event }?.source
  }

  /// Whether something says that this was a first meeting, not merely the first one noted.
  func isFirst(_ person: PersonID, _ met: CalendarDay) -> Bool {
    let facts = people.facts(of: person)
    if facts.met != nil || facts.isIntroduced { return true }
    return people.timeline(of: person).touches.contains { touch in
      guard touch.day == met else { return false }
      if touch.kind == .event || lines[touch.source]?.contains(touch.line) == true { return true }
      guard touch.line == 1 else { return false }
      // A meeting's line is its first: then its opening, and any line of the meeting, may say so.
      let note = notes[touch.source.index].note
      let opening = lines[touch.source] == nil ? [] : opening(of: touch.source, about: person)
      return (opening + note.names.map(\.text)).contains {
        people.phrases.first(.firstMeeting, in: $0) != nil
      }
    }
  }

  /// The first lines of a note, but for those that speak of somebody else.
  private func opening(of source: NoteID, about person: PersonID) -> [String] {
    let resolved = notes[source.index]
    let others = NamedPeople.byContext(of: resolved).filter { !$0.value.people.contains(person) }
    let theirs = Set(others.keys.map { resolved.note.contexts[$0].text })
    return resolved.note.openingLines.filter { !theirs.contains($0) }
  }

  /// Those beside whose names the event's note says that one would like to see them again: ◎, ★, #again.
  func marked(at event: NoteID) -> Set<PersonID> {
    let resolved = notes[event.index]
    guard resolved.note.contexts.contains(where: { $0.signs.roles.contains(.again) }) else { return [] }
    return NamedPeople.byContext(of: resolved).reduce(into: []) { marked, entry in
      if resolved.note.contexts[entry.key].signs.roles.contains(.again) {
        marked.formUnion(entry.value.people)
      }
    }
  }

  /// Whether their own note says so.
  func isMarked(_ person: PersonID) -> Bool {
    guard case .note(let id) = person else { return false }
    return people.facts(of: person).tags.contains("again")
      || notes[id.index].note.logLines.contains { $0.signs.roles.contains(.again) }
  }
}

extension Note {
  /// Whether this is the note of an event: its kind says so, or it names one.
  package var isEvent: Bool { kind == .event || kind == .meeting && value(.event) != nil }
}
