package import Notes

/// A line in which something was said, and of whom it tells.
package struct TalkLine: Equatable, Sendable {
  package let people: [PersonID]
  package let day: CalendarDay?
  package let source: NoteID
  package let line: Int
  /// The words without the marks of a list.
  package let text: String
}
