package import Configuration
package import Notes
import Text
import Threads

/// Everyone the notes know, with their facts and contacts, as of one day.
package struct People: Sendable {
  package let today: CalendarDay
  /// The owner's own notes.
  package let me: Set<PersonID>
  package let facts: [PersonID: PersonFacts]
  package let timelines: [PersonID: Timeline]
  /// For each person the next booked contact.
  package let bookings: [PersonID: Booking]
  let settings: Settings
  /// Days by the small letters of a tag or circle: a note and the configuration need not agree in case.
  private let cadenceByTag: [String: Int]
  private let cadenceByCircle: [String: Int]

  package init(_ notes: [ResolvedNote], settings: Settings, today: CalendarDay) {
    self.today = today
    self.settings = settings
    cadenceByTag = Self.byName(settings.cadenceByTag)
    cadenceByCircle = Self.byName(settings.cadenceByCircle)
    let places = notes.indices.filter { !notes[$0].note.isPrivate }
    let me = Set(places.filter { notes[$0].note.kind == .me }.map { PersonID.note(NoteID($0)) })
    let people = places.filter { notes[$0].note.kind == .person }
    let read = Parallel.map(people.count) { PersonFacts(notes[people[$0]].note) }
    let found = TouchFinder(today: today, me: me, words: ContactWords(settings.words)).read(notes)
    self.me = me
    facts = Dictionary(uniqueKeysWithValues: zip(people.map { PersonID.note(NoteID($0)) }, read))
    let known = found.touches.filter { Self.isShown($0.person, notes) }
    timelines = Dictionary(grouping: known, by: \.person).mapValues { Timeline($0) }
    bookings = Dictionary(grouping: found.bookings.filter { Self.isShown($0.person, notes) }, by: \.person)
      .compactMapValues { $0.min { $0.day < $1.day } }
  }

  private static func isShown(_ person: PersonID, _ notes: [ResolvedNote]) -> Bool {
    if case .note(let id) = person { !notes[id.index].note.isPrivate } else { true }
  }

  private static func byName(_ days: [String: Int]) -> [String: Int] {
    Dictionary(days.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: min)
  }

  package func facts(of person: PersonID) -> PersonFacts { facts[person] ?? PersonFacts() }

  package func timeline(of person: PersonID) -> Timeline { timelines[person] ?? Timeline([]) }

  /// Everyone with a note or a contact.
  package var all: Set<PersonID> { Set(facts.keys).union(timelines.keys) }

  // MARK: Cadence

  /// How often to be in touch, in days, and what says so; nil for nobody's rule (RULES: "Cadence").
  package func cadence(of person: PersonID) -> (days: Int, source: CadenceSource)? {
    let facts = facts(of: person)
    switch facts.cadence {
    case .days(let days): return (days, .key)
    case .none: return nil
    case .unsaid: break
    }
    if let tier = facts.tier { return (settings.tiers[tier - 1], .tier(tier)) }
    let byTag = facts.tags.compactMap { tag in cadenceByTag[tag].map { ($0, CadenceSource.tag(tag)) }
    }
    let byCircle = facts.circles.compactMap { circle in
      cadenceByCircle[circle].map { ($0, CadenceSource.circle(circle)) }
    }
    if let smallest = (byTag + byCircle).min(by: { $0.0 < $1.0 }) { return smallest }
    guard let days = settings.defaultCadence, timeline(of: person).smallDays.count >= 3 else { return nil }
    return (days, .standard)
  }

  // MARK: Meeting

  /// The day of the first meeting: the met key, else the first contact; nil if neither has a whole date.
  package func met(_ person: PersonID) -> CalendarDay? {
    if let met = facts(of: person).met { return met.day }
    return timeline(of: person).touches.first?.day
  }
}
