import Configuration
import Relations

/// The words of `stats` in one language.
struct StatsWords: Sendable {
  let load: String
  let noLoad: String
  /// How many contacts a week it takes, or every how many weeks one, and with how many people.
  let perWeek: @Sendable (_ count: Int, _ people: Int) -> String
  let everyWeeks: @Sendable (_ weeks: Int, _ people: Int) -> String
  let share: @Sendable (_ every: String, _ people: Int) -> String
  let newPeople: @Sendable (_ first: String, _ last: String) -> String
  let nobodyNew: String
  let origins: String
  let origin: @Sendable (Beginning.Origin) -> String
  let introducers: String
  let ways: String
  let alone: @Sendable (_ alone: Int, _ all: Int, _ percent: Int) -> String
  let muchAlone: @Sendable (_ percent: Int) -> String
  let oneHopAway: String
  /// Who is one hop away, through whom, and for which goal.
  let neighbour: @Sendable (_ name: String, _ through: String, _ goal: String) -> String
  let more: @Sendable (_ count: Int) -> String

  static func of(_ language: Settings.Language) -> StatsWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
