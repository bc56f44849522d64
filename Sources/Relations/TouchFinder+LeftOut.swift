import Notes
import Phrases

/// What a note that was just read did not tell, and why.
///
/// Looks at each person whom a place of the note names and who has no contact from there: so nothing can
/// be called left out that was counted. Runs only for those who ask.
extension TouchFinder {
  /// Where the lists of contacts and bookings stood before a note was read.
  struct Place {
    let touches: Int
    let bookings: Int
  }

  var place: Place { Place(touches: touches.count, bookings: bookings.count) }

  /// Notes what the note that was read since `place` left out.
  mutating func recordLeftOut(_ resolved: ResolvedNote, since place: Place) {
    recordCrowds(since: place)
    for booking in bookings[place.bookings...] {
      leave(.afterToday, [booking.person], on: booking.day, line: booking.line)
    }
    // Those who were met or are booked need no reason more for it.
    let settled =
      Set(touches[place.touches...].filter(\.movesClock).map(\.person))
      .union(bookings[place.bookings...].map(\.person))
    switch resolved.note.kind {
    case .meeting, .event: recordMeeting(resolved, settled)
    case .journal:
      isJournal(resolved) ? recordJournal(resolved, settled) : recordMeeting(resolved, settled)
    case .person: recordLog(resolved, since: place)
    case .topic: recordPeopleKeys(resolved)
    case .me, .goal, .organisation: break
    }
    recordTasks(resolved, settled)
  }

  mutating func leave(_ reason: LeftOut.Reason, _ people: [PersonID], on day: CalendarDay?, line: Int) {
    let others = people.filter { !me.contains($0) }
    guard !others.isEmpty else { return }
    if let last = leftOut.indices.last, leftOut[last].source == id, leftOut[last].line == line,
      leftOut[last].reason == reason, leftOut[last].day == day
    {
      for person in others where !leftOut[last].people.contains(person) {
        leftOut[last].people.append(person)
      }
    } else {
      leftOut.append(LeftOut(reason, people: others, day: day, source: id, line: line))
    }
  }

  private mutating func recordCrowds(since place: Place) {
    for touch in touches[place.touches...] where !touch.movesClock {
      leave(
        touch.kind == .event ? .event : .crowd(size: touch.groupSize), [touch.person], on: touch.day,
        line: touch.line)
    }
  }

  // MARK: Meetings

  private mutating func recordMeeting(_ resolved: ResolvedNote, _ settled: Set<PersonID>) {
    let note = resolved.note
    let attendance = Attendance(resolved, me: me, today: today, phrases)
    let meetings = attendance.meetings
    var known = settled.union(resolved.absentees)
    for (place, meeting) in meetings.enumerated() {
      let people = attendance.people(at: place)
      known.formUnion(people)
      if let words = attendance.callOff(at: place) {
        leave(.calledOff(words: words), people, on: meeting.day, line: meeting.line)
        if meeting.heading == nil { break }
      } else if let status = attendance.plan(at: place, today: today) {
        leave(.onlyPlanned(status: status), people, on: meeting.day, line: meeting.line)
      } else if meeting.day == nil, meetings.count == 1 {
        leave(.undatedNote, people.filter { !settled.contains($0) }, on: nil, line: 1)
      }
    }
    if let mention = note.absentees.first {
      leave(.absent, resolved.absentees, on: note.day, line: mention.line)
    }
    for field in note.fields(.next) {
      let base = meetings.day(ofLine: field.line)
      guard let day = Self.day(ofNext: field, after: base), day <= today, day != base else { continue }
      leave(
        .pastBooking, attendance.people(at: meetings.place(ofLine: field.line)), on: day, line: field.line)
    }
    // Where the people are named elsewhere, no wording would make a name in the text count.
    let isNamed = attendance.isNamed(at: 0)
    let phrases = phrases
    recordNames(resolved, except: known) { isNamed ? .mention : $0.reason(phrases) }
  }

  /// A person named in a line of text.
  private struct Naming {
    let person: PersonID
    let context: LineContext
    var isQuoted = false
    var isEmbed = false
    let line: Int

    /// Why a name is no evidence in any note.
    func reason(_ phrases: PhraseBook) -> LeftOut.Reason? {
      if isEmbed { return .embedded }
      if isQuoted { return .quoted }
      let word =
        context.signs.notYet(in: context.text, phrases)
        ?? context.heading.flatMap { context.signs.notYet(in: $0 + ":", phrases) }
      return word.map { .notYet(word: $0) }
    }
  }

  private func namings(in resolved: ResolvedNote) -> [Naming] {
    let note = resolved.note
    var namings: [Naming] = []
    for (link, person) in zip(note.links, resolved.people) {
      guard let person, let context = link.context else { continue }
      namings.append(
        Naming(
          person: person, context: note.contexts[context], isQuoted: link.isQuoted, isEmbed: link.isEmbed,
          line: link.line))
    }
    for mention in resolved.mentions {
      guard case .context(let context) = mention.place, let person = mention.person else { continue }
      namings.append(
        Naming(person: person, context: note.contexts[context], line: note.contexts[context].line))
    }
    return namings
  }

