extension MeWords {
  static let english = MeWords(
    noNote:
      "No note is yours yet. Make one, such as Me.md, with this at its top, and fill in what you can:",
    strengths: "What you can do",
    interests: "What you like",
    seeks: "What you seek",
    learning: "What you are learning",
    proposed: "Perhaps a strength, too: you did it, and your note does not say so",
    kept: "Promises you kept; is there a strength in one?",
    nothing: { "Your note says nothing of it: `\($0): [...]`." },
    neededBy: { names, places in "needed by \(names) (\(places))" },
    didFor: { name, place in "you did it for \(name) (\(place))" },
    noEvidence: "nobody is known to need it yet",
    sharedBy: { names, places in "shared by \(names) (\(places))" },
    foundIn: { names, places in "perhaps \(names) (\(places))" },
    nobodyShares: "nobody is known to share it yet",
    nobodyHas: "nobody is known to have it yet",
    nobodyNeeds: "nobody is known to need it",
    proposal: { term, names in "\(term): for \(names)" },
    favour: { name, text, day in "\(name): \(text)\(day.map { " (\($0))" } ?? "")" },
    next: { "Learn next: \($0)" },
    nothingNext:
      "No note names a need that you do not meet already. Ask people what they need, and write it down: `needs: [...]`.",
    demand: { count, names in count == 1 ? "1 person needs it: \(names)" : "\(count) people need it: \(names)"
    },
    nobodyOffers: "nobody you know offers it",
    isLearning: { "you are learning it (\($0))" },
    teachers: { "\($0) could teach you" },
    later: "After that",
    after: { term, count in "\(term): \(count == 1 ? "1 person" : "\(count) people")" },
    met: "Needed, and yours already",
    unasked: "You learn it, and no note asks for it"
  )
}
