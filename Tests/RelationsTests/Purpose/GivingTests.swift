import Notes
import Relations
import TestSupport
import Testing

@Suite("What I can give")
struct GivingTests {
  private func told(_ texts: [NotePath: String]) -> [String] {
    let vault = TextVault(texts)
    let giving = Giving(vault.profiles, vault.network)
    func name(_ claim: Claim) -> String { vault.name(of: claim.person) }
    return giving.mine.map { "\(name($0.need)): \($0.need.term.text)" }
      + giving.introductions.map { "\(name($0.need)) to \(name($0.offer)): \($0.need.term.text)" }
      + giving.unmet.map { "nobody for \(name($0)): \($0.term.text)" }
  }

  private static let me: [NotePath: String] = ["me.md": "---\ntype: me\noffers: [layout]\n---\n"]

  @Test("Needs that I meet, needs that others meet by what they offer or do, and needs that nobody meets")
  func needs() {
    #expect(
      told(
        Self.me.merging([
          "People/Ann.md": "---\nneeds: [Layout, a printer, a piano]\n---\n- 2026-11-01 lunch\n",
          "People/Bob.md": "---\nrole: printer\n---\n- 2026-11-01 lunch\n",
        ]) { $1 }) == ["Ann: Layout", "Ann to Bob: a printer", "nobody for Ann: a piano"])
  }

  @Test("I introduce nobody whom I do not know, nor those who know each other, and a need twice told is one")
  func strangers() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\nneeds: law\n---\n- 2026-11-01 lunch\n\n## Needs\n\n- LAW\n",
      "People/Bob.md": "---\nskills: law\n---\n",
      "People/Cy.md": "---\nskills: law\nknows: \"[[Ann]]\"\n---\n- 2026-11-01 lunch\n",
      "People/Dee.md": "---\nskills: law\n---\n- 2026-11-01 lunch\n",
      "People/Eve.md": "---\nneeds: law\n---\n",
    ]
    #expect(told(texts) == ["Ann to Dee: law"])
  }

  @Test("Nobody meets their own need, and the dead and private notes say nothing")
  func own() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\nneeds: law\nskills: law\n---\n- 2026-11-01 lunch\n",
      "People/Bob.md": "---\nskills: law\ndied: 2026-01-01\n---\n- 2025-11-01 lunch\n",
      "People/Cy.md": "---\nskills: law\nneeds: tea\nprivate: true\n---\n- 2026-11-01 lunch\n",
    ]
    #expect(told(texts) == ["nobody for Ann: law"])
  }
}
