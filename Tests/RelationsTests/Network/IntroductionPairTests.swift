import Notes
import Relations
import TestSupport
import Testing

/// The text of a person's note.
private func person(_ keys: String, _ log: String = "- 2026-11-01 lunch\n") -> String {
  "---\n\(keys)\n---\n\(log)"
}

@Suite("Whom I could introduce to each other")
struct IntroductionPairTests {
  private func pairs(_ texts: [NotePath: String]) -> [String] {
    let vault = TextVault(texts)
    let found = Introductions(vault.profiles, vault.network) { vault.name(of: $0) }
    return found.pairs.map { pair in
      let reasons =
        pair.needs.map { "\(vault.name(of: $0.need.person)) needs \($0.need.term.text)" }
        + (pair.interests.isEmpty ? [] : [pair.interests.map(\.left.term.text).joined(separator: "+")])
      return "\(vault.name(of: pair.left)) \(vault.name(of: pair.right)): \(reasons.joined(separator: ", "))"
    }
  }

  @Test("One offers what the other needs, whatever the words' case, or two interests are shared")
  func reasons() {
    #expect(
      pairs([
        "People/Ann.md": person("needs: a Printer\ninterests: [tea, chess, 写真]"),
        "People/Bob.md": person("skills: printer\ninterests: [tea]"),
        "People/Cy.md": person("interests: [ＴＥＡ, Chess]"),
      ]) == ["Ann Bob: Ann needs a Printer, tea", "Ann Cy: tea+chess"])
  }

  @Test("One interest is too little, and twice the same is one")
  func one() {
    #expect(
      pairs([
        "People/Ann.md": person("interests: [tea, green tea]"), "People/Bob.md": person("interests: tea"),
      ]) == [])
  }

  @Test(
    "Whoever is known to the other, has died, rests, or was not heard of for long is left in peace",
    arguments: [
      person("needs: law\nknows: \"[[Bob]]\""), person("needs: law\nstatus: deceased"),
      person("needs: law\npaused: true"),
      person("needs: law\nsnooze: 2027-01-01"), person("needs: law", "- 2026-05-01 lunch\n"),
      person("needs: law\nprivate: true"), person("needs: law", ""),
    ])
  func leftOut(ann: String) {
    #expect(pairs(["People/Ann.md": ann, "People/Bob.md": person("offers: law")]) == [])
  }

  @Test("A cadence says how long ago a contact may be, else half a year")
  func recently() {
    let bob = person("offers: law")
    #expect(
      pairs(["People/Ann.md": person("needs: law\ncadence: 1y", "- 2026-01-01 call\n"), "People/Bob.md": bob])
        .count == 1)
    #expect(
      pairs(["People/Ann.md": person("needs: law", "- 2026-05-24 call\n"), "People/Bob.md": bob]).count == 1)
    #expect(
      pairs(["People/Ann.md": person("needs: law", "- 2026-05-23 call\n"), "People/Bob.md": bob]).count == 0)
  }

  @Test("Who shared a meeting is a stranger no more, so that nobody is introduced twice")
  func strangers() {
    let texts: [NotePath: String] = [
      "People/Ann.md": person("needs: law"), "People/Bob.md": person("offers: law"),
      "Meetings/2026-10-01 M.md": "participants: [[Ann]], [[Bob]]\n",
    ]
    #expect(pairs(texts) == [])
  }

  @Test("Thousands who offer and need the same cost no more than reading them")
  func many() {
    var texts: [NotePath: String] = [:]
    for number in 0..<600 {
      texts[NotePath("People/P\(number).md")] = person(
        number % 2 == 0 ? "needs: law\ninterests: [tea, go]" : "offers: law")
    }
    let found = pairs(texts)
    #expect(found.count <= 600 * 20)
    #expect(found.count >= 300)
  }
}

@Suite("Who introduced me to whom")
struct IntroducerTests {
  private func vault(_ ann: String, bob: String) -> TextVault {
    TextVault([
      "People/Ann.md": "---\nmet: 2026-09-01\nintroduced_by: \"[[Bob]]\"\n---\n\(ann)", "People/Bob.md": bob,
    ])
  }

  private func reports(_ ann: String, bob: String) -> [String] {
    let vault = vault(ann, bob: bob)
    return vault.introducers.reports.map {
      "\(vault.name(of: $0.introduction.introducer)) of \(vault.name(of: $0.introduction.person)) \($0.last.day.short)"
    }
  }

  @Test("News is owed when I saw somebody again after whoever brought us together last heard from me")
  func report() {
    #expect(reports("- 2026-10-10 lunch\n", bob: "- 2026-09-05 call\n") == ["Bob of Ann 10-10"])
    #expect(reports("- 2026-10-10 lunch\n", bob: "- 2026-10-11 call\n") == [])
    #expect(reports("- 2026-10-10 → mail\n", bob: "- 2026-09-05 call\n") == [])
    // Thanks come first.
    #expect(reports("- 2026-10-10 lunch\n", bob: "") == [])
  }

  @Test("The dead are neither owed news nor listed")
  func dead() {
    let vault = TextVault([
      "People/Ann.md": "---\nintroduced_by: Bob\n---\n", "People/Bob.md": "---\ndied: yes\n---\n",
      "People/Cy.md": "---\nintroduced_by: \"[[Dee]]\"\n---\n",
    ])
    let introducers = vault.introducers.introducers
    #expect(introducers.map { vault.name(of: $0.introducer) } == ["Dee"])
  }
}
