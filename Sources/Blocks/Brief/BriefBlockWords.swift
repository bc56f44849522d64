package import Configuration
package import Relations

/// The words of `brief` blocks in one language.
///
/// What a `person` block has words for is said in those.
package struct BriefBlockWords: Sendable {
  /// The heading in the person's own note, where the name would say nothing.
  let title: String
  let news: String
  /// Good news in quotes, with their day.
  let newsOf: @Sendable (_ day: String, _ quoted: String) -> String
  let peopleInCommon: String
  let worthAsking: String
  let nothingNoted: String
  /// The heading over what is common to all who will be there.
  let all: String
  let metTogether: String
  let more: @Sendable (_ count: Int) -> String
  package let question: @Sendable (BriefQuestion) -> String

  package static func of(_ language: Settings.Language) -> BriefBlockWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
