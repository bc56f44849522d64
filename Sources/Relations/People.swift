package import Configuration
package import Notes
import Phrases
import Text
import Threads

/// Everyone the notes know, with their facts and contacts, as of one day.
package struct People: Sendable {
  package let today: CalendarDay
  /// The owner's own notes, or the owners'.
  package let me: Set<PersonID>
  let owners: Owners
  /// The owners in the configuration to whose name no note answers.
  package var ownersWithoutNote: [String] { owners.withoutNote }
  package let facts: [PersonID: PersonFacts]
  package let timelines: [PersonID: Timeline]
  /// For each person the next booked contact.
  package let bookings: [PersonID: Booking]
  /// All that is booked.
  package let allBookings: [Booking]
  /// The notes that nobody is to read of (BYTES 29).
  private let privateNotes: Set<NoteID>
  let settings: Settings
  let phrases: PhraseBook
  /// Days by the small letters of a tag or circle: a note and the configuration need not agree in case.
  private let cadenceByTag: [String: Int]
  private let cadenceByCircle: [String: Int]

  package init(_ notes: [ResolvedNote], settings: Settings, today: CalendarDay) {
    self.today = today
    self.settings = settings
    phrases = settings.phrases
    cadenceByTag = Self.byName(settings.cadenceByTag)
    cadenceByCircle = Self.byName(settings.cadenceByCircle)
    let places = notes.indices.filter { !notes[$0].note.isPrivate }
    owners = settings.owners.isEmpty ? Owners([], []) : Owners(settings.owners, notes)
    let me = owners.notes.union(
      places.filter { notes[$0].note.kind == .me }.map { PersonID.note(NoteID($0)) })
    let people = places.filter { notes[$0].note.kind == .person && !me.contains(.note(NoteID($0))) }
    let read = Parallel.map(people.count) { PersonFacts(notes[people[$0]]) }
    let found = TouchFinder(today: today, me: me, phrases: phrases).read(notes)
    self.me = me
    facts = Dictionary(uniqueKeysWithValues: zip(people.map { PersonID.note(NoteID($0)) }, read))
    let privateNotes = Set(notes.indices.lazy.filter { notes[$0].note.isPrivate }.map { NoteID($0) })
    func isShown(_ person: PersonID) -> Bool { Self.isShown(person, privateNotes) }
    self.privateNotes = privateNotes
    timelines = Dictionary(grouping: found.touches.filter { isShown($0.person) }, by: \.person)
      .mapValues { Timeline($0) }
    allBookings = found.bookings.filter { isShown($0.person) }
    bookings = Dictionary(grouping: allBookings, by: \.person).compactMapValues { $0.min { $0.day < $1.day } }
  }

  private static func isShown(_ person: PersonID, _ privateNotes: Set<NoteID>) -> Bool {
    if case .note(let id) = person { !privateNotes.contains(id) } else { true }
  }

  /// Whether others may read of somebody.
  package func isShown(_ person: PersonID) -> Bool { Self.isShown(person, privateNotes) }

  private static func byName(_ days: [String: Int]) -> [String: Int] {
    Dictionary(days.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: min)
  }

  package func facts(of person: PersonID) -> PersonFacts { facts[person] ?? PersonFacts() }

  package func timeline(of person: PersonID) -> Timeline { timelines[person] ?? Timeline([]) }

  /// Everyone with a note or a contact.
  package var all: Set<PersonID> {
    // With room for all of them from the start: a table that grows while it takes in another in the order of its hashes
    // may crowd its entries together, and then takes quadratic time.
    var all = Set<PersonID>(minimumCapacity: facts.count + timelines.count)
    all.formUnion(facts.keys)
    all.formUnion(timelines.keys)
    return all
  }

  /// Whether somebody is to be left in peace: paused, put off until a later day, or dead.
  func isAtRest(_ person: PersonID) -> Bool {
    let facts = facts(of: person)
    return facts.isDeceased || facts.isPaused || facts.snoozedUntil.map { $0 > today } ?? false
  }

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

  /// Where a row about a person comes from: a contact, else a key in their own note, else their first contact.
  func place(of person: PersonID, _ touch: Touch?, _ keyLine: Int) -> (NoteID, Int) {
    if let touch { return (touch.source, touch.line) }
    if case .note(let id) = person { return (id, keyLine) }
    return timeline(of: person).touches.first.map { ($0.source, $0.line) } ?? (NoteID(0), 1)
  }

  // MARK: Meeting

  /// The day of the first meeting: the met key, else the first contact; nil if neither has a whole date.
  package func met(_ person: PersonID) -> CalendarDay? {
    if let met = facts(of: person).met { return met.day }
    return timeline(of: person).touches.first?.day
  }
}
