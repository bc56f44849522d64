import Configuration
import Workspace

/// The words of `path` in one language.
struct PathWords: Sendable {
  let title: @Sendable (_ name: String) -> String
  let whoKnows: @Sendable (_ term: String) -> String
  let nobodyKnows: @Sendable (_ term: String) -> String
  let askDirectly: @Sendable (_ name: String) -> String
  let directly: @Sendable (_ name: String) -> String
  let through: @Sendable (_ name: String) -> String
  let noWay: @Sendable (_ name: String) -> String
  /// Whom to ask, and whether words to ask with follow.
  let askFirst: @Sendable (_ name: String, _ drafts: Bool) -> String
  let rests: @Sendable (_ name: String, _ rest: String) -> String
  /// A row of thanks.
  let thankFirst: @Sendable (_ row: String) -> String
  let early: @Sendable (_ name: String, _ days: Int, _ since: Int?) -> String
  /// `from` is nil for me.
  let hop: @Sendable (_ from: String?, _ to: String, _ reason: String) -> String
  let introduced: @Sendable (_ introducer: String, _ introduced: String) -> String
  let knows: @Sendable (_ note: String) -> String
  let met: @Sendable (_ count: Int, _ note: String, _ day: String) -> String
  let mine: @Sendable (_ closeness: String, _ last: String?) -> String
  let closeness: @Sendable (PersonGlance.Closeness) -> String
  /// No words to ask with; the command has others.
  let noDraft: @Sendable (_ command: String) -> String
  let draftTitle: String
  /// For somebody I have met, though others lead to them better.
  let metYourself: @Sendable (_ name: String, _ last: String?) -> String
  /// Paragraphs to whom one asks for an introduction.
  ///
  /// They know the target, or somebody between. The last name is mine, and may be empty.
  let draft: @Sendable (_ first: String, _ between: String?, _ target: String, _ me: String) -> [String]
  /// Paragraphs to somebody who could bring me together again with whom I have met.
  let draftAgain: @Sendable (_ first: String, _ target: String, _ me: String) -> [String]
  /// Paragraphs to somebody whom one knows.
  let directDraft: @Sendable (_ first: String, _ me: String) -> [String]

  static func of(_ language: Settings.Language) -> PathWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
