package import Notes

extension LeftOut.Reason {
  /// The name under which JSON and docs/findings.md know it.
  package var name: String {
    switch self {
    case .notYet: "not-yet"
    case .unfinished: "unfinished-task"
    case .tickedWithoutDay: "ticked-without-day"
    case .quoted: "quoted"
    case .embedded: "embedded"
    case .calledOff: "called-off"
    case .onlyPlanned: "only-planned"
    case .afterToday: "after-today"
    case .pastBooking: "past-booking"
    case .absent: "absent"
    case .noContactWord: "no-contact-word"
    case .spokenOf: "spoken-of"
    case .mention: "mention"
    case .crowd: "crowd"
    case .event: "event"
    case .undatedNote: "undated-note"
    case .noSuchDay: "no-such-day"
    case .laterClause: "later-clause"
    case .notAMeeting: "not-a-meeting"
    case .severalPeople: "several-people"
    }
  }

  /// Why it was left out, as one sentence without a full stop.
  ///
  /// - Parameters:
  ///   - day: The day of the contact that it might have been.
  ///   - path: The path of a note, for names that could be several people.
  package func message(on day: CalendarDay?, path: (NoteID) -> NotePath) -> String {
    switch self {
    case .notYet(let word): "“\(word)” speaks of a plan, a wish or what did not happen"
    case .unfinished(.cancelled): "a cancelled task tells of no contact"
    case .unfinished(.other): "a task with such a mark is neither open nor done"
    case .unfinished: "an open task is a promise, and no contact yet"
    case .tickedWithoutDay: "the task is ticked, but nothing says on which day"
    case .quoted: "the name stands in a quote"
    case .embedded: "an embedded note is no contact"
    case .onlyPlanned(let status): "its day is past, and its status still says “\(status.shortened)”"
    case .calledOff(let words): "it did not take place: “\(words.shortened)”"
    case .afterToday:
      "the day\(day.map { ", \($0)," } ?? "") is yet to come, so it is booked and no contact yet"
    case .pastBooking: "it was booked for \(day.map { "\($0)" } ?? "a day"), and no note tells of that day"
    case .absent: "said not to have been there"
    case .noContactWord: "no word of contact such as met, called or lunch, and no time of day"
    case .spokenOf: "the words around the name tell of them, not of being with them"
    case .mention: "mentioned, while the people of this meeting are named elsewhere"
    case .crowd(let size): "one of \(size) people, which is too many to count as contact with each"
    case .event: "an event counts only for people with a line of their own"
    case .undatedNote: "the note has people, but no day"
    case .noSuchDay: "the date is no day of any year so far"
    case .laterClause: "named in the line, but not as somebody who was there"
    case .notAMeeting: "the note has people and a day in its name, but is no meeting"
    case .severalPeople(let name, let candidates, let chosen):
      "“\(name)” could be \(candidates.map { "“\(path($0))”" }.joined(separator: " or ")); "
        + (chosen.map { "“\(path($0))” was taken" } ?? "none was taken")
    }
  }

  /// What to do if it should count, as one sentence without a full stop; nil where nothing needs doing.
  package var wayOut: String? {
    switch self {
    case .notYet: "if you were in touch, write it without that word"
    case .unfinished(.open): "tick it when it is done"
    case .unfinished, .embedded, .afterToday, .absent: nil
    case .tickedWithoutDay: "add the day, as in ✅ 2026-11-20"
    case .quoted: "if you were in touch, write it outside the quote"
    case .onlyPlanned: "if it took place, take that status away"
    case .calledOff: "if it took place, take those words away, or add a log line to the person's note"
    case .pastBooking: "if it took place, make a note of it, or add a log line to the person's note"
    case .noContactWord: "if you were in touch, say how, as in “met” or “会った”"
    case .spokenOf: "if they were there, say so in a line of their own, as in “lunch with Ann”"
    case .mention: "if they were there, name them with the other people"
    case .crowd, .event: "if you talked, give them a line of their own in the note"
    case .undatedNote: "add the day to its front matter, as in date: 2026-11-20"
    case .noSuchDay: "write year, month and day, as in 2026-11-20"
    case .laterClause: "if they were there, begin the line with them, as in “lunch with Ann” or “Annと”"
    case .notAMeeting: "add type: meeting to its front matter"
    case .severalPeople(_, _, nil): "write the whole name, or a link with its folder"
    case .severalPeople: "write a link with its folder, as in [[folder/name]]"
    }
  }
}

extension String {
  /// The text, cut where it is too long to be quoted.
  fileprivate var shortened: String {
    count > 60 ? prefix(59) + "…" : self
  }
}
