import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

@Suite("What is the user's stays the user's")
struct PromiseTests {
  @Test(
    "BYTES 10: a list of the user's own that looks like ours is not adopted, nor are link definitions touched"
  )
  func lookalikes() throws {
    let text = "# Ann\n\n**Mentioned in**\n- [[Log]]: “mine”\n\n[Log]: Log.md \"mine\"\n"
    let vault = try TemporaryFolder(["Ann.md": text, "Log.md": "[[Ann]]\n"])
    try vault.index()
    #expect(try vault.text("Ann.md").hasPrefix(text + "\n<!-- enishi:backlinks -->\n"))
    try vault.write("Nothing.\n", to: "Log.md")
    try vault.index()
    #expect(try vault.text("Ann.md") == text)
  }

  @Test("BYTES 27: two machines that run on the same notes, configuration and day write the same bytes")
  func machines() throws {
    let one = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    let other = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    for vault in [one, other] { try vault.strip() }
    // The files of one are older than the other's, and stand in another order in their folders.
    for (name, bytes) in try other.contents().sorted(by: { $0.key > $1.key }) {
      try other.remove(name)
      try other.write(bytes, to: name)
    }
    for vault in [one, other] { try vault.index() }
    #expect(try one.contents() == other.contents())
  }

  @Test("BYTES 15: a note that vanishes between scan and read is told and stops nothing")
  func vanished() throws {
    let vault = try TemporaryFolder(["Ann.md": "# Ann\n", "Gone.md": "[[Ann]]\n", "Log.md": "[[Ann]]\n"])
    let opened = try Vault.open(at: vault.path, today: today)
    let contents = try opened.read(afterScan: { try? vault.remove("Gone.md") })
    #expect(contents.findings.map(\.kind) == [.vanished])
    #expect(contents.resolved.notes.map(\.note.path) == ["Ann.md", "Follow-ups.md", "Log.md"])
  }
}
