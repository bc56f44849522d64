package import Notes

/// Words that a note has for somebody, and the line where they stand.
package struct Noted: Equatable, Sendable {
  package let text: String
  package let source: NoteID
  package let line: Int
}
