package import Notes

/// One contact with one person on one day (RULES: "Touches").
package struct Touch: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case meeting, meal, call, message, mail, event, intro, gift, other

    /// Whether such a contact goes both ways by its nature.
    var isTwoWay: Bool {
      switch self {
      case .meeting, .meal, .call, .event, .intro, .other: true
      case .message, .mail, .gift: false
      }
    }
  }

  package let person: PersonID
  package let day: CalendarDay
  package let kind: Kind
  package let direction: LogLine.Direction
  /// How many people were there without me.
  package let groupSize: Int
  package let source: NoteID
  package let line: Int
  /// Whether it counts as contact with this very person: in a large group only with a line of their own.
  package let movesClock: Bool

  /// Whether it was an event or a group of more than five: too many for a first word or a reply.
  package var isCrowd: Bool { kind == .event || groupSize > Self.crowd }

  static let crowd = 5
}

/// A contact that is yet to come.
package struct Booking: Equatable, Sendable {
  package let person: PersonID
  package let day: CalendarDay
  package let source: NoteID
  package let line: Int
}
