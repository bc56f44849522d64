import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The week at a glance")
struct ReviewTests {
  private func review(_ vault: TextVault) -> Review {
    Review(vault.vault.notes, vault.network, vault.profiles, name: vault.name)
  }

  @Test("A first contact that came to nothing is told once more in the week after its window")
  func slipped() {
    func slipped(_ met: String, _ more: String = "") -> [String] {
      let vault = TextVault(["People/Ann.md": "---\nmet: \(met)\n\(more)\n---\n"])
      return review(vault).slipped.map(vault.brief)
    }
    #expect(slipped("2026-10-21") == [])
    #expect(slipped("2026-10-20") == ["first-contact Ann 10-22"])
    #expect(slipped("2026-10-14") == ["first-contact Ann 10-16"])
    #expect(slipped("2026-10-13") == [])
    #expect(slipped("2026-10-20", "snooze: 2026-12-01") == [])
    #expect(slipped("2026-10-20", "paused: true") == [])
  }

  @Test("What nobody had whom I met before this quarter is new; what I have myself is not")
  func worlds() {
    let vault = TextVault([
      "me.md": "---\ntype: me\ninterests: [tea]\n---\n",
      "People/Ann.md": "---\nmet: 2026-10-01\ncircle: choir\nskills: [law, 編集]\ninterests: [Tea, go]\n---\n",
      "People/Bob.md": "---\nmet: 2026-09-30\nskills: Law\n---\n",
      "People/Cy.md": "---\nmet: 2026-11-02\ninterests: GO\n---\n",
      // Never met: what they know is not met yet.
      "People/Dee.md": "---\nskills: 編集\n---\n",
      "People/Eve.md": "---\nmet: 2026-12-02\ninterests: bees\n---\n",
    ])
    let worlds = review(vault).worlds
    #expect(worlds.start == .date("2026-10-01"))
    #expect(
      worlds.worlds.map { "\($0.kind) \($0.claim.term.text) \(vault.name(of: $0.claim.person))" } == [
        "circle choir Ann", "field 編集 Ann", "interest go Ann",
      ])
  }

  @Test("A circle is new if I knew none of it before this quarter")
  func newCircles() {
    let vault = TextVault([
      "Events/2026-11-05 Fair.md": "---\npeople: [Zoe, Yuri]\n---\n",
      "Events/2026-11-06 Talk.md": "---\npeople: [Ann, Xena]\n---\n",
      "People/Ann.md": "---\nmet: 2025-01-01\n---\n",
    ])
    #expect(review(vault).worlds.groups.map { $0.map { vault.name(of: $0) }.sorted() } == [["Yuri", "Zoe"]])
  }

  @Test("Who was put off is told with the day, the dead rest for ever")
  func resting() {
    let vault = TextVault([
      "People/Ann.md": "---\nsnooze: 2026-12-01\n---\n", "People/Bob.md": "---\nsnooze: 2026-11-01\n---\n",
      "People/Cy.md": "---\nsnooze: 2026-12-01\ndied: yes\n---\n",
    ])
    #expect(
      review(vault).resting.map { "\(vault.name(of: $0.person)) \($0.until) \($0.line)" } == [
        "Ann 2026-12-01 2"
      ])
  }

  @Test("An opening line that speaks of somebody else is no evidence of a first meeting")
  func opening() {
    let vault = TextVault([
      "Meetings/2026-11-18 Dinner.md": "participants: [[Ann]], [[Bob]]\n\n- [[Bob]]: first met today\n",
      "People/Ann.md": "", "People/Bob.md": "",
    ])
    #expect(vault.briefs == ["first-contact Bob 11-20"])
  }
}
