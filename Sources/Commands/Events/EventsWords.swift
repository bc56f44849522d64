import Configuration

/// The words of `events` in one language, besides those of the block.
struct EventsWords: Sendable {
  let events: String
  let kinds: String
  let origins: String
  /// All events together, introductions, and everything else.
  let atEvents: String
  let introduced: String
  let elsewhere: String
  /// The heads of the columns: how many were met, and the three steps.
  let heads: [String]
  let tooFew: String
  let legend: String
  let noEvents: String
  let toCome: String
  let marked: String

  static func of(_ language: Settings.Language) -> EventsWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
