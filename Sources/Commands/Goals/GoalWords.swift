import Configuration

/// The words of `goals` and `goal` in one language.
struct GoalWords: Sendable {
  let due: @Sendable (_ day: String) -> String
  let review: @Sendable (_ day: String) -> String
  let done: String
  /// How many people I know fit, and how many more are within reach.
  let counts: @Sendable (_ known: Int, _ reachable: Int) -> String
  let uncovered: @Sendable (_ terms: String) -> String
  let nothingWanted: String
  let noGoals: String
  let doneGoals: @Sendable (_ count: Int) -> String
  let seeks: String
  let seek: @Sendable (_ term: String, _ names: String?) -> String

  let fit: String
  let reachable: String
  let beyond: String
  let uncoveredTitle: String
  let events: String
  let nobody: String
  let wanted: @Sendable (_ terms: String) -> String
  /// That it says nothing, so that what my own note seeks stands for it.
  let wantedByMe: @Sendable (_ terms: String) -> String
  let details: @Sendable (_ text: String, _ details: [String]) -> String
  let colon: String
  let ask: @Sendable (_ terms: String) -> String
  let offer: @Sendable (_ offer: String, _ need: String, _ place: String) -> String
  let introduce: @Sendable (_ other: String, _ need: String, _ place: String) -> String
  /// That I offer nothing they need, or that no need of theirs is known; and who knows them, too.
  let nothingToOffer: @Sendable (_ knowsNeeds: Bool, _ introducer: String?) -> String
  let stepAsk: String
  let stepMeet: @Sendable (_ name: String, _ topic: String?) -> String
  let stepConsult: @Sendable (_ name: String) -> String
  let early: @Sendable (_ days: Int, _ enoughDays: Int, _ met: Int?, _ enoughTime: Int) -> String
  let through: @Sendable (_ names: [String]) -> String
  let weight: @Sendable (_ overlap: String, _ weight: String) -> String

  static func of(_ language: Settings.Language) -> GoalWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }
}
