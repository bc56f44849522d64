package import Notes

/// A day that is near, of somebody whom one is to meet.
package struct BriefDate: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A birthday, where there is no label, or another day of the year; how many years, where the year is known.
    case yearly(label: String?, years: Int?)
    case booked
    case planned(what: String)
  }

  package let day: CalendarDay
  package let kind: Kind
  package let source: NoteID
  package let line: Int
}
