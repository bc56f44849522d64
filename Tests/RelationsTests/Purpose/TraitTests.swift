import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Who is known for something")
struct TraitTests {
  private static let texts: [NotePath: String] = [
    "People/Ann.md":
      "---\nskills: web design\nrole: design lead\norg: \"[[Acme]]\"\nlocation: 大阪市北区\n---\n#design\n",
    "People/Bob.md": "---\ninterests: design\nlocation: 東京都\n---\n",
    "People/Cy.md": "---\norg: Design\ncity: Kuramae, Tokyo\n---\n",
    "Acme.md": "---\ntype: company\nlocation: 長野県上田市\n---\n",
  ]

  private func found(_ words: String, _ trait: Relations.Trait) -> [String] {
    let vault = TextVault(Self.texts)
    return TraitFinder(vault.vault.notes, vault.profiles).answers(to: words, as: trait).map { answer in
      "\(vault.name(of: answer.claim.person)) \(answer.evidence.rawValue) \(vault.path(answer.claim.source))"
    }
  }

  @Test("Skills come first, then roles, organisations, tags; interests are no skill")
  func skill() {
    #expect(
      found("Design", .skill) == [
        "Ann skill People/Ann.md", "Ann role People/Ann.md", "Cy organisation People/Cy.md",
        "Ann tag People/Ann.md",
      ])
    #expect(found("design", .interest) == ["Bob interest People/Bob.md"])
    #expect(found("sign", .skill) == [])
  }

  @Test(
    "A place is found in a longer address, where a name may begin, and in the note of the organisation",
    arguments: [
      ("大阪", ["Ann place"]), ("北区", ["Ann place"]), ("大阪市", ["Ann place"]), ("京都", []), ("東京", ["Bob place"]),
      ("東京都", ["Bob place"]), ("tokyo", ["Cy place"]), ("上田", ["Ann workplace"]), ("kura", []),
    ])
  func place(words: String, expected: [String]) {
    #expect(
      found(words, .place).map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == expected)
  }
}
