import Notes
import Phrases

extension TouchFinder {
  /// Reads a meeting, or each meeting of a running note.
  mutating func readMeetings(_ resolved: ResolvedNote) {
    let note = resolved.note
    let attendance = Attendance(resolved, me: me, today: today, phrases)
    let meetings = attendance.meetings
    for field in note.fields(.next) {
      guard let day = Self.day(ofNext: field, after: meetings.day(ofLine: field.line)) else { continue }
      book(attendance.people(at: meetings.place(ofLine: field.line)), on: day, line: field.line)
    }
    for (place, meeting) in meetings.enumerated() {
      if let words = attendance.callOff(at: place) {
        let days = DateReading.all(in: words).compactMap { $0.resolved(onOrAfter: meeting.day) }
        if let day = days.first(where: { $0 != meeting.day }) {
          book(attendance.people(at: place), on: day, line: meeting.line)
        }
        // What is called off as a whole has no parts.
        if meeting.heading == nil { return }
      } else if let day = meeting.day, attendance.plan(at: place, today: today) == nil {
        add(
          attendance.people(at: place), on: day,
          Evidence(
            kind: meeting.kind(in: note, phrases), line: meeting.line,
            ownLines: attendance.ownLines(at: place), plain: attendance.plain))
      }
    }
  }

  /// The day that `次回: 12/3` or the like names.
  static func day(ofNext field: Field, after day: CalendarDay?) -> CalendarDay? {
    let text = field.values.first?.text ?? ""
    let reading = DateReading(text) ?? DateReading.prefix(of: text)?.reading
    return reading?.resolved(onOrAfter: day)
  }
}
