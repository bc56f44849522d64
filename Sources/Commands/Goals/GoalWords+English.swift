extension GoalWords {
  static let english = GoalWords(
    due: { "due \($0)" },
    review: { "look at it again by \($0)" },
    done: "done",
    counts: { known, reachable in
      let start =
        known == 0
        ? "Nobody you know fits yet" : known == 1 ? "1 person you know fits" : "\(known) people you know fit"
      return reachable == 0 ? start + "." : start + ", \(reachable) more within reach."
    },
    uncovered: { "Nobody yet for: \($0)." },
    nothingWanted: "It does not say what it looks for: add `roles`, `orgs`, `skills`, `tags` or `seeks`.",
    noGoals:
      "No note is a goal: give one `type: goal`, or put it into a folder Goals, and say with `roles`, `orgs`, `skills`, `tags` or `seeks` whom it takes.",
    doneGoals: { $0 == 1 ? "1 goal is done." : "\($0) goals are done." },
    seeks: "What you seek, as your own note says",
    seek: { term, names in names.map { "\(term): \($0)" } ?? "\(term): nobody yet" },
    fit: "People you know who fit",
    reachable: "Within reach, through others",
    beyond: "They fit, and no way there is known",
    uncoveredTitle: "What nobody covers yet",
    events: "Where such people were met before",
    nobody: "Nobody you know fits yet.",
    wanted: { "It looks for: \($0)." },
    wantedByMe: { "It does not say what it looks for; what you seek stands for it: \($0)." },
    details: { text, details in "\(text) (\(details.joined(separator: ", ")))" },
    colon: ": ",
    ask: { "You would ask about: \($0)" },
    offer: { offer, need, place in
      offer == need
        ? "You can give: \(offer), which they need (\(place))"
        : "You can give: \(offer); they need \(need) (\(place))"
    },
    introduce: { other, need, place in "You can introduce them to \(other): they need \(need) (\(place))" },
    nothingToOffer: { knowsNeeds, introducer in
      let start = knowsNeeds ? "Nothing you offer is what they need" : "No note says what they need; ask"
      return start + (introducer.map { ". \($0) knows them, too, and could bring you together" } ?? "")
    },
    stepAsk: "First: ask directly",
    stepMeet: { name, topic in
      "First: ask \(name) for a coffee\(topic.map { " about \($0)" } ?? ""), and for nothing else yet"
    },
    stepConsult: { "First: tell \($0) about it, and ask what they think" },
    early: { days, enoughDays, met, enoughTime in
      let contact =
        days < enoughDays ? ["\(days) \(days == 1 ? "day" : "days") of contact (\(enoughDays) would do)"] : []
      let since =
        met.flatMap { $0 <= enoughTime ? ["met \($0) days ago (after \(enoughTime) it is time)"] : nil } ?? []
      return "Early to ask: " + (contact + since).joined(separator: ", ")
    },
    through: { "through \($0.joined(separator: ", then "))" },
    weight: { "\($0) × \($1)" }
  )
}
