import Configuration
package import Notes

/// A line that might tell of a contact and was not taken as one, with the reason (RULES: "Touches").
///
/// A missed contact is merely a reminder too many, but whoever gets one wants to know why.
package struct LeftOut: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The line holds a word of future, wish or negation.
    case notYet(word: String)
    /// A task that is not ticked.
    case unfinished(TaskMark)
    /// A ticked task, and neither it nor its note says when.
    case tickedWithoutDay
    case quoted
    case embedded
    /// A meeting or a line that says it did not take place, in these words.
    case calledOff(words: String)
    /// A meeting of a day that is past, and its status says that it is planned.
    case onlyPlanned(status: String)
    /// A day after today: booked, and no contact yet.
    case afterToday
    /// A day that was booked and has passed, and no note tells of it.
    case pastBooking
    /// Said not to have been there.
    case absent
    /// A journal's line without a word of contact, a time of day or a heading such as “Met”.
    case noContactWord
    /// The words around the name say that they were spoken of.
    case spokenOf
    /// A link in the text of a meeting whose people are named elsewhere.
    case mention
    /// A group too large for the clock to move; so many others were there.
    case crowd(size: Int)
    /// An event, where the clock moves only for people with a line of their own.
    case event
    /// The note has no day.
    case undatedNote
    /// A log line whose date is no day of any year up to today.
    case noSuchDay
    /// A log line names them, but not as somebody who was there.
    case laterClause
    /// The note names people, but is no meeting.
    case notAMeeting(NoteKind)
    /// Several people answer to a name; nil if none of them was taken.
    case severalPeople(name: String, candidates: [NoteID], chosen: NoteID?)
  }

  package let reason: Reason
  /// Who it would have been a contact with; none where a name could be several people.
  package internal(set) var people: [PersonID]
  /// The day of the contact that it might have been, where there is one.
  package let day: CalendarDay?
  package let source: NoteID
  package let line: Int

  package init(_ reason: Reason, people: [PersonID], day: CalendarDay?, source: NoteID, line: Int) {
    self.reason = reason
    self.people = people
    self.day = day
    self.source = source
    self.line = line
  }
}

extension People {
  /// Everything that was left out as evidence of contact, in the order of the notes and their lines.
  package func leftOut(in notes: [ResolvedNote]) -> [LeftOut] {
    let finder = TouchFinder(today: today, me: me, phrases: phrases, recordsLeftOut: true)
    return finder.read(notes).settledLeftOut
  }
}
