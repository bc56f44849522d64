extension NoteText {
  /// Writes a person's note: who it is in the front matter, what there is to tell, and at times what is to be done.
  mutating func person(_ person: LinkTarget, number: Int) {
    lines(["---", "type: person", "name: \(Self.quoted(person.title))"])
    if !person.aliases.isEmpty {
      line("aliases: [\(person.aliases.map(Self.quoted).joined(separator: ", "))]")
    }
    line("company: \(random.pick(Words.companies))")
    line("tags:")
    for circle in random.sample(random.number(in: 1...3), of: Words.circles) { line("  - \(circle)") }
    line("cadence: \(random.pick(Words.cadences))")
    if random.chance(80) { line("birthday: \(day(in: 1950...2005))") }
    line("hobbies: [\(random.sample(random.number(in: 0...4), of: Words.hobbies).joined(separator: ", "))]")
    line("skills: [\(random.sample(random.number(in: 0...4), of: Words.skills).joined(separator: ", "))]")
    if random.chance(30) {
      lines([
        "contact:", "  email: p\(number)@example.com",
        "  phone: \"+49 421 \(random.number(in: 100_000...999_999))\"",
      ])
    }
    lines(["---", "", "# \(person.title)", ""])
    prose(bytes: random.number(in: 150...2000), links: random.number(in: 0...4))
    heading("Notes")
    prose(bytes: random.number(in: 80...500), links: random.number(in: 0...3))
    if random.chance(40) {
      heading("To do")
      tasks()
    }
    if random.chance(5) { code() }
  }

  /// Writes the note of a meeting or, three times of ten, of a journal: who was there, and what was said.
  mutating func meeting(_ meeting: VaultPlan.Meeting) {
    lines([
      "---", "type: \(random.chance(30) ? "journal" : "meeting")", "date: \(meeting.day)", "participants:",
    ])
    var present: [Int] = []
    for _ in 0..<random.number(in: 1...4) {
      let person = plan.popularPeople.pick(&random)
      if !present.contains(person) { present.append(person) }
    }
    for person in present { line("  - \"[[\(plan.people[person].title)]]\"") }
    line("tags: [\(random.pick(Words.occasions)), \(random.pick(Words.circles))]")
    if random.chance(50) { line("location: \(random.pick(Words.places))") }
    lines(["---", "", "# \(meeting.target.title)", ""])
    prose(bytes: random.number(in: 200...2500), links: random.number(in: 3...8))
    if random.chance(50) {
      heading("Next")
      tasks()
    }
    if random.chance(15) {
      heading("Costs")
      table()
    }
    if random.chance(15) { code() }
  }

  /// Writes the note of a topic: longer, and more often with tables and code.
  mutating func topic(_ topic: LinkTarget) {
    lines([
      "---", "type: topic", "title: \(Self.quoted(topic.title))",
      "tags: [\(random.pick(Words.circles)), \(random.pick(Words.things))]",
      "created: \(day(in: 2016...2025))", "---", "",
      "# \(topic.title)", "",
    ])
    prose(bytes: random.number(in: 400...2500), links: random.number(in: 2...8))
    heading("Notes")
    prose(bytes: random.number(in: 100...600), links: random.number(in: 0...3))
    if random.chance(30) {
      heading("Figures")
      table()
    }
    if random.chance(30) { code() }
  }
}
