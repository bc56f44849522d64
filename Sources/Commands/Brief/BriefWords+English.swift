extension BriefWords {
  static let english = BriefWords(
    nothingBooked:
      "No meeting is booked. Name somebody, as in `enishi brief Tom`, or write a note for the day you meet.",
    nobodyThere: { "“\($0)” does not say who was there or will be; add `people: [[…]]` to it." },
    meeting: { day, names in
      "\(day.map { "On \($0)" } ?? "A meeting") with \(names.joined(separator: ", "))."
    },
    title: { "Before you meet \($0)" },
    work: { $0.joined(separator: ", ") },
    littleKnown: { "Little is noted of \($0) so far. All the more to find out." },
    due: "What waits",
    rests: { "At rest: \($0)." },
    address: "Form of address",
    opening: "To open with",
    howWeMet: "How you met",
    contacts: "The last contacts",
    iPromised: "You promised",
    theyPromised: "They promised",
    giveAndAsk: "Give and ask",
    peopleInCommon: "You both know",
    dates: "The next 30 days",
    goals: "Goals of yours that they fit",
    worthAsking: "Worth finding out",
    common: "What all of them have in common",
    careful: { "Careful: \($0)" },
    impression: { "Your impression: \($0)" },
    news: { text, since in "Good news\(since.isEmpty ? "" : " of \(since)"): \(text)" },
    interest: { theirs, mine in
      theirs == mine
        ? "You share an interest: \(theirs)" : "You share an interest: \(theirs), for you \(mine)"
    },
    place: { theirs, mine in
      theirs == mine ? "You are both in \(theirs)" : "They are in \(theirs), you in \(mine)"
    },
    event: { "You were both at “\($0)”" },
    metOn: { "Met \($0)" },
    metAt: { "Where: \($0)" },
    introducedBy: { "Introduced by \($0)" },
    firstContact: { day, kind in "First noted on \(day) (\(kind))" },
    received: "from them",
    sent: "from you",
    groupOf: { "\($0) people" },
    contact: { start, details, text in
      start + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
        + (text.map { ": \($0)" } ?? "")
    },
    need: { need, offer in
      guard let offer else { return "They need \(need)" }
      return offer == need
        ? "They need \(need), and you offer it" : "They need \(need), and you offer \(offer)"
    },
    seek: { mine, theirs in
      mine == theirs ? "You seek \(mine), and they have it" : "You seek \(mine), and they have \(theirs)"
    },
    early: { days, since in
      "It is early to ask them for anything: \(days) of 3 days in touch both ways"
        + (since.map { ", met \($0) \($0 == 1 ? "day" : "days") ago (30 make an acquaintance)" } ?? "")
        + ". Give first."
    },
    introduced: { introducer, name in "\(introducer) introduced \(name) to you" },
    knows: { "they know each other, says the note of \($0)" },
    met: { count, note, day in
      count == 1 ? "met at “\(note)” on \(day)" : "met at \(count) meetings, last at “\(note)” on \(day)"
    },
    seen: { count, day in count == 1 ? "with you on \(day)" : "with you \(count) times, last on \(day)" },
    known: { name, reason in "\(name): \(reason)" },
    birthday: { years in "birthday" + (years.map { ", turns \($0)" } ?? "") },
    importantDay: { label, years in label + (years.map { $0 == 1 ? ", one year" : ", \($0) years" } ?? "") },
    booked: { title in "booked" + (title.map { ": \($0)" } ?? "") },
    planned: { $0.isEmpty ? "planned: get in touch" : "planned: \($0)" },
    dated: { day, text in "\(day) \(text)" },
    goal: { title, fits in
      "\(title): "
        + fits.map { $0.wanted == $0.theirs ? $0.wanted : "\($0.wanted) (\($0.theirs))" }.joined(
          separator: ", ")
    },
    sharedTerm: { words in words.joined(separator: ", ") },
    sharedMeeting: { day, title in
      title.map { "all were at “\($0)” on \(day)" } ?? "all were together on \(day)"
    },
    sharedPeople: { "all know \($0.joined(separator: ", "))" },
    draftTitle: { "A few words to \($0), for you to change" },
    draft: .english
  )
}
