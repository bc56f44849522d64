package import Notes

/// What joins two people, and how strongly (RULES: "Strength, circles, paths").
package struct Tie: Equatable, Sendable {
  /// Whom it leads to.
  package let person: PersonID
  /// From 0 to 1; the weights along a path are multiplied.
  package let weight: Double
  package let reason: Reason

  /// Why two people know each other.
  package enum Reason: Equatable, Sendable {
    /// One introduced the other to me, as a line of the other's note says.
    case introduced(source: NoteID, line: Int)
    /// The note of one names the other as somebody they know.
    case knows(source: NoteID, line: Int)
    /// They were at so many meetings together, the last in this note on this day.
    case met(count: Int, source: NoteID, line: Int, day: CalendarDay)
    /// I know them: the last contact, if any is known.
    case mine(last: Touch?)
  }

  /// The line that tells of the tie; nil where none does.
  package var place: (source: NoteID, line: Int)? {
    switch reason {
    case .introduced(let source, let line), .knows(let source, let line), .met(_, let source, let line, _):
      (source, line)
    case .mine(let last): last.map { ($0.source, $0.line) }
    }
  }

  /// How much an introduction joins, and how much an acquaintance that a note states.
  static let introduced = 0.9
  static let knows = 0.7
  /// At least so much joins me to whom I have met.
  static let met = 0.05
}
