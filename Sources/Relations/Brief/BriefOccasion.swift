package import Notes

/// The meeting that a note is about: its day, and who will be there (RULES: "Before a meeting").
package struct BriefOccasion: Equatable, Sendable {
  /// The meeting's day, or the one it was moved to; nil for a note without one, such as a running note.
  package let day: CalendarDay?
  /// Without me, the dead, and those of whom nobody is to read.
  package let people: [PersonID]
  /// Whether it was called off and not moved.
  package let isCalledOff: Bool

  /// Nil for a note that is about no meeting.
  package init?(_ resolved: ResolvedNote, _ people: People) {
    let note = resolved.note
    guard note.kind.isMeeting else { return nil }
    let attendance = Attendance(resolved, me: people.me, today: people.today, people.phrases)
    if let words = attendance.callOff(at: 0) {
      let days = DateReading.all(in: words).compactMap { $0.resolved(onOrAfter: note.day) }
      let moved = days.first { $0 != note.day }
      day = moved ?? note.day
      isCalledOff = moved == nil
    } else {
      day = note.day
      isCalledOff = false
    }
    self.people = attendance.people(at: 0).filter {
      !people.me.contains($0) && people.isShown($0) && !people.facts(of: $0).isDeceased
    }
  }
}
