import Notes

/// The row that an open task makes (RULES: "Promises").
struct TaskRow {
  let followUp: FollowUp
  /// The task's place among its note's.
  let place: Int
  /// Whether everyone it names has died.
  let isOfTheDead: Bool
  private let notBefore: CalendarDay?

  /// The rows of a note's tasks in their order; none for those that are not open, or none of the list's.
  static func all(in resolved: ResolvedNote, at id: NoteID, _ people: People) -> [TaskRow] {
    let tasks = resolved.note.tasks
    guard tasks.contains(where: { $0.mark == .open }) else { return [] }
    let meetings = resolved.note.kind.isMeeting ? Meeting.all(in: resolved.note, today: people.today) : []
    return tasks.indices.compactMap { TaskRow($0, in: resolved, at: id, meetings, people) }
  }

  private init?(
    _ place: Int, in resolved: ResolvedNote, at id: NoteID, _ meetings: [Meeting], _ people: People
  ) {
    let task = resolved.note.tasks[place]
    guard task.mark == .open else { return nil }
    let promise = Promise(place, in: resolved, at: id, me: people.me)
    let isInMeeting = resolved.note.kind == .meeting || resolved.note.kind == .event
    guard !promise.people.isEmpty || isInMeeting else { return nil }
    let day = Self.day(of: task, in: resolved.note, meetings, people.today)
    if !task.hasBox {
      guard let day, day <= people.today, people.today - day <= RuleDays.boxless else { return nil }
    }
    let shown = promise.people.filter { people.isShown($0) }
    guard !shown.isEmpty || promise.people.isEmpty else { return nil }
    let living = shown.filter { !people.facts(of: $0).isDeceased }
    isOfTheDead = living.isEmpty && !shown.isEmpty
    notBefore = task.notBefore
    self.place = place
    let concerned = isOfTheDead ? shown : living
    followUp = FollowUp(
      promise.isMine ? .promise : .waiting, concerned, due: task.due ?? day.map { $0 + RuleDays.task },
      .task(
        text: task.text, names: concerned.map { Self.name(of: $0, place, resolved) },
        isGivenDay: task.due != nil), source: id, line: task.line)
  }

  /// Whether its day to begin has come.
  func isDueToBeThoughtOf(_ today: CalendarDay) -> Bool { notBefore.map { $0 <= today } ?? true }

  /// The day a task was made: its own date, else that of the dated heading above it, else the note's.
  private static func day(
    of task: Task, in note: Note, _ meetings: [Meeting], _ today: CalendarDay
  ) -> CalendarDay? {
    guard let date = task.day else { return meetings.isEmpty ? note.day : meetings.day(ofLine: task.line) }
    return NearestYear.days(of: [date], noteDay: note.day, today: today)[0]
  }

  /// The words with which a task's text names somebody; empty if it does not.
  private static func name(of person: PersonID, _ place: Int, _ resolved: ResolvedNote) -> String {
    let task = resolved.note.tasks[place]
    let link = task.links.first { resolved.people[$0] == person }
    let mention = resolved.mentions(at: .task(place)).first { $0.person == person }
    let name = link.map { resolved.note.links[$0].shownText } ?? mention?.name ?? ""
    return task.text.contains(name) ? name : ""
  }
}
