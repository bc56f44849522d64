package import Notes
import Text

/// The events of a vault, and whom I came to know at each (RULES: "Not too early, not too much").
package struct Events: Sendable {
  /// One event.
  package struct Event: Equatable, Sendable {
    package let id: NoteID
    package let day: CalendarDay?
    /// What kinds of event it is: the word of its type, and its tags.
    package let kinds: [String]
    /// Whom I first met there, in the order in which its note names them.
    package let firstMet: [Beginning]

    package var yield: Yield { Yield(firstMet) }
  }

  /// A kind of event with all the events of that kind, of which there are several.
  package struct Kind: Equatable, Sendable {
    package let name: String
    package let events: [Event]

    package var yield: Yield { Yield(events.lazy.flatMap(\.firstMet)) }
  }

  /// Those that have been, newest first; those without a day last.
  package let all: [Event]
  /// By name.
  package let kinds: [Kind]
  /// Everyone of whom the notes say how I came to know them.
  package let beginnings: Beginnings

  package init(_ notes: [ResolvedNote], _ people: People) {
    let beginnings = Beginnings(notes, people)
    self.beginnings = beginnings
    let met = Dictionary(grouping: beginnings.all.lazy.filter { $0.event != nil }) { $0.event }
    var events: [Event] = []
    var parts: [NoteID: NoteID] = [:]
    for (index, resolved) in notes.enumerated() {
      let id = NoteID(index)
      let note = resolved.note
      guard !note.isPrivate, note.isEvent else { continue }
      let event = EventNotes.event(of: id, in: notes)
      guard event == id else {
        parts[id] = event
        continue
      }
      if let day = note.day, day > people.today { continue }
      let people = (met[id] ?? []).sorted {
        ($0.listPlace, $0.source == id ? 0 : 1, $0.line, $0.person)
          < ($1.listPlace, $1.source == id ? 0 : 1, $1.line, $1.person)
      }
      events.append(Event(id: id, day: note.day, kinds: Self.kinds(of: note), firstMet: people))
    }
    all = events.sorted { left, right in
      if left.day != right.day { return (left.day?.number ?? .min) > (right.day?.number ?? .min) }
      return left.id < right.id
    }
    var places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
    for (part, event) in parts { places[part] = places[event] }
    self.places = places
    kinds = Self.kinds(all)
  }

  /// The event that a note tells of; nil if it tells of none, or of one that is yet to come.
  package subscript(id: NoteID) -> Event? { places[id].map { all[$0] } }

  /// For each note of an event the event's place.
  private let places: [NoteID: Int]

  /// Whom somebody introduced to me, at an event or elsewhere.
  package var introduced: [Beginning] {
    beginnings.all.filter(\.isThroughSomebody)
  }

  /// Whom I came to know at no event and through nobody.
  package var elsewhere: [Beginning] {
    beginnings.all.filter { $0.event == nil && !$0.isThroughSomebody }
  }

  // MARK: Kinds

  private static func kinds(of note: Note) -> [String] {
    let type = note.kind == .event ? note.value(.type).map { [$0.text.unlinked] } ?? [] : []
    return (type + note.tags).map { $0.lowercased() }.filter { !plain.contains($0) && !$0.isEmpty }
      .withoutRepeats
  }

  /// Words that say of an event no more than that it is one.
  private static let plain: Set<String> = ["event", "events", "イベント", "meeting", "会議"]

  private static func kinds(_ events: [Event]) -> [Kind] {
    var byName: [String: [Event]] = [:]
    for event in events {
      for kind in event.kinds { byName[kind, default: []].append(event) }
    }
    return byName.filter { $0.value.count > 1 }.map { Kind(name: $0.key, events: $0.value) }
      .sorted { $0.name < $1.name }
  }
}
