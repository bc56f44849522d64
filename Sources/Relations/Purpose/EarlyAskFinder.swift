package import Notes
import Phrases
import Text
import Threads

/// Finds what is wanted too early: in my open tasks, and in what the notes of the last weeks tell.
package struct EarlyAskFinder: Sendable {
  private let notes: [ResolvedNote]
  private let people: People

  /// What was asked longer ago is done, for better or worse.
  private static let lineDays = 30

  package init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
  }

  /// All of them, in the order of the notes and their lines.
  package var all: [EarlyAsk] {
    Parallel.map(notes.count) { found(in: NoteID($0)) }.flatMap { $0 }
  }

  /// Those in one note; a private one asks nothing.
  private func found(in id: NoteID) -> [EarlyAsk] {
    let resolved = notes[id.index]
    if resolved.note.isPrivate { return [] }
    var asks = tasks(resolved, id)
    switch resolved.note.kind {
    case .person: asks += logLines(resolved, id)
    case .meeting, .event, .journal: asks += lines(resolved, id)
    case .me, .goal, .organisation, .topic: break
    }
    return asks.sorted { $0.line < $1.line }
  }

  /// One for each of the people, if all of them are new: whom I know well may be asked about whom I do not.
  private func asks(_ people: [PersonID], _ text: String, _ id: NoteID, _ line: Int) -> [EarlyAsk] {
    let others = people.filter { !self.people.me.contains($0) }
    var found: [EarlyAsk] = []
    for person in others {
      let acquaintance = Acquaintanceship(person, self.people)
      guard acquaintance.isNew, mayBeNew(person) else { return [] }
      found.append(EarlyAsk(person: person, text: text, acquaintance: acquaintance, source: id, line: line))
    }
    return found
  }

  /// Whether the numbers mean anything: nobody counts the days with those who are close, or dead.
  private func mayBeNew(_ person: PersonID) -> Bool {
    let facts = people.facts(of: person)
    return people.isShown(person) && !facts.isDeceased && facts.tier.map { $0 > Self.closeTier } ?? true
  }

  private static let closeTier = 2

  // MARK: Tasks

  private func tasks(_ resolved: ResolvedNote, _ id: NoteID) -> [EarlyAsk] {
    let tasks = resolved.note.tasks
    let wanted = tasks.indices.map { place in
      tasks[place].mark == .open
        && (tasks[place].isRequest || isAsked(tasks[place].text, names(inTask: place, resolved)))
    }
    guard wanted.contains(true) else { return [] }
    return TaskRow.all(in: resolved, at: id, people).flatMap { row in
      let followUp = row.followUp
      guard followUp.kind == .promise, wanted[row.place], row.isDueToBeThoughtOf(people.today) else {
        return [EarlyAsk]()
      }
      return asks(followUp.people, tasks[row.place].text, id, followUp.line)
    }
  }

  private func names(inTask place: Int, _ resolved: ResolvedNote) -> [String] {
    let note = resolved.note
    let linked = note.tasks[place].links.lazy.filter { resolved.people[$0] != nil }
    return linked.map { note.links[$0].shownText } + resolved.mentions(at: .task(place)).map(\.name)
  }

  // MARK: Lines

  private func logLines(_ resolved: ResolvedNote, _ id: NoteID) -> [EarlyAsk] {
    let lines = resolved.note.logLines
    guard lines.contains(where: { $0.signs.roles.contains(.requests) }) else { return [] }
    let days = NearestYear.days(of: lines, today: people.today)
    return zip(lines, days).flatMap { line, day in
      guard line.signs.roles.contains(.requests), isRecent(day),
        line.direction(as: line.signs.contact ?? .other) != .incoming
      else { return [EarlyAsk]() }
      return asks([.note(id)], sentence(in: line.text), id, line.line)
    }
  }

  /// The lines of a meeting or a journal that name whom something is wanted of.
  private func lines(_ resolved: ResolvedNote, _ id: NoteID) -> [EarlyAsk] {
    let note = resolved.note
    let meetings = Meeting.all(in: note, today: people.today)
    guard meetings.contains(where: { isRecent($0.day) }) else { return [] }
    var found: [EarlyAsk] = []
    for (place, names) in NamedPeople.names(of: resolved) {
      let context = note.contexts[place]
      guard context.task == nil, !context.signs.roles.contains(.incoming),
        isRecent(meetings.day(ofLine: context.line)),
        context.signs.roles.contains(.requests) || isAsked(context.text, names.map(\.text))
      else { continue }
      let named = NamedPeople.inLine(context.text, names, people.phrases)
      let asked = named.withoutTopics.filter { !named.sources.contains($0) }
      found += asks(asked, sentence(in: context.text), id, context.line)
    }
    return found
  }

  private func isRecent(_ day: CalendarDay?) -> Bool {
    day.map { $0 <= people.today && people.today - $0 <= Self.lineDays } ?? false
  }

  // MARK: Words

  /// Whether the words around one of the names ask something of whoever bears it: “ask Ann for a quote”.
  private func isAsked(_ text: String, _ names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    let bytes = Array(text.utf8)
    let isAsked = names.contains { name in
      guard !name.isEmpty, let place = bytes.firstRange(of: name.utf8) else { return false }
      let honorific = Honorific.suffixes.first { bytes[place.upperBound...].starts(with: $0.utf8) }
      let rest = bytes[(place.upperBound + (honorific?.utf8.count ?? 0))...]
      return people.phrases.stands(.request, before: bytes[..<place.lowerBound], after: rest)
    }
    return isAsked && people.phrases.first(.noRequest, in: text) == nil
  }

  private func sentence(in text: String) -> String {
    Sentence.with([.request], in: Sentence.withoutChannel(text, people.phrases), people.phrases)
  }
}
