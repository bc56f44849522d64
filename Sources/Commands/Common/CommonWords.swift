import Configuration

/// The words of `common` in one language.
struct CommonWords: Sendable {
  /// Somebody and me, or two people.
  let title: @Sendable (_ left: String?, _ right: String) -> String
  let nothing: String
  let interests: String
  let places: String
  let organisations: String
  let events: String
  let people: String
  let meetings: String
  let occasion: @Sendable (_ day: String, _ title: String, _ size: Int) -> String
  let suggestions: String
  let suggestion: @Sendable (_ interest: String, _ text: String) -> String

  let sharing: @Sendable (_ interest: String) -> String
  let mine: @Sendable (_ text: String, _ place: String) -> String
  let nobodyShares: String
  let near: String
  let through: @Sendable (_ name: String, _ text: String, _ first: String) -> String
  let others: String
  let named: @Sendable (_ name: String, _ text: String) -> String
  let said: String

  static func of(_ language: Settings.Language) -> CommonWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
