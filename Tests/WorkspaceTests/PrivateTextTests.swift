import Blocks
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("Text that nobody else may see")
struct PrivateTextTests {
  @Test(
    "BYTES 29: people named in a comment, in code or in HTML were at no meeting",
    arguments: [
      "Attendees: [[Ann]] %% [[Bob]] %%", "Attendees: [[Ann]] %% Bob %%", "**Attendees:** Ann %%, Bob%%",
      "attendees:: [[Ann]] %%[[Bob]]%%", "## Attendees\n\n- [[Ann]] %% with [[Bob]] %%",
      "Attendees: [[Ann]] <!-- [[Bob]] -->", "Attendees: [[Ann]] `[[Bob]]`",
    ])
  func participants(line: String) throws {
    let vault = try TemporaryFolder([
      "People/Ann.md": "---\ncadence: 1d\n---\n", "People/Bob.md": "---\ncadence: 1d\n---\n",
      "Meetings/2026-11-02.md": line + "\n",
    ])
    let answer = try Vault.open(at: vault.path, today: today).due(all: true)
    let names = answer.list.today.flatMap(\.people).map(answer.text.name)
    #expect(names == ["Ann"])
    #expect(answer.contents.resolved.unnoted.isEmpty)
  }
}
