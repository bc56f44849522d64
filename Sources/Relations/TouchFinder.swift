import Notes
import Phrases
import Threads

/// Finds the contacts that notes tell of; a false one would hide somebody who waits, so evidence is asked for.
struct TouchFinder {
  let today: CalendarDay
  private(set) var touches: [Touch] = []
  private(set) var bookings: [Booking] = []
  let me: Set<PersonID>
  let phrases: PhraseBook
  /// What was left out; stays empty unless it is asked for.
  var leftOut: [LeftOut] = []
  private let recordsLeftOut: Bool

  /// The note being read.
  private(set) var id = NoteID(0)

  init(today: CalendarDay, me: Set<PersonID>, phrases: PhraseBook, recordsLeftOut: Bool = false) {
    self.today = today
    self.me = me
    self.phrases = phrases
    self.recordsLeftOut = recordsLeftOut
  }

  /// What this finder finds in all notes, in their order; each is read by itself, on all cores.
  func read(_ notes: [ResolvedNote]) -> TouchFinder {
    var portions: [Int: TouchFinder] = [:]
    Parallel.forEachPortion(notes.count) { range in
      var finder = self
      for place in range { finder.read(notes[place], NoteID(place)) }
      return finder
    } collect: { range, finder in
      portions[range.lowerBound] = finder
    }
    var all = self
    for (_, portion) in portions.sorted(by: { $0.key < $1.key }) {
      all.touches += portion.touches
      all.bookings += portion.bookings
      all.leftOut += portion.leftOut
    }
    return all
  }

  private mutating func read(_ resolved: ResolvedNote, _ id: NoteID) {
    if resolved.note.isPrivate { return }
    self.id = id
    let place = self.place
    switch resolved.note.kind {
    case .meeting, .event: readMeetings(resolved)
    case .journal: isJournal(resolved) ? readJournal(resolved) : readMeetings(resolved)
    case .person: readPerson(resolved)
    case .me, .goal, .organisation, .topic: break
    }
    readTasks(resolved)
    if recordsLeftOut { recordLeftOut(resolved, since: place) }
  }

  /// Whether a note named by a day is read line by line; one that lists people is a meeting.
  func isJournal(_ resolved: ResolvedNote) -> Bool {
    resolved.participants.allSatisfy(me.contains)
  }

  // MARK: Adding

  /// What several contacts of one note have in common.
  struct Evidence {
    let kind: ContactKind
    /// Nil for the direction that the kind has by its nature.
    var direction: LogLine.Direction?
    let line: Int
    /// The lines in which single people stand by themselves.
    var ownLines: [PersonID: Int] = [:]
    var asks = false
    /// Who is named without a link.
    var plain: Set<PersonID> = []
  }

  /// Adds a contact with each of the people; one after today is booked instead.
  mutating func add(_ people: [PersonID], on day: CalendarDay, _ evidence: Evidence) {
    let others = people.filter { !me.contains($0) }
    guard day <= today else {
      bookings += others.map { Booking(person: $0, day: day, source: id, line: evidence.line) }
      return
    }
    let isCrowd = evidence.kind == .event || others.count > Touch.crowd
    for person in others {
      let ownLine = evidence.ownLines[person]
      touches.append(
        Touch(
          person: person, day: day, kind: evidence.kind,
          direction: evidence.direction ?? (evidence.kind.isTwoWay ? .both : .outgoing),
          groupSize: others.count, source: id, line: ownLine ?? evidence.line,
          gatheringLine: evidence.line,
          movesClock: !isCrowd || ownLine != nil, asks: evidence.asks,
          isPlain: evidence.plain.contains(person)))
    }
  }

  /// Books the people without asking whether the day is past: a past booking says nothing.
  mutating func book(_ people: [PersonID], on day: CalendarDay, line: Int) {
    guard day > today else { return }
    add(people, on: day, Evidence(kind: .meeting, line: line))
  }

  /// A line that names one person is a line of their own.
  static func own(_ people: [PersonID], _ line: Int) -> [PersonID: Int] {
    people.count == 1 ? [people[0]: line] : [:]
  }
}
