package import Configuration

/// The words in which events and what came of them are told, in one language.
///
/// Days are written in full: nothing there may change because a year has passed.
package struct EventWords: Sendable {
  /// Over those first met at an event with whom there was contact since, and over the others.
  package let inTouchAgain: String
  package let notSince: String
  /// Over the numbers.
  package let yield: String
  /// Where nobody was first met at an event.
  package let nobody: String
  package let firstMet: @Sendable (_ count: Int) -> String
  package let tooFew: @Sendable (_ count: Int) -> String
  package let again: @Sendable (_ day: String) -> String
  package let againBothWays: @Sendable (_ day: String) -> String
  package let secondTime: @Sendable (_ day: String) -> String
  package let afterYear: @Sendable (_ day: String) -> String
  /// The steps in their order, as labels of numbers.
  package let steps: [String]
  package let share: @Sendable (_ count: Int, _ all: Int) -> String
  package let soFar: @Sendable (_ count: Int, _ all: Int, _ until: String) -> String
  package let unknown: @Sendable (_ until: String) -> String

  package static func of(_ language: Settings.Language) -> EventWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
