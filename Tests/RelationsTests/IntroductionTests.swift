import Notes
import Relations
import TestSupport
import Testing

@Suite("Rows about new people: whom to see again, and whom to thank")
struct IntroductionTests {
  private func party(
    _ lines: [String], day: String = "2026-11-18", more: [NotePath: String] = [:]
  ) -> TextVault {
    var texts = more
    texts[NotePath("Events/\(day) Mixer.md")] = "## People\n\n" + lines.map { "- \($0)\n" }.joined()
    return TextVault(texts)
  }

  @Test("Up to three first meetings at an event are three first contacts")
  func few() {
    #expect(
      party(["A", "B", "C"]).briefs == [
        "first-contact A 11-20", "first-contact B 11-20", "first-contact C 11-20",
      ])
  }

  @Test("More are one question, for seven days")
  func many() {
    #expect(party(["A", "B", "C", "D"]).briefs == ["whom-again 11-25"])
    #expect(party(["A", "B", "C", "D"], day: "2026-11-13").briefs == ["whom-again 11-20"])
    #expect(party(["A", "B", "C", "D"], day: "2026-11-12").briefs == [])
  }

  @Test(
    "Those who are marked are first contacts, and the question is answered",
    arguments: ["B ◎", "★ B", "B：また会いたい", "B #again"])
  func marked(line: String) {
    #expect(party(["A", line, "C", "D"], more: ["People/B.md": ""]).briefs == ["first-contact B 11-20"])
  }

  @Test("A mark may stand in the person's own note")
  func markedAtHome() {
    let notes: [NotePath: String] = ["People/B.md": "---\ntags: [again]\n---\n"]
    #expect(party(["A", "[[B]]", "C", "D"], more: notes).briefs == ["first-contact B 11-20"])
  }

  @Test("Whoever was known before is no first meeting")
  func known() {
    let notes: [NotePath: String] = ["People/A.md": "- 2025-01-01 call\n"]
    #expect(
      party(["A", "B", "C", "D"], more: notes).briefs == [
        "first-contact B 11-20", "first-contact C 11-20", "first-contact D 11-20",
      ])
  }

  // MARK: Thanks

  private func introduced(
    _ keys: String = "met: 2026-11-10\nintroduced_by: \"[[Bob]]\"", bob: String = "",
    more: [NotePath: String] = [:]
  ) -> [String] {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\n\(keys)\n---\n- 2026-11-11 → mail\n- 2026-11-12 → mail\n", "People/Bob.md": bob,
    ]
    return TextVault(texts.merging(more) { $1 }).briefs
  }

  @Test("Whoever introduced somebody is thanked three days after, once, within sixty days")
  func thanks() {
    #expect(introduced() == ["thank-introducer Bob 11-13"])
    #expect(introduced("met: 2026-11-10\nintroduced_by: Bob") == ["thank-introducer Bob 11-13"])
    #expect(introduced("met: 2026-11-10\n紹介者: Bobさん") == ["thank-introducer Bob 11-13"])
    #expect(introduced("met: 2026-09-21\nintroduced_by: \"[[Bob]]\"").first == "thank-introducer Bob 09-24")
    #expect(introduced("met: 2026-09-20\nintroduced_by: \"[[Bob]]\"") == [])
    #expect(introduced("met: 2026-11\nintroduced_by: \"[[Bob]]\"") == [])
    #expect(introduced(bob: "- 2026-11-11 call\n") == [])
    #expect(introduced(bob: "- 2026-11-10 → mail\n") == [])
    #expect(introduced(bob: "- 2026-11-09 call\n") == ["thank-introducer Bob 11-13"])
    #expect(introduced(bob: "---\nstatus: deceased\n---\n") == [])
    #expect(introduced(bob: "---\nsnooze: 2026-12-01\n---\n") == [])
  }

  @Test("Having been at that meeting is no thanks, nor is a party")
  func noThanks() {
    let meeting: [NotePath: String] = ["Meetings/2026-11-10 x.md": "---\npeople: [Ann, Bob]\n---\n"]
    #expect(introduced(more: meeting).contains("thank-introducer Bob 11-13"))
    let event: [NotePath: String] = ["Events/2026-11-15 x.md": "---\npeople: [Ann, Bob]\n---\n"]
    #expect(introduced(more: event).contains("thank-introducer Bob 11-13"))
  }

  @Test("An introducer without a note is thanked as well")
  func withoutNote() {
    #expect(introduced("met: 2026-11-10\nintroduced_by: \"[[Zoe]]\"") == ["thank-introducer Zoe 11-13"])
  }
}
