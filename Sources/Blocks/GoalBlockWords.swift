import Configuration

/// The words of `goal` blocks in one language.
struct GoalBlockWords: Sendable {
  let fit: String
  let reachable: String
  /// Who fits and to whom no way is known.
  let beyond: String
  let uncovered: String
  let events: String
  let nobody: String
  /// That the goal does not say what it looks for.
  let nothingWanted: String
  let through: @Sendable (_ people: [String]) -> String
  let ask: String
  let consult: String
  /// A coffee with somebody, else with the person of the line, about something.
  let meet: @Sendable (_ person: String?, _ topic: String?) -> String

  static func of(_ language: Settings.Language) -> GoalBlockWords {
    switch language {
    case .english: .english
    case .japanese: .japanese
    }
  }

  static let english = GoalBlockWords(
    fit: "People who fit",
    reachable: "Within reach",
    beyond: "They fit, and no way there is known",
    uncovered: "Nobody yet for",
    events: "Where such people were met",
    nobody: "Nobody you know fits yet.",
    nothingWanted: "Say in this note what you look for: `roles`, `orgs`, `skills`, `tags` or `seeks`.",
    through: { "through \($0.joined(separator: ", then "))" },
    ask: "first: ask directly",
    consult: "first: ask what they think",
    meet: { person, topic in
      "first: a coffee\(person.map { " with \($0)" } ?? "")\(topic.map { " about \($0)" } ?? ""), no request yet"
    }
  )

  static let japanese = GoalBlockWords(
    fit: "合いそうな方",
    reachable: "紹介で届く方",
    beyond: "合いそうだが、つてが見つからない方",
    uncovered: "まだ見つからないもの",
    events: "こうした方に出会った場",
    nobody: "知り合いには、まだ見つかりません。",
    nothingWanted: "このノートに `roles`・`orgs`・`skills`・`tags`・`seeks` のどれかで、探しているものを書いてください。",
    through: { "\($0.joined(separator: "→"))を通して" },
    ask: "まずは直接相談",
    consult: "まずは意見を聞く",
    meet: { person, topic in
      "まずは\(person.map { "\($0)と" } ?? "")\(topic.map { "「\($0)」の話で" } ?? "")お茶に、お願いはまだ"
    }
  )
}
