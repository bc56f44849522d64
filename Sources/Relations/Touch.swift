package import Notes
package import Phrases

/// One contact with one person on one day (RULES: "Touches").
package struct Touch: Equatable, Sendable {
  package let person: PersonID
  package let day: CalendarDay
  package let kind: ContactKind
  package let direction: LogLine.Direction
  /// How many people were there without me.
  package let groupSize: Int
  package let source: NoteID
  package let line: Int
  /// The line that stands for all who were there together; `line` may be this person's own.
  package let gatheringLine: Int
  /// Whether it counts as contact with this very person: in a large group only with a line of their own.
  package let movesClock: Bool
  /// Whether its words ask for an answer.
  package let asks: Bool
  /// Whether the person is known from plain words, without a link.
  package let isPlain: Bool

  /// Whether it was an event or a group of more than five: too many for a first word or a reply.
  package var isCrowd: Bool { kind == .event || groupSize > Self.crowd }

  /// More people than this are a crowd.
  static let crowd = 5
}
