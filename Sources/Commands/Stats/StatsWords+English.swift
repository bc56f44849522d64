import Relations

extension StatsWords {
  static let english = StatsWords(
    load: "Keeping in touch",
    noLoad: "Nobody has a cadence, so nothing is asked of you.",
    perWeek: { count, people in
      "About \(count == 1 ? "one contact" : "\(count) contacts") a week, to be in touch with \(Self.people(people)) as often as your notes and settings say."
    },
    everyWeeks: { weeks, people in
      "About one contact every \(weeks) weeks, to be in touch with \(Self.people(people)) as often as your notes and settings say."
    },
    share: { every, people in "\(every): \(Self.people(people))" },
    newPeople: { first, last in "New people, \(first) to \(last)" },
    nobodyNew:
      "No note tells of somebody new in these months: write `met:` in a person's note, or list who was at an event.",
    origins: "Where you met them",
    origin: { origin in
      switch origin {
      case .event: "at an event"
      case .introduction: "introduced"
      case .meeting: "at a meeting"
      case .other: "elsewhere"
      }
    },
    introducers: "Through whom",
    ways: "By yourself, or through somebody",
    alone: { alone, all, percent in
      "Of all \(all) people of whom your notes say how you met, you met \(alone) by yourself, which is \(percent) %."
    },
    muchAlone: { percent in
      "That is more than \(percent) %: people who know you may know just whom you look for. `enishi path` finds a way, `enishi intros` what to give back."
    },
    oneHopAway: "One hop away, for your goals",
    neighbour: { "\($0), whom \($1) knows: “\($2)”" },
    more: { "and \($0) more: --explain" }
  )

  private static func people(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
}
