import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("What to learn next, and what my note lacks")
struct GrowthTests {
  private func vault(_ me: String, _ people: [NotePath: String]) -> TextVault {
    var texts = people
    texts["me.md"] = "---\ntype: me\n\(me)\n---\n"
    return TextVault(texts)
  }

  private func growth(_ me: String, _ people: [NotePath: String]) -> Growth {
    let vault = vault(me, people)
    return Growth(
      vault.profiles, vault.network, Favour.all(in: vault.vault.notes, vault.profiles, vault.people))
  }

  private static let people: [NotePath: String] = [
    "People/Ann.md": "---\nneeds: [tax, law, layout]\n---\n- 2026-11-01 lunch\n",
    "People/Bob.md": "---\nneeds: [Law, binding]\nskills: tax\n---\n- 2026-11-01 lunch\n",
    "People/Cy.md": "---\nneeds: [binding, layout]\nskills: binding\n---\n- 2026-11-01 lunch\n",
  ]

  @Test(
    "What most need comes first, then what I am learning, then what nobody offers; what I offer stands apart")
  func order() {
    let growth = growth("offers: layout\nlearning: [binding, chess]", Self.people)
    #expect(growth.next?.term.text == "binding")
    #expect(growth.open.map(\.term.text) == ["binding", "law", "tax"])
    #expect(growth.open.map(\.needs.count) == [2, 2, 1])
    #expect(growth.met.map(\.term.text) == ["layout"])
    #expect(growth.unasked.map(\.term.text) == ["chess"])
    #expect(growth.next?.teachers.count == 1)
  }

  @Test("No need, nothing to learn")
  func nothing() {
    #expect(growth("learning: chess", ["People/Ann.md": ""]).next == nil)
  }

  @Test("Favours show strengths; those that my note lacks are proposed, what most were given first")
  func favours() {
    let vault = vault(
      "offers: [layout, maps]",
      [
        "People/Ann.md": "- gave:: proofreading\n- gave:: Layout\n", "People/Bob.md": "- gave:: a lift\n",
        "People/Cy.md": "- gave:: a lift\n",
        "Meetings/2026-11-01 M.md":
          "- [x] send [[Ann]] the maps ✅ 2026-11-02\n- [x] call [[Bob]]\n- [x] [[Cy]]: send a map\n- [ ] ask [[Ann]]\n",
      ])
    let favours = Favour.all(in: vault.vault.notes, vault.profiles, vault.people)
    #expect(ProposedStrength.all(favours, vault.profiles).map(\.term.text) == ["a lift", "proofreading"])
    let portrait = SelfPortrait(vault.profiles, vault.network, favours)
    #expect(portrait.strengths.map { $0.favours.map { vault.name(of: $0.person) } } == [["Ann"], ["Ann"]])
    #expect(portrait.kept.map(\.term.text) == ["call Bob"])
  }

  @Test("My note's lines stand beside those of others that answer to them")
  func portrait() {
    let vault = vault(
      "offers: layout\ninterests: tea\nseeks: a tax lawyer\nlearning: binding",
      Self.people.merging(["People/Dee.md": "---\nrole: lawyer\ninterests: Tea\n---\n- 2026-11-01 lunch\n"]) {
        $1
      })
    let portrait = SelfPortrait(vault.profiles, vault.network, [])
    func names(_ claims: [Claim]) -> [String] { claims.map { vault.name(of: $0.person) } }
    #expect(portrait.strengths.map { names($0.needs) } == [["Ann", "Cy"]])
    #expect(portrait.interests.map { names($0.answers) } == [["Dee"]])
    #expect(portrait.seeks.map { names($0.answers) } == [["Bob", "Dee"]])
    #expect(portrait.learning.map { names($0.answers) } == [["Bob", "Cy"]])
  }
}
