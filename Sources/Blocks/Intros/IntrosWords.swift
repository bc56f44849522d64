package import Configuration

/// The words of `intros` in one language.
package struct IntrosWords: Sendable {
  package let pairs: String
  package let noPairs: String
  package let pair: @Sendable (_ left: String, _ right: String) -> String
  package let need:
    @Sendable (_ needing: String, _ need: String, _ offering: String, _ offer: String) -> String
  /// What one of the two offers, for a page that others may read.
  package let offers: @Sendable (_ offering: String, _ offer: String) -> String
  package let interests: @Sendable (_ interests: [String]) -> String
  package let thanks: String
  package let reports: String
  /// Whom I owe news, of whom, when I last saw that one, and when the introducer last heard from me.
  package let report:
    @Sendable (_ introducer: String, _ person: String, _ seen: String, _ heard: String) -> String
  package let introducers: String
  package let introduced: @Sendable (_ introducer: String, _ people: [String]) -> String
  package let more: @Sendable (_ count: Int) -> String

  package static func of(_ language: Settings.Language) -> IntrosWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
