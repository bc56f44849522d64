import Relations

extension ReviewWords {
  static let english = ReviewWords(
    title: { "The week to \($0)" },
    due: "Whom to turn to",
    nothingDue: "Nobody is waiting. A good week to write to somebody for no reason at all.",
    slipped: "New people who slipped by: one word now, or let them go",
    drifting: "Drifting",
    reasoned: { "\($0): \($1)" },
    needs: "Needs you could meet",
    need: { "\($0) needs “\($1)”; you offer “\($2)”" },
    uncovered: "Goals, and what nobody covers yet",
    events: "Events, and what came of them",
    worlds: { "New worlds since \($0)" },
    noWorlds:
      "None this quarter. The people you know well know what you know; whom could you meet who does not?",
    world: { person, met, news in
      let told = news.map { kind, names in
        let what =
          switch kind {
          case .circle: names.count == 1 ? "circle" : "circles"
          case .field: names.count == 1 ? "field" : "fields"
          case .interest: names.count == 1 ? "interest" : "interests"
          }
        return "\(what) \(names.joined(separator: ", "))"
      }
      return "\(person), met \(met): \(told.joined(separator: "; "))"
    },
    newCircle: { people, count in
      "A circle all new to you: " + people.joined(separator: ", ")
        + (count > people.count ? " and \(count - people.count) more" : "")
    },
    circles: "Circles, without you between them",
    circle: { people, count in
      people.joined(separator: ", ") + (count > people.count ? " and \(count - people.count) more" : "")
    },
    bridges: "Bridges: without them, these would stand apart",
    bridge: { name, people, count in
      "\(name): \(people.joined(separator: ", "))"
        + (count > people.count ? " and \(count - people.count) more" : "")
    },
    resting: "Resting, as you wished",
    rests: { "\($0), until \($1)" },
    kept: { "Kept in \($0); `enishi index` fills in the list." },
    more: { "and \($0) more: \($1)" }
  )
}
