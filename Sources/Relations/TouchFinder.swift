import Notes
import Text
import Threads

/// Finds the contacts that notes tell of; a false one would hide somebody who waits, so evidence is asked for.
struct TouchFinder {
  let today: CalendarDay
  private(set) var touches: [Touch] = []
  private(set) var bookings: [Booking] = []
  let me: Set<PersonID>
  let words: ContactWords
  /// What was left out; stays empty unless it is asked for.
  var leftOut: [LeftOut] = []
  private let recordsLeftOut: Bool

  /// The note being read.
  private(set) var id = NoteID(0)

  init(today: CalendarDay, me: Set<PersonID>, words: ContactWords, recordsLeftOut: Bool = false) {
    self.today = today
    self.me = me
    self.words = words
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
    case .meeting, .event: readMeeting(resolved)
    case .journal: isJournal(resolved) ? readJournal(resolved) : readMeeting(resolved)
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

  /// Adds a contact with each of the people; one after today is booked instead.
  mutating func add(
    _ people: [PersonID], on day: CalendarDay, _ kind: Touch.Kind, _ direction: LogLine.Direction? = nil,
    line: Int, lines: [PersonID: Int] = [:]
  ) {
    let others = people.filter { !me.contains($0) }
    guard day <= today else {
      bookings += others.map { Booking(person: $0, day: day, source: id, line: line) }
      return
    }
    let isCrowd = kind == .event || others.count > Touch.crowd
    for person in others {
      touches.append(
        Touch(
          person: person, day: day, kind: kind, direction: direction ?? (kind.isTwoWay ? .both : .outgoing),
          groupSize: max(1, others.count), source: id, line: lines[person] ?? line,
          movesClock: !isCrowd || lines[person] != nil))
    }
  }

  /// Books the people without asking whether the day is past: a past booking says nothing.
  private mutating func book(_ people: [PersonID], on day: CalendarDay, line: Int) {
    guard day > today else { return }
    add(people, on: day, .meeting, line: line)
  }

  // MARK: Meetings

  private mutating func readMeeting(_ resolved: ResolvedNote) {
    let note = resolved.note
    let people = self.people(of: resolved)
    for field in note.fields(.next) {
      guard let day = Self.day(ofNext: field, in: note) else { continue }
      book(people, on: day, line: field.line)
    }
    if let line = note.callOff {
      let days = DateReading.all(in: line).compactMap { $0.resolved(onOrAfter: note.day) }
      if let day = days.first(where: { $0 != note.day }) { book(people, on: day, line: 1) }
      return
    }
    let kind = note.touchKind(words)
    if let day = note.day { add(people, on: day, kind, line: 1, lines: linesOfTheirOwn(resolved)) }
    for heading in note.headings {
      guard let day = DateReading.prefix(of: heading.text)?.reading.day, day != note.day,
        Phrases.calledOff.first(in: heading.text) == nil
      else { continue }
      add(people, on: day, words.contact.first(in: heading.text) ?? kind, line: heading.line)
    }
  }

  /// The day that `次回: 12/3` or the like names.
  static func day(ofNext field: Field, in note: Note) -> CalendarDay? {
    let text = field.values.first?.text ?? ""
    let reading = DateReading(text) ?? DateReading.prefix(of: text)?.reading
    return reading?.resolved(onOrAfter: note.day)
  }

  /// Who was there: the people places, else the people linked in the title, else those linked in the body.
  func people(of resolved: ResolvedNote) -> [PersonID] {
    let people =
      peopleNamed(in: resolved)
      ?? linked(resolved) { $0.task == nil && words.notYet.first(in: $0.text) == nil }
    let absent = Set(resolved.absentees)
    return people.filter { !absent.contains($0) }
  }

  /// Whom the people places name, else the title; nil if neither names anybody, so that the body is asked.
  func peopleNamed(in resolved: ResolvedNote) -> [PersonID]? {
    let note = resolved.note
    let named = note.participants.count - resolved.participants.count(where: me.contains)
    if named > 0 { return resolved.participants }
    let title = note.headings.first { $0.level == 1 }?.line
    let titled = linked(resolved) { $0.line == title }
    return titled.isEmpty ? nil : titled
  }

  /// The people linked in the lines that `isWanted` takes, quotes and embeds left out, each once.
  private func linked(_ resolved: ResolvedNote, where isWanted: (LineContext) -> Bool) -> [PersonID] {
    var seen: Set<PersonID> = []
    var people: [PersonID] = []
    for (link, person) in zip(resolved.note.links, resolved.people) {
      guard let person, let context = link.context, !link.isQuoted, !link.isEmbed else { continue }
      if isWanted(resolved.note.contexts[context]), seen.insert(person).inserted { people.append(person) }
    }
    return people
  }

  /// The body lines that name one person only, outside the places that list people.
  private func linesOfTheirOwn(_ resolved: ResolvedNote) -> [PersonID: Int] {
    let note = resolved.note
    let lists = Set(note.participants.map(\.line))
    var lines: [PersonID: Int] = [:]
    var byContext: [Int: Set<PersonID>] = [:]
    for (link, person) in zip(note.links, resolved.people) {
      guard let person, let context = link.context, !link.isQuoted, !link.isEmbed,
        !lists.contains(link.line)
      else { continue }
      byContext[context, default: []].insert(person)
    }
    for (context, people) in byContext where people.count == 1 {
      let context = note.contexts[context]
      guard context.task == nil, words.notYet.first(in: context.text) == nil else { continue }
      for person in people { lines[person] = min(lines[person] ?? context.line, context.line) }
    }
    return lines
  }

  /// A line that names one person is a line of their own.
  private static func own(_ people: [PersonID], _ line: Int) -> [PersonID: Int] {
    people.count == 1 ? [people[0]: line] : [:]
  }

  // MARK: Journals

  private mutating func readJournal(_ resolved: ResolvedNote) {
    guard let day = resolved.note.day else { return }
    let note = resolved.note
    var people: [Int: [PersonID]] = [:]
    for (link, person) in zip(note.links, resolved.people) {
      guard let person, let context = link.context, !link.isQuoted, !link.isEmbed else { continue }
      if people[context]?.contains(person) != true { people[context, default: []].append(person) }
    }
    for (place, context) in note.contexts.enumerated() {
      guard let named = people[place], context.task == nil, let kind = context.journalKind(words) else {
        continue
      }
      add(named, on: day, kind, line: context.line, lines: Self.own(named, context.line))
    }
  }

  // MARK: A person's own note

  private mutating func readPerson(_ resolved: ResolvedNote) {
    let note = resolved.note
    let person = PersonID.note(id)
    let days = LogDays(note.logLines, today: today)
    for (line, day) in zip(note.logLines, days.days) {
      guard let day, day > today || words.notYet.first(in: line.text) == nil else { continue }
      if Phrases.calledOff.first(in: line.text) != nil { continue }
      let kind = words.contact.first(in: line.text) ?? .other
      let direction = line.direction == .both ? nil : line.direction
      add(
        [person] + companions(line, resolved), on: day, kind, direction, line: line.line,
        lines: [person: line.line])
    }
    if let value = note.value(.lastContact), let day = DateReading(value.text)?.day, day <= today {
      add([person], on: day, .other, .both, line: value.line)
    }
  }

  /// The people that a log line names in its first clause after `with` or before `と`.
  private func companions(_ line: LogLine, _ resolved: ResolvedNote) -> [PersonID] {
    let clause = line.text.prefix { !",.、。;；".contains($0) }
    return line.links.compactMap { index in
      guard let person = resolved.people[index], person != .note(id) else { return nil }
      let name = resolved.note.links[index].shownText
      guard let place = clause.firstRange(of: name) else { return nil }
      let isAfterWith = clause[..<place.lowerBound].lowercased().contains("with ")
      let isBeforeTo = clause[place.upperBound...].drop { "さん様氏 ".contains($0) }.hasPrefix("と")
      return isAfterWith || isBeforeTo ? person : nil
    }
  }

  // MARK: Tasks

  /// A ticked task that names a person: mine reached them, theirs reached me.
  private mutating func readTasks(_ resolved: ResolvedNote) {
    for task in resolved.note.tasks where task.mark == .done {
      guard let day = task.doneOn ?? resolved.note.day, day <= today else { continue }
      let promise = Promise(task, in: resolved, at: id, me: me)
      guard !promise.named.isEmpty else { continue }
      let kind = words.contact.first(in: task.text) ?? .other
      add(
        promise.named, on: day, kind, promise.isMine ? .outgoing : .incoming, line: task.line,
        lines: Self.own(promise.named, task.line))
    }
  }
}
