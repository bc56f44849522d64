import Configuration

/// The words of `intros` in one language.
struct IntrosWords: Sendable {
  let pairs: String
  let noPairs: String
  let pair: @Sendable (_ left: String, _ right: String) -> String
  let need: @Sendable (_ needing: String, _ need: String, _ offering: String, _ offer: String) -> String
  let interests: @Sendable (_ interests: [String]) -> String
  let thanks: String
  let reports: String
  /// Whom I owe news, of whom, when I last saw that one, and when the introducer last heard from me.
  let report: @Sendable (_ introducer: String, _ person: String, _ seen: String, _ heard: String) -> String
  let introducers: String
  let introduced: @Sendable (_ introducer: String, _ people: [String]) -> String
  let more: @Sendable (_ count: Int) -> String

  static func of(_ language: Settings.Language) -> IntrosWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
