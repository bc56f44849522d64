import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Events and what came of them")
struct EventTests {
  /// An event of 2026-01-10 with these lines, and people's notes.
  private func vault(
    _ body: String, people: [String: String] = [:], today: String = "2026-11-20",
    more: [NotePath: String] = [:]
  ) -> TextVault {
    var texts = more
    texts["Events/2026-01-10 Fair.md"] = body
    texts["me.md"] = "---\ntype: me\nname: Taro\n---\n"
    for (name, text) in people { texts[NotePath("People/\(name).md")] = text }
    return TextVault(texts, today: .date(today))
  }

  private func events(_ vault: TextVault) -> Events { Events(vault.vault.notes, vault.people) }

  /// Each person first met at the fair with the steps: a day, `-` for a step that was missed, `until` its end.
  private func story(_ vault: TextVault) -> [String] {
    let events = events(vault)
    guard let fair = events[vault["Events/2026-01-10 Fair.md"]] else { return [] }
    return fair.firstMet.map { beginning in
      let steps = beginning.steps.map { step in
        switch step {
        case .reached(let touch): touch.day.short
        case .missed: "-"
        case .open(let end): "until \(end)"
        }
      }
      let mark = beginning.isMarked ? "◎" : ""
      return "\(vault.name(of: beginning.person))\(mark):\(beginning.line) "
        + steps.joined(separator: ", ")
    }
  }

