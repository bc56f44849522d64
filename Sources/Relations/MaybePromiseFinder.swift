import Notes
import Phrases
import Text

/// Finds promises in words, without a box: “let's have lunch again”, “I'll send you the address” (RULES:
/// `maybe-promise`).
struct MaybePromiseFinder {
  private(set) var rows: [FollowUp] = []
  private let notes: [ResolvedNote]
  private let people: People
  /// For each person the newest day of a note in which a task concerns them.
  private var lastTask: [PersonID: CalendarDay] = [:]
  /// For each person the notes in which a task concerns them.
  private var taskNotes: [PersonID: Set<NoteID>] = [:]

  init(_ notes: [ResolvedNote], _ people: People) {
    self.notes = notes
    self.people = people
    for (index, resolved) in notes.enumerated() where !resolved.note.isPrivate {
      read(resolved, NoteID(index))
    }
    guard !rows.isEmpty else { return }
    learnTasks()
    rows.removeAll(where: isSettled)
  }

  // MARK: Finding

  private mutating func read(_ resolved: ResolvedNote, _ id: NoteID) {
    let note = resolved.note
    if note.kind == .person {
      guard note.logLines.contains(where: { $0.signs.isPromise }) else { return }
      let days = NearestYear.days(of: note.logLines, today: people.today)
      for (line, day) in zip(note.logLines, days) where line.signs.isPromise {
        add(line.text, line.signs, day, [.note(id)], id, line.line)
      }
    } else if note.kind.isMeeting, note.contexts.contains(where: { $0.signs.isPromise }) {
      readMeeting(resolved, id)
    }
  }

  private mutating func readMeeting(_ resolved: ResolvedNote, _ id: NoteID) {
    let note = resolved.note
    let attendance = Attendance(resolved, me: people.me, today: people.today, people.phrases)
    let isJournal = note.kind == .journal && resolved.participants.allSatisfy(people.me.contains)
    let quoted = Set(note.links.lazy.filter { $0.isQuoted || $0.isEmbed }.compactMap(\.context))
    for (place, line) in note.contexts.enumerated()
    where line.signs.isPromise && line.task == nil && !quoted.contains(place) {
      let meeting = attendance.meetings.place(ofLine: line.line)
      if attendance.callOff(at: meeting) != nil { continue }
      let day = attendance.meetings.day(ofLine: line.line)
      let others = attendance.named[place]?.people.filter { !people.me.contains($0) } ?? []
      if !others.isEmpty {
        add(line.text, line.signs, day, others, id, line.line)
      } else if !isJournal {
        let present = attendance.people(at: meeting).filter { !people.me.contains($0) }
        // Nobody can tell to whom of a crowd it was said.
        if present.count <= Touch.crowd { add(line.text, line.signs, day, present, id, line.line) }
      }
    }
  }

  private mutating func add(
    _ text: String, _ signs: LineSigns, _ day: CalendarDay?, _ found: [PersonID], _ id: NoteID, _ line: Int
  ) {
    guard let day, day <= people.today, people.today - day <= RuleDays.maybePromiseEnd else { return }
    let living = found.filter { people.isShown($0) && !people.facts(of: $0).isDeceased }
    guard !living.isEmpty else { return }
    let sentence = Sentence.with([.suggests, .offers], in: text, people.phrases)
    let isOffer = !signs.roles.contains(.suggests)
    rows.append(
      FollowUp(
        .maybePromise, living, due: day + RuleDays.maybePromise,
        .words(text: sentence, isOffer: isOffer, day: day), source: id, line: line))
  }

  // MARK: Settling

  private mutating func learnTasks() {
    for (index, resolved) in notes.enumerated() where !resolved.note.tasks.isEmpty {
      let id = NoteID(index)
      for place in resolved.note.tasks.indices {
        for person in Promise(place, in: resolved, at: id, me: people.me).people {
          taskNotes[person, default: []].insert(id)
          if let day = resolved.note.day { lastTask[person] = max(lastTask[person] ?? day, day) }
        }
      }
    }
  }

  /// Whether somebody has it on a list, or they have met since, or will.
  private func isSettled(_ row: FollowUp) -> Bool {
    guard case .words(_, _, let day) = row.reason else { return false }
    return row.people.contains { person in
      if people.bookings[person] != nil { return true }
      if let task = lastTask[person], task >= day { return true }
      if taskNotes[person]?.contains(row.source) == true { return true }
      return people.timeline(of: person).touches.contains {
        $0.day > day && ($0.kind == .meeting || $0.kind == .meal)
      }
    }
  }
}

extension LineSigns {
  /// Whether a line holds a promise in words that is not marked as courtesy.
  fileprivate var isPromise: Bool {
    !roles.isDisjoint(with: [.suggests, .offers]) && !roles.contains(.courtesy)
  }
}
