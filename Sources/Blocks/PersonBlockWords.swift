import Configuration

/// The words of `person` blocks in one language.
///
/// Days in them are written in full: nothing there may change because a year has passed.
struct PersonBlockWords: Sendable {
  let connection: String
  let contacts: String
  let last: String
  let next: String
  let met: String
  let died: String
  let common: String
  let iPromised: String
  let theyPromised: String
  /// That no promise of theirs is open.
  let none: String
  let received: String
  let sent: String
  /// A meeting, as a kind of contact.
  let meeting: String
  let groupOf: @Sendable (_ count: Int) -> String
  let booked: String
  let planned: String
  let snoozedUntil: @Sendable (_ day: String) -> String
  let firstWord: String
  let secondWord: String
  let metAt: @Sendable (_ day: String, _ place: String) -> String
  let introducedBy: @Sendable (_ names: String) -> String
  let promisedBy: @Sendable (_ day: String) -> String

  static func of(_ language: Settings.Language) -> PersonBlockWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
