import Configuration
package import Notes

/// Tells of each person what the block about them needs; what all of them share is found once.
package struct Connections: Sendable {
  private let notes: [ResolvedNote]
  private let people: People
  private let rows: FollowUpRows
  private let promises: [PersonID: [FollowUp]]
  private let interests: SharedInterests
  /// For each note with people places, or a title, the lines that say who was there.
  private let peopleLines: [NoteID: Set<Int>]

  package init(_ notes: [ResolvedNote], _ rows: FollowUpRows) {
    self.notes = notes
    self.rows = rows
    people = rows.people
    promises = people.openPromises(in: notes)
    var me: [PersonID: Note] = [:]
    for case .note(let id) in people.me { me[.note(id)] = notes[id.index].note }
    interests = SharedInterests(of: me, TermBook(people.settings.terms))
    var lines: [NoteID: Set<Int>] = [:]
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      let title = resolved.note.headings.first { $0.level == 1 }.map { [$0.line] } ?? []
      lines[NoteID(index)] = Set(resolved.note.participants.map(\.line) + title)
    }
    peopleLines = lines
  }

  package subscript(person: PersonID) -> Connection {
    let touches = touches(with: person)
    var seen: Set<NoteID> = []
    let events = touches.lazy.map(\.source).filter {
      notes[$0.index].note.kind == .event && seen.insert($0).inserted
    }
    let resolved = resolved(person)
    return Connection(
      last: people.timeline(of: person).last, next: NextContact(person, people, rows.rows(about: person)),
      interests: resolved.map { interests.interests(in: $0.note) } ?? [], events: Array(events),
      promises: promises[person] ?? [],
      touches: touches,
      isDeceased: people.facts(of: person).isDeceased || resolved.map { PersonFacts($0).isDeceased } == true)
  }

  /// The rows of the list that concern somebody.
  func rows(about person: PersonID) -> [FollowUp] { rows.rows(about: person) }

  private func resolved(_ person: PersonID) -> ResolvedNote? {
    if case .note(let id) = person { notes[id.index] } else { nil }
  }

  /// Newest first; a bare key in the person's own note says nothing on a day of which a line tells.
  private func touches(with person: PersonID) -> [Touch] {
    let touches = people.timeline(of: person).touches
    let told = Set(touches.lazy.filter { !isKey($0, of: person) }.map(\.day))
    return touches.filter { !isKey($0, of: person) || !told.contains($0.day) }.sorted { left, right in
      left.day == right.day
        ? (left.source, left.line) < (right.source, right.line) : left.day > right.day
    }
  }

  /// Whether a contact is known from the last-contact key alone.
  private func isKey(_ touch: Touch, of person: PersonID) -> Bool {
    .note(touch.source) == person && logLine(of: touch) == nil && words(of: touch) == nil
  }

  // MARK: Words

  /// The log line that a contact is known from; nil if it is another line.
  package func logLine(of touch: Touch) -> LogLine? {
    let note = notes[touch.source.index].note
    guard note.kind == .person else { return nil }
    return note.logLines.first(onLine: touch.line, \.line)
  }

  /// The words of the line by which a note tells of this very person, and their name in it; nil where it only lists
  /// them.
  package func words(of touch: Touch) -> (line: String, name: String)? {
    let resolved = notes[touch.source.index]
    if peopleLines[touch.source]?.contains(touch.line) == true { return nil }
    let links = resolved.note.links
    let first = links.firstPlace(onLine: touch.line, \.line)
    for place in first..<links.count {
      guard links[place].line == touch.line else { break }
      guard resolved.people[place] == touch.person, let context = links[place].context else { continue }
      return (resolved.note.contexts[context].text, links[place].shownText)
    }
    return plainWords(of: touch, in: resolved)
  }

  /// The same of a line that names the person without a link.
  private func plainWords(of touch: Touch, in resolved: ResolvedNote) -> (line: String, name: String)? {
    let note = resolved.note
    let context = note.contexts.firstPlace(onLine: touch.line, \.line)
    let task = note.tasks.firstPlace(onLine: touch.line, \.line)
    if context < note.contexts.count, note.contexts[context].line == touch.line,
      let name = resolved.mentions(at: .context(context)).first(where: { $0.person == touch.person })?.name
    {
      return (note.contexts[context].text, name)
    }
    if task < note.tasks.count, note.tasks[task].line == touch.line,
      let name = resolved.mentions(at: .task(task)).first(where: { $0.person == touch.person })?.name
    {
      return (note.tasks[task].text, name)
    }
    return nil
  }

  /// Whether a line of a note says who was there: a people place, or the title.
  package func tellsWhoWasThere(_ line: Int, in source: NoteID) -> Bool {
    peopleLines[source]?.contains(line) == true
  }
}

extension Array {
  /// The place of the first element on a line or below it; the elements are in the order of their lines.
  fileprivate func firstPlace(onLine line: Int, _ lineOf: (Element) -> Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if lineOf(self[middle]) < line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func first(onLine line: Int, _ lineOf: (Element) -> Int) -> Element? {
    let place = firstPlace(onLine: line, lineOf)
    return place < count && lineOf(self[place]) == line ? self[place] : nil
  }
}