  /// Gives a reason for each person named in the text, unless there is none to give.
  private mutating func recordNames(
    _ resolved: ResolvedNote, except known: Set<PersonID>, reason: (Naming) -> LeftOut.Reason?
  ) {
    // A task has its own reason.
    for naming in namings(in: resolved) where !known.contains(naming.person) && naming.context.task == nil {
      guard let reason = reason(naming) else { continue }
      leave(reason, [naming.person], on: resolved.note.day, line: naming.line)
    }
  }

  // MARK: Journals

  private mutating func recordJournal(_ resolved: ResolvedNote, _ settled: Set<PersonID>) {
    let isDated = resolved.note.day != nil
    let phrases = phrases
    let names = NamedPeople.names(of: resolved)
    for (place, context) in resolved.note.contexts.enumerated() where isDated && context.journalKind != nil {
      guard let names = names[place], context.task == nil else { continue }
      let topics = NamedPeople.inLine(context.text, names, phrases).topics
      let missing = names.map(\.person).withoutRepeats.filter { topics.contains($0) && !settled.contains($0) }
      leave(.spokenOf, missing, on: resolved.note.day, line: context.line)
    }
    recordNames(resolved, except: settled) { naming in
      if let reason = naming.reason(phrases) { return reason }
      if naming.context.signs.roles.contains(.calledOff) { return .calledOff(words: naming.context.text) }
      if naming.context.journalKind == nil { return .noContactWord }
      return isDated ? nil : .undatedNote
    }
  }

  // MARK: A person's own note

  private mutating func recordLog(_ resolved: ResolvedNote, since place: Place) {
    let note = resolved.note
    let told = Self.days(of: touches[place.touches...])
    let person = PersonID.note(id)
    let days = NearestYear.days(of: note.logLines, today: today)
    for (place, (line, day)) in zip(note.logLines, days).enumerated() {
      guard let day else {
        leave(.noSuchDay, [person], on: nil, line: line.line)
        continue
      }
      if day <= today, let word = line.signs.notYet(in: line.text, phrases) {
        leave(.notYet(word: word), [person], on: day, line: line.line)
      } else if line.signs.roles.contains(.calledOff) {
        leave(.calledOff(words: line.text), [person], on: day, line: line.line)
      } else if day <= today {
        let others =
          line.links.compactMap { resolved.people[$0] }
          + resolved.mentions(at: .log(place)).compactMap(\.person)
        let missing = others.filter { $0 != person && told[$0]?.contains(day) != true }
        leave(.laterClause, missing, on: day, line: line.line)
      }
    }
    if let value = note.value(.lastContact), let day = DateReading(value.text)?.day, day > today {
      leave(.afterToday, [person], on: day, line: value.line)
    }
  }

  // MARK: Other notes

  /// A note that lists people but is no meeting, for want of a type or a day.
  ///
  /// Its key means nothing there, so it is known by its name alone.
  private mutating func recordPeopleKeys(_ resolved: ResolvedNote) {
    let note = resolved.note
    for field in note.fields where KeyTable.standard.meaning(of: field.key) == .people {
      let people = field.values.flatMap(\.links).compactMap { resolved.people[$0] }
      leave(note.day == nil ? .undatedNote : .notAMeeting(note.kind), people, on: note.day, line: field.line)
    }
    guard note.day != nil else { return }
    let linked = zip(note.links, resolved.people).filter {
      $0.0.line == note.titleLine && $0.0.context != nil
    }
    let titled = linked.compactMap(\.1) + resolved.mentions(at: .title).compactMap(\.person)
    leave(.notAMeeting(note.kind), titled, on: note.day, line: note.titleLine ?? 1)
  }

  private mutating func recordTasks(_ resolved: ResolvedNote, _ settled: Set<PersonID>) {
    for (place, task) in resolved.note.tasks.enumerated() {
      let named = Promise(place, in: resolved, at: id, me: me).named
      let missing = named.filter { !settled.contains($0) }
      if task.mark != .done {
        leave(.unfinished(task.mark), missing, on: resolved.note.day, line: task.line)
      } else if let day = task.doneOn ?? resolved.note.day {
        if day > today { leave(.afterToday, named, on: day, line: task.line) }
      } else {
        leave(.tickedWithoutDay, missing, on: nil, line: task.line)
      }
    }
  }

  // MARK: The end

  /// What was left out, without those who were met on that very day all the same.
  var settledLeftOut: [LeftOut] {
    let days = Self.days(of: touches[...])
    let open = leftOut.compactMap { entry -> LeftOut? in
      guard let day = entry.day else { return entry }
      var entry = entry
      entry.people.removeAll { days[$0]?.contains(day) == true }
      return entry.people.isEmpty ? nil : entry
    }
    return open.enumerated().sorted {
      ($0.element.source, $0.element.line, $0.offset) < ($1.element.source, $1.element.line, $1.offset)
    }.map(\.element)
  }

  /// The days on which each person was met; a crowd is not enough.
  private static func days(of touches: ArraySlice<Touch>) -> [PersonID: Set<CalendarDay>] {
    var days: [PersonID: Set<CalendarDay>] = [:]
    for touch in touches where touch.movesClock { days[touch.person, default: []].insert(touch.day) }
    return days
  }
}

extension LineSigns {
  /// The word of plan, wish or negation in the line of these signs.
  fileprivate func notYet(in text: String, _ phrases: PhraseBook) -> String? {
    roles.contains(.notYet) ? phrases.first(.notYet, in: text) : nil
  }
}
