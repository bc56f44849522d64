import Notes

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
    let people = self.people(of: resolved)
    let missing = people.filter { !settled.contains($0) }
    let callOff = note.callOff
    if let callOff {
      leave(.calledOff(words: callOff), missing, on: note.day, line: 1)
    } else if note.day == nil {
      leave(.undatedNote, missing, on: nil, line: 1)
    }
    if let mention = note.absentees.first {
      leave(.absent, resolved.absentees, on: note.day, line: mention.line)
    }
    for heading in note.headings where callOff == nil && Phrases.calledOff.first(in: heading.text) != nil {
      guard let day = DateReading.prefix(of: heading.text)?.reading.day else { continue }
      leave(.calledOff(words: heading.text), people, on: day, line: heading.line)
    }
    for field in note.fields(.next) {
      guard let day = Self.day(ofNext: field, in: note), day <= today, day != note.day else { continue }
      leave(.pastBooking, people, on: day, line: field.line)
    }
    let known = settled.union(people).union(resolved.absentees)
    // Where the people are named elsewhere, no wording would make a link in the text count.
    let isNamed = peopleNamed(in: resolved) != nil
    let words = words
    recordLinks(resolved, except: known) { isNamed ? .mention : Self.reason($0, $1, words) }
  }

  /// Gives a reason for each person linked in the text, unless there is none to give.
  private mutating func recordLinks(
    _ resolved: ResolvedNote, except known: Set<PersonID>,
    reason: (Link, LineContext) -> LeftOut.Reason?
  ) {
    for (link, person) in zip(resolved.note.links, resolved.people) {
      guard let person, !known.contains(person), let context = link.context else { continue }
      let line = resolved.note.contexts[context]
      // A task has its own reason.
      guard line.task == nil, let reason = reason(link, line) else { continue }
      leave(reason, [person], on: resolved.note.day, line: link.line)
    }
  }

  /// Why a link is no evidence in any note.
  private static func reason(
    _ link: Link, _ line: LineContext, _ words: ContactWords
  ) -> LeftOut.Reason? {
    if link.isEmbed { return .embedded }
    if link.isQuoted { return .quoted }
    return words.notYet.phrase(in: line.text).map { .notYet(word: $0) }
  }

  // MARK: Journals

  private mutating func recordJournal(_ resolved: ResolvedNote, _ settled: Set<PersonID>) {
    let isDated = resolved.note.day != nil
    let words = words
    recordLinks(resolved, except: settled) { link, line in
      if let reason = Self.reason(link, line, words) { return reason }
      if Phrases.calledOff.first(in: line.text) != nil { return .calledOff(words: line.text) }
      if line.journalKind(words) == nil { return .noContactWord }
      return isDated ? nil : .undatedNote
    }
  }

  // MARK: A person's own note

  private mutating func recordLog(_ resolved: ResolvedNote, since place: Place) {
    let note = resolved.note
    let told = Self.days(of: touches[place.touches...])
    let person = PersonID.note(id)
    for (line, day) in zip(note.logLines, LogDays(note.logLines, today: today).days) {
      guard let day else {
        leave(.noSuchDay, [person], on: nil, line: line.line)
        continue
      }
      if day <= today, let word = words.notYet.phrase(in: line.text) {
        leave(.notYet(word: word), [person], on: day, line: line.line)
      } else if Phrases.calledOff.first(in: line.text) != nil {
        leave(.calledOff(words: line.text), [person], on: day, line: line.line)
      } else if day <= today {
        let others = line.links.compactMap { resolved.people[$0] }
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
  }

  private mutating func recordTasks(_ resolved: ResolvedNote, _ settled: Set<PersonID>) {
    for task in resolved.note.tasks {
      let named = Promise(task, in: resolved, at: id, me: me).named
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
