import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("People called by a part of their name")
struct CalledNamesTests {
  private static let files = [
    "People/佐藤花子.md": "---\ntype: person\n---\n",
    "People/鈴木健.md": "---\ntype: person\n---\n",
    "People/鈴木恵.md": "---\ntype: person\n---\n",
    "People/Tom Haverley.md": "",
    "People/Ann Lee.md": "",
    "People/Ann Low.md": "",
    "People/Otto Hidden.md": "---\nprivate: true\n---\n",
    "Meetings/佐藤さん.md": "---\npeople: [Priya Nandan, 大谷 翔, Ben Lee]\ndate: 2026-11-10\n---\n",
  ]

  private func person(_ name: String) throws -> String {
    let folder = try TemporaryFolder(Self.files)
    let answer = try Vault.open(at: folder.path, today: today).due(person: name)
    switch try #require(answer.filter.person) {
    case .note(let id): return "\(answer.contents.resolved[id].path)"
    case .named(let key): return answer.contents.resolved.unnoted[key] ?? ""
    }
  }

  @Test(
    "A family name or a first name will do, with an honorific or without, if one person bears it",
    arguments: [
      ("佐藤さん", "People/佐藤花子.md"), ("佐藤", "People/佐藤花子.md"), ("花子ちゃん", "People/佐藤花子.md"),
      ("恵さん", "People/鈴木恵.md"), ("Tom", "People/Tom Haverley.md"), ("mr haverley", "People/Tom Haverley.md"),
      ("Priya", "Priya Nandan"), ("大谷さん", "大谷 翔"), ("翔", "大谷 翔"),
    ])
  func one(name: String, expected: String) throws {
    #expect(try person(name) == expected)
  }

  @Test("Where several bear it they are told, those without a note by name, and nothing is written")
  func several() throws {
    #expect(throws: WorkspaceError.ambiguousPerson("鈴木さん", ["People/鈴木健.md", "People/鈴木恵.md"])) {
      try person("鈴木さん")
    }
    let folder = try TemporaryFolder(Self.files)
    let error = WorkspaceError.ambiguousPerson("Lee", ["People/Ann Lee.md", "Ben Lee"])
    let vault = try Vault.open(at: folder.path, today: today)
    #expect(throws: error) {
      try vault.log("Lee", on: today, isOutgoing: false, words: "call", isDryRun: false)
    }
    #expect(throws: error) { try vault.show("Lee", showsPrivate: false) }
    #expect(try folder.contents() == Self.files.mapValues { Array($0.utf8) })
  }

  @Test("BYTES 29: a part of a private person's name means nobody")
  func privatePerson() throws {
    #expect(throws: WorkspaceError.unknownNote("Otto", suggestion: nil)) { try person("Otto") }
  }

  @Test("A name that is asked about as a note may be a meeting's; one that is written to is a person's")
  func meeting() throws {
    let folder = try TemporaryFolder(Self.files)
    let vault = try Vault.open(at: folder.path, today: today)
    let shown = try vault.show("佐藤さん", showsPrivate: false)
    #expect(shown.note?.note.path == "Meetings/佐藤さん.md")
    let answer = try vault.snooze("佐藤さん", until: .date("2026-12-01"), isDryRun: true)
    #expect(answer.path == "People/佐藤花子.md")
  }

  @Test("A row is ticked by its person's family name with an honorific")
  func row() throws {
    let folder = try TemporaryFolder([
      "People/佐藤花子.md": "---\ntype: person\n---\n- [ ] send the map\n",
      "People/Tom.md": "- [ ] call back\n",
    ])
    let answer = try Vault.open(at: folder.path, today: today)
      .done("佐藤さん", on: nil, words: nil, letsGo: false, isDryRun: true)
    #expect(answer.path == "People/佐藤花子.md")
  }
}
