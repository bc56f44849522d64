import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

@Suite("zk's configuration")
struct ZkConfigurationTests {
  @Test(
    "The folders of the group daily are read, and its name where it gives none",
    arguments: [
      ("[group.daily]\npaths = [\"journal/daily\"]", ["journal/daily"]),
      ("[group.daily]\n# where\npaths = ['a', \"b c\"] # these\n", ["a", "b c"]),
      ("[group.daily]\npaths = [\n  \"a#1\", # one\n  \"b\"\n]\n[group.x]\npaths=[\"c\"]", ["a#1", "b"]),
      ("[group.daily]\r\npaths = [\"a\"]\r\n", ["a"]), ("[group.\"daily\"]", ["daily"]),
      ("[group.daily]\n[group.daily.note]\npaths = [\"a\"]", ["daily"]),
      ("[group.journal]\npaths = [\"a\"]", []), ("[notebook]\ndir = \"x\"", []), ("", []),
      ("[group.daily]\npaths = []", []), ("# [group.daily]", []), ("[group.daily]\npaths = [\"a", []),
    ])
  func folders(text: String, expected: [String]) {
    #expect(ZkConfiguration.dailyFolders(Array(text.utf8)) == expected)
  }

  @Test("Notes in the daily folders that zk and Obsidian name are journals")
  func journals() throws {
    let folder = try TemporaryFolder([
      ".zk/config.toml": "[group.daily]\npaths = [\"./log/zk/\"]\n",
      ".obsidian/daily-notes.json": "{\"folder\": \"log/obsidian\"}",
      "log/zk/a.md": "", "log/obsidian/b.md": "", "log/c.md": "",
    ])
    let notes = try Vault.open(at: folder.path, today: today).read().resolved.notes.map(\.note)
    let journals = notes.filter { $0.kind == .journal }.map { String(decoding: $0.path.bytes, as: UTF8.self) }
    #expect(journals == ["log/obsidian/b.md", "log/zk/a.md"])
  }
}
