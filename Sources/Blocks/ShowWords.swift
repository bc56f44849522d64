package import Configuration
package import Notes

/// The words with which one note or person is shown on a screen, in one language.
package struct ShowWords: Sendable {
  // Labels
  package let note: String
  package let noNote: String
  package let alsoCalled: String
  package let kind: String
  package let day: String
  package let people: String
  package let tags: String
  package let linksTo: String
  package let role: String
  package let organisation: String
  package let place: String
  package let circle: String
  package let status: String
  package let tier: String
  package let keepInTouch: String
  package let lastContact: String
  package let nextContact: String
  package let met: String
  package let bond: String
  // Headings
  package let openTasks: String
  package let recentContacts: String
  package let youPromised: String
  package let youWaitFor: String
  package let linkedFrom: String
  package let findings: String
  /// A heading whose entries are not all shown.
  package let cut: @Sendable (_ title: String, _ shown: Int, _ count: Int) -> String
  package let colon: String
  /// Between what is said in one line.
  package let separator: String
  // Values
  package let kindName: @Sendable (_ kind: NoteKind) -> String
  package let by: @Sendable (_ day: CalendarDay) -> String
  package let deceased: String
  package let paused: String
  package let snoozed: @Sendable (_ day: CalendarDay) -> String
  /// From the innermost to the most distant.
  package let tiers: [String]
  package let noNeed: String
  package let asNoteSays: String
  package let byTier: String
  package let byTag: @Sendable (_ tag: String) -> String
  package let byCircle: @Sendable (_ circle: String) -> String
  package let byDefault: String
  package let booked: String
  package let planned: @Sendable (_ what: String) -> String
  package let wasDue: @Sendable (_ day: CalendarDay) -> String
  package let dueBy: @Sendable (_ day: CalendarDay) -> String
  package let through: @Sendable (_ person: String) -> String
  package let withMore: @Sendable (_ count: Int) -> String
  package let fromPlainText: String
  package let close: String
  package let steady: String
  package let thin: String
  package let lately: @Sendable (_ days: Int) -> String

  package static func of(_ language: Settings.Language) -> ShowWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}

extension BlockText {
  /// The words of the vault's language for a screen.
  package var showWords: ShowWords { .of(settings.language) }
}
