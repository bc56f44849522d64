import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("What is left out as evidence of contact")
struct UnsureTests {
  private func unsure(_ files: [String: String], _ options: CheckOptions = CheckOptions()) throws -> [String]
  {
    let vault = try TemporaryFolder(files)
    let answer = try Vault.open(at: vault.path, today: today).unsure(options)
    return answer.entries.map { entry in
      let place = "\(answer.vault.notes[entry.source.index].note.path):\(entry.line)"
      return ([place] + entry.people.map(answer.name) + [entry.reason.name]).joined(separator: " ")
    }
  }

  @Test("A name that several people answer to lists them, whether one of them was taken or none")
  func severalPeople() throws {
    let files = [
      "People/佐藤花子.md": "", "People/佐藤 花子.md": "", "People/x/Ann.md": "", "People/y/Ann.md": "",
      "Meetings/2026-11-10.md": "---\npeople: [佐藤花子さん, Ann, \"[[Ann]]\"]\n---\n",
    ]
    #expect(
      try unsure(files) == [
        "Meetings/2026-11-10.md:2 several-people", "Meetings/2026-11-10.md:2 several-people",
        "Meetings/2026-11-10.md:2 several-people",
      ])
  }

  @Test("BYTES 29: people with private notes are left out of it; some notes can be asked for alone")
  func privateNotes() throws {
    let files = [
      "People/Ann.md": "", "People/Bob.md": "---\nprivate: true\n---\n",
      "2026-11-10.md": "Thought of [[Ann]] and [[Bob]].\n", "2026-11-11.md": "Thought of [[Ann]].\n",
    ]
    #expect(
      try unsure(files) == ["2026-11-10.md:1 Ann no-contact-word", "2026-11-11.md:1 Ann no-contact-word"])
    let options = CheckOptions(notes: ["2026-11-10"], showsPrivate: true)
    #expect(try unsure(files, options) == ["2026-11-10.md:1 Ann Bob no-contact-word"])
  }
}
