package import Notes

/// A contact that is yet to come.
package struct Booking: Equatable, Sendable {
  package let person: PersonID
  package let day: CalendarDay
  package let source: NoteID
  package let line: Int
}
