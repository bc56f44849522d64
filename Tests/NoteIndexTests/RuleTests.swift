import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("The rules of FORMAT §3, where they meet")
struct RuleTests {
  @Test("Folders that differ only in case: the link's own folder comes first")
  func twinFolders() {
    #expect(lead("[x](x.md)", from: "a/s.md", among: ["A/x.md", "a/x.md"]) == "a/x.md | A/x.md")
    #expect(lead("[[./x]]", from: "a/s.md", among: ["A/x.md", "a/x.md"]) == "a/x.md | A/x.md")
    #expect(lead("[[/a/x]]", from: "a/s.md", among: ["A/x.md", "a/x.md"]) == "a/x.md | A/x.md")
  }

  @Test("A Markdown link finds the note at the root though a file of that name lies elsewhere")
  func rootBeforeFiles() {
    let vault = TextVault(["a/s.md": "[x](LICENSE)", "LICENSE.md": ""], attachments: ["b/LICENSE"])
    #expect(vault.lead(from: "a/s.md") == "LICENSE.md")
    #expect(lead("[x](node.js)", from: "a/s.md", among: ["node.js.md"]) == "node.js.md")
    #expect(lead("[x](node.js)", from: "a/s.md", among: ["b/node.js.md"]) == "b/node.js.md")
  }

  @Test("A Markdown link finds a file that is there before a note elsewhere")
  func filesThatAreThere() {
    let vault = TextVault(["a/s.md": "[x](LICENSE)", "LICENSE.md": ""], attachments: ["a/LICENSE"])
    #expect(vault.lead(from: "a/s.md") == "attachment")
  }

  @Test("A path to a file of an unknown ending leads to no other folder's file")
  func foldersOfFiles() {
    let vault = TextVault(
      ["s.md": "[[wrong/odd.xyz]]", "t.md": "[[odd.xyz]]"], attachments: ["data/odd.xyz"])
    #expect(vault.lead(from: "s.md") == "broken")
    #expect(vault.lead(from: "t.md") == "attachment")
  }

  @Test("`.md` is optional after a path, too")
  func optionalEnding() {
    #expect(lead("[[a/note.md]]", among: ["a/note.md.md"]) == "a/note.md.md")
    #expect(lead("[[/a/note.md]]", among: ["a/note.md.md"]) == "a/note.md.md")
    #expect(lead("[x](a/note.md)", among: ["a/note.md.md"]) == "a/note.md.md")
    #expect(lead("[x](a/note.md)", among: ["a/note.md.md", "a/note.md"]) == "a/note.md")
  }

  @Test("A plain name that several people bear means the nearest, as a link does")
  func plainNames() {
    let vault = TextVault([
      "Clients/Meetings/m.md": "---\ndate: 2026-11-02\npeople: Ann\n---\n", "A/People/Ann.md": "",
      "Clients/People/Ann.md": "",
    ])
    let people = vault.vault.notes[vault["Clients/Meetings/m.md"].index].participants
    #expect(people == [.note(vault["Clients/People/Ann.md"])])
    #expect(
      vault.vault.findings == [
        Finding(
          .ambiguousLink(target: "Ann", chosen: "Clients/People/Ann.md", others: ["A/People/Ann.md"]),
          path: "Clients/Meetings/m.md", line: 3)
      ])
  }

  @Test("A topic's file name does not hide two people who bear the name as an alias")
  func topicsAndPeople() {
    let vault = TextVault([
      "Meetings/m.md": "---\ndate: 2026-11-02\npeople: Ann\n---\n", "Ann.md": "",
      "People/Ann Lee.md": "---\naliases: Ann\n---\n", "People/Ann Ray.md": "---\naliases: Ann\n---\n",
    ])
    #expect(vault.findings == ["ambiguous-link Meetings/m.md:3"])
  }
}
