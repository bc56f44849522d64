extension CommonWords {
  static let english = CommonWords(
    title: { left, right in "What \(left ?? "you") and \(right) have in common" },
    nothing: "Nothing that your notes know of; ask, and write down what you find.",
    interests: "Interests",
    places: "Places",
    organisations: "Organisations",
    events: "Events",
    people: "People",
    meetings: "Meetings",
    occasion: { day, title, size in
      "\(day)\(title.isEmpty ? "" : " \(title)")\(size > 2 ? " (\(size) people)" : "")"
    },
    suggestions: "Perhaps, as notes say",
    suggestion: { interest, text in "\(interest): “\(text)”" },
    sharing: { "Who shares “\($0)”" },
    mine: { text, place in "you, too: \(text) (\(place))" },
    nobodyShares: "Nobody you know, as far as keys say.",
    near: "One step away",
    through: { name, text, first in "\(name): \(text) (\(first) could introduce you)" },
    others: "Others",
    named: { name, text in "\(name): \(text)" },
    said: "Perhaps, as notes say"
  )
}