  @Test("Who is listed there and was not known before is first met there, in the note's order")
  func firstMet() {
    let text = "# Fair\n## People\n- Zoe\n- [[Ann]]\n- [[Bob]]\n- [[Cy]]\n\n## Notes\n[[Bob]] ◎ first met\n"
    let people = [
      "Ann": "- 2025-12-01 call\n", "Bob": "", "Cy": "---\nmet: 2025-05-05\n---\n",
    ]
    #expect(
      story(vault(text, people: people)) == ["Zoe:3 -, -, until 2027-04-10", "Bob◎:9 -, -, until 2027-04-10"])
  }

  @Test("A key that names the event says it too, and a whole met day says otherwise")
  func keys() {
    let people = [
      "Ann": "---\nmet_at: \"[[2026-01-10 Fair]]\"\n---\n",
      "Bob": "---\nmet: 2026-01-11\nmet_at: \"[[2026-01-10 Fair]]\"\n---\n",
      "Cy": "---\nmet: 2026-01\n---\n", "Dee": "---\nmet: 2025-01-01\n---\n",
    ]
    let story = story(vault("- [[Cy]] sold prints\n- [[Dee]] too\n", people: people))
    #expect(
      story == [
        "Cy:1 -, -, until 2027-04-10", "Ann:2 -, -, until 2027-04-10", "Bob:2 -, -, until 2027-04-11",
      ])
  }

  @Test(
    "Each step has its days, and no step is missed before they are over",
    arguments: [
      // The day itself counts for what was sent alone, and a crowd counts for nothing.
      ("- 2026-01-10 → mail: thanks", "2026-01-24", "01-10, until 2026-04-10, until 2027-04-10"),
      ("- 2026-01-10 lunch", "2026-01-24", "until 2026-01-24, until 2026-04-10, until 2027-04-10"),
      ("- 2026-01-24 ← mail: hello", "2026-01-25", "01-24, until 2026-04-10, until 2027-04-10"),
      ("- 2026-01-25 ← mail: hello", "2026-01-25", "-, until 2026-04-10, until 2027-04-10"),
      ("- 2026-02-01 → mail\n- 2026-04-10 lunch", "2026-04-11", "-, 04-10, until 2027-04-10"),
      ("- 2026-04-11 lunch", "2026-04-11", "-, -, until 2027-04-10"),
      ("- 2026-01-20 lunch\n- 2027-01-10 mail", "2027-01-10", "01-20, 01-20, 2027-01-10"),
      ("- 2026-01-20 lunch\n- 2027-01-09 mail", "2027-04-10", "01-20, 01-20, until 2027-04-10"),
      ("- 2026-01-20 lunch\n- 2027-01-09 mail", "2027-04-11", "01-20, 01-20, -"),
      ("- 2026-01-20 lunch\n- 2028-01-09 mail", "2028-02-01", "01-20, 01-20, 2028-01-09"),
    ])
  func steps(_ log: String, _ today: String, _ expected: String) {
    let found = story(vault("- [[Ann]]\n", people: ["Ann": log + "\n"], today: today))
    #expect(found == ["Ann:1 \(expected)"])
  }

  @Test("A crowd is no contact again")
  func crowds() {
    let more: [NotePath: String] = [
      "Meetings/2026-01-15.md": "---\npeople: [Ann, B, C, D, E, F, G]\n---\n",
      "Events/2026-01-18 Mixer.md": "---\npeople: [Ann]\n---\n",
    ]
    #expect(story(vault("- [[Ann]]\n", people: ["Ann": ""], more: more)) == ["Ann:1 -, -, until 2027-04-10"])
  }

  @Test("A meeting that names an event is one, and belongs to the note that its key leads to")
  func meetings() {
    let more: [NotePath: String] = [
      "Meetings/2026-01-10 Dinner.md":
        "---\nevent: \"[[2026-01-10 Fair]]\"\npeople: [Zoe]\n---\n",
      "Meetings/2026-03-01 Talk.md": "---\nevent: Paper day\npeople: [Yuri]\n---\n",
    ]
    let vault = vault("", more: more)
    let events = events(vault)
    #expect(story(vault).map { $0.prefix(3) } == ["Zoe"])
    #expect(
      events.all.map { vault.path($0.id) } == ["Meetings/2026-03-01 Talk.md", "Events/2026-01-10 Fair.md"])
    #expect(events[vault["Meetings/2026-01-10 Dinner.md"]]?.id == vault["Events/2026-01-10 Fair.md"])
  }

  @Test("Nobody private, dead or mine is told of, nor what is yet to come")
  func hidden() {
    let people = [
      "Ann": "---\nprivate: true\n---\n", "Bob": "---\nstatus: deceased\n---\n",
    ]
    let vault = vault(
      "---\npeople: [Ann, Bob, Taro]\n---\n", people: people,
      more: [
        "Events/2026-12-24 Feast.md": "---\npeople: [Zoe]\n---\n",
        "Events/2026-02-02 Secret.md": "---\nprivate: true\npeople: [Yuri]\n---\n",
      ])
    #expect(story(vault).isEmpty)
    #expect(events(vault).all.map { vault.path($0.id) } == ["Events/2026-01-10 Fair.md"])
  }

  @Test("Kinds are types and tags that several events share; introductions and the rest stand beside them")
  func kinds() {
    let more: [NotePath: String] = [
      "Events/2026-02-01 B.md": "---\ntype: 勉強会\ntags: [event, Paper]\npeople: [Bo]\n---\n",
      "Events/2026-03-01 C.md": "---\ntype: event\ntags: [勉強会, x]\npeople: [Cy, Di]\n---\n",
      "People/Eve.md": "---\nintroduced_by: Bo\n---\n- 2026-04-01 call\n",
      "People/Flo.md": "- 2026-04-01 call: first met\n", "People/Gus.md": "- 2026-04-01 call\n",
      "People/Di.md": "---\nintroduced_by: Bo\n---\n",
    ]
    let vault = vault("---\ntags: [paper]\n---\n", more: more)
    let events = events(vault)
    #expect(events.kinds.map { "\($0.name) \($0.yield.met)" } == ["paper 1", "勉強会 3"])
    #expect(events.introduced.map { vault.name(of: $0.person) } == ["Di", "Eve"])
    #expect(events.elsewhere.map { vault.name(of: $0.person) } == ["Flo"])
  }

  @Test("What is not known yet counts as nothing")
  func yields() {
    let people = (1...6).map { "[[P\($0)]]" }.joined(separator: "\n- ")
    let logs = [
      "P1": "- 2026-01-12 call\n", "P2": "- 2026-01-13 → mail\n", "P3": "", "P4": "", "P5": "", "P6": "",
    ]
    let found = events(vault("- \(people)\n", people: logs, today: "2026-02-01")).all[0].yield
    #expect(found.met == 6 && found.saysSomething)
    #expect([found.again.reached, found.again.known, found.again.open] == [2, 6, 0])
    #expect([found.secondTime.reached, found.secondTime.known, found.secondTime.open] == [1, 1, 5])
    #expect([found.afterYear.known, found.afterYear.open] == [0, 6])
  }
}
