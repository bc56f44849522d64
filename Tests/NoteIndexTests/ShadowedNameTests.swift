import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("BYTES 21: links that a new note would take over")
struct ShadowedNameTests {
  private static let people: [NotePath: String] = [
    "People/Ann Lee.md": "---\ntype: person\naliases: [Ann]\n---\n",
    "a.md": "With [[Ann]] and [[ann|her]].\n",
  ]

  @Test("A note that takes an alias for its file's name is told, with how many links it takes")
  func taken() {
    #expect(TextVault(Self.people).findings == [])
    var notes = Self.people
    notes["Ann.md"] = "Somebody else.\n"
    #expect(TextVault(notes).findings == ["shadowed-name People/Ann Lee.md:0"])
    #expect(
      TextVault(notes).vault.findings.first?.kind
        == .shadowedName(name: "Ann", by: "Ann.md", linkCount: 2))
  }

  @Test("A name that no link says is not told of, nor is a note's own file name")
  func silent() {
    var notes = Self.people
    notes["a.md"] = "Nobody.\n"
    notes["Ann.md"] = "Somebody else.\n"
    notes["Kim.md"] = "---\nname: Kim\n---\n[[Kim]]\n"
    #expect(TextVault(notes).findings == [])
  }
}
