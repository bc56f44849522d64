import Notes
import Relations
import TestSupport
import Testing

@Suite("Who knows whom")
struct NetworkTests {
  /// The ties of somebody as `name weight`, the strongest first.
  private func ties(_ texts: [NotePath: String], of name: String) -> [String] {
    let vault = TextVault(texts)
    let network = vault.network
    return network.ties(of: vault.person(name)).map { tie in
      let hundredths = Int((tie.weight * 100).rounded())
      return "\(vault.name(of: tie.person)) \(hundredths)"
    }
  }

  @Test("An introduction, an acquaintance and a meeting tie two people, the strongest of the three")
  func kinds() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\nintroduced_by: Bob\nknows: [\"[[Cy]]\", \"[[Bob]]\"]\n---\n",
      "People/Bob.md": "",
      "People/Cy.md": "", "Meetings/2026-11-20 Talk.md": "participants: [[Ann]], [[Bob]], [[Dee]]\n",
    ]
    // On the same day a meeting of three gives 1/2, which is 1/3 of a tie.
    #expect(ties(texts, of: "Ann") == ["Bob 90", "Cy 70", "Dee 33"])
    #expect(ties(texts, of: "Cy") == ["Ann 70"])
  }

  @Test("Meetings add up, and fade with a year")
  func fading() {
    let texts: [NotePath: String] = [
      "Meetings/2025-11-20 A.md": "participants: [[Ann]], [[Bob]]\n",
      "Meetings/2026-11-20 B.md": "participants: [[Ann]], [[Bob]]\n",
    ]
    // 1 + e⁻¹ = 1.37; 1.37 / 2.37 = 0.58.
    #expect(ties(texts, of: "Ann") == ["Bob 58"])
  }

  @Test("Neither I, nor the dead, nor a private note join anybody")
  func nobody() {
    let meeting = "participants: [[Ann]], [[Bob]], [[Me]], [[Cy]]\n"
    let texts: [NotePath: String] = [
      "Me.md": "---\ntype: me\n---\n", "People/Bob.md": "---\ndied: 2026-01-01\nknows: [[Ann]]\n---\n",
      "People/Cy.md": "---\nprivate: true\nknows: [[Ann]]\n---\n", "People/Ann.md": "",
      "Meetings/2026-11-20 A.md": meeting,
      "Meetings/2026-11-19 B.md": "---\nprivate: true\n---\nparticipants: [[Ann]], [[Dee]]\n",
    ]
    #expect(ties(texts, of: "Ann") == [])
  }

  @Test("A hundred people at one meeting take a hundred places, not ten thousand")
  func crowd() {
    let names = (0..<100).map { "[[P\($0)]]" }.joined(separator: ", ")
    let vault = TextVault(["Meetings/2026-11-20 Fair.md": "participants: \(names)\n"])
    let network = vault.network
    #expect(network.members.count == 100)
    #expect(network.knowEachOther(vault.person("P1"), vault.person("P2")))
    #expect(network.ties(of: vault.person("P1")).count == 99)
  }

  @Test("A mail to two makes no acquaintance")
  func mail() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "- 2026-11-01 → mail with [[Bob]]\n", "People/Bob.md": "",
    ]
    #expect(ties(texts, of: "Ann") == [])
  }
}
