package import Notes

/// Tells of whom a line of a note speaks: of those it names; else of those whom I met there, if they were few; else of
/// the person whose note it is.
package struct LinePeople: Sendable {
  private let notes: [ResolvedNote]
  private let people: People
  /// Who was at the meetings that these notes tell of, by the line that stands for all who were there.
  private let met: [NoteID: [Int: [PersonID]]]

  /// In a larger group nobody can tell who said it.
  private static let crowd = 5

  /// - Parameter sources: The notes whose lines will be asked for.
  package init(_ notes: [ResolvedNote], _ people: People, sources: Set<NoteID>) {
    self.notes = notes
    self.people = people
    var met: [NoteID: [Int: [PersonID]]] = [:]
    for (person, timeline) in people.timelines {
      for touch in timeline.touches where sources.contains(touch.source) {
        met[touch.source, default: [:]][touch.gatheringLine, default: []].append(person)
      }
    }
    self.met = met.mapValues { $0.mapValues { $0.sorted() } }
  }

  /// - Parameter line: A line of the text, not of the front matter.
  package func people(ofLine line: Int, in id: NoteID) -> [PersonID] {
    let resolved = notes[id.index]
    let named = named(onLine: line, resolved)
    if !named.isEmpty { return living(named) }
    switch resolved.note.kind {
    case .person: return living([.note(id)])
    case .meeting, .event:
      let meetings = Meeting.all(in: resolved.note, today: people.today)
      let meeting = meetings[meetings.place(ofLine: line)]
      let there = met[id]?[meeting.line] ?? []
      return there.count <= Self.crowd ? living(there) : []
    case .journal, .me, .goal, .organisation, .topic: return []
    }
  }

  /// The day of a line: that of the log line, of the meeting, of the note.
  package func day(ofLine line: Int, in id: NoteID) -> CalendarDay? {
    let note = notes[id.index].note
    if note.kind == .person {
      guard let place = note.logLines.firstIndex(where: { $0.line == line }) else { return nil }
      return NearestYear.days(of: note.logLines, today: people.today)[place]
    }
    return note.kind.isMeeting ? Meeting.all(in: note, today: people.today).day(ofLine: line) : note.day
  }

  private func named(onLine line: Int, _ resolved: ResolvedNote) -> [PersonID] {
    let note = resolved.note
    let linked = zip(note.links, resolved.people).filter { $0.0.line == line }.compactMap(\.1)
    let plain = resolved.mentions.filter { mention in
      switch mention.place {
      case .title: false
      case .heading(let place): note.headings[place].line == line
      case .context(let place): note.contexts[place].line == line
      case .log(let place): note.logLines[place].line == line
      case .task(let place): note.tasks[place].line == line
      }
    }
    return (linked + plain.compactMap(\.person)).withoutRepeats
  }

  private func living(_ found: [PersonID]) -> [PersonID] {
    found.filter {
      !people.me.contains($0) && people.isShown($0) && !people.facts(of: $0).isDeceased
    }
  }
}
