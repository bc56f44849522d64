import Configuration
import Notes
import TestSupport
import Testing
import Workspace

@Suite("Making a configuration")
struct InitTests {
  private static func settings(_ files: [String: String]) throws -> Settings {
    let vault = try TemporaryFolder(files)
    return try Vault.open(at: vault.path, today: today).draft().settings
  }

  /// Notes about nothing in particular, in one folder.
  private static func many(_ count: Int) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (0..<count).map { ("Garden/\($0).md", "Plants.\n") })
  }

  @Test(
    "The language is that of most notes about people and meetings, else of most that is written",
    arguments: [
      ("People/Ann.md", "Likes tea.\n", Settings.Language.english),
      (
        "People/佐藤花子.md", "---\ntype: person\nbirthday: 1999-04-17\n---\nお茶が好き。印刷の話をよくする。写真も撮るらしい。\n",
        .japanese
      ),
      ("Garden.md", "庭のこと。トマトを植えた。\n", .japanese), ("Garden.md", "園中之事，種番茄。\n", .english),
      ("Garden.md", "", .english),
    ])
  func language(path: String, text: String, expected: Settings.Language) throws {
    #expect(try Self.settings([path: text]).language == expected)
  }

  @Test("A few Japanese people outweigh much English about other things")
  func people() throws {
    let text = "今日はお茶を飲みながら春のカタログの話をした。\n"
    let long = String(repeating: "A long story about something else altogether. ", count: 50)
    #expect(try Self.settings(["人/花子.md": text, "A.md": long]).language == .japanese)
    #expect(try Self.settings(["人/花子.md": text, "People/Ann.md": long]).language == .english)
  }

  @Test("Links are written as most links to notes here are")
  func links() throws {
    let wiki = ["A.md": "[[B]] [[B]] [x](B.md)", "B.md": ""]
    #expect(try Self.settings(wiki).linkStyle == .wiki)
    let markdown = ["A.md": "[[B]] [x](B.md) [y](./B.md) [[Nobody]] [[Nothing]]", "B.md": ""]
    #expect(try Self.settings(markdown).linkStyle == .markdown)
    #expect(try Self.settings(["A.md": "[x](photo.png) [y](other.pdf)"]).linkStyle == .wiki)
  }

  @Test("Folders are told by what their notes are, or by their names")
  func folders() throws {
    let person = "---\ntype: person\n---\n"
    let found = try Self.settings([
      "Kith/a.md": person, "Kith/b.md": person, "Kith/c.md": person, "Kith/d.md": "",
      "Few/a.md": person, "Few/b.md": person, "Mixed/a.md": person, "Mixed/b.md": person,
      "Mixed/c.md": person, "Mixed/d.md": "", "Mixed/e.md": "",
      "10 Contacts/Ann.md": "", "People/x/Bob.md": "", "議事録/1.md": "", "Work/1on1/x.md": "",
      "Friends/x.md": "---\ntype: event\n---\n", "a.md": person,
    ]).folders
    let added = found.filter { NoteRules.standardFolders[$0.key] == nil }
    #expect(
      added == ["Kith": .person, "10 Contacts": .person, "議事録": .meeting, "Work/1on1": .meeting])
  }

  @Test(
    "A folder's name is read without signs and numbers before it",
    arguments: [
      ("10 People", NoteKind.person), ("02-meetings", .meeting), ("👥 Contacts", .person),
      ("_people", .person),
      ("1on1", .meeting), ("名刺", .person), ("Peoples", nil), ("Topic", nil), ("Company", nil), ("2026", nil),
    ] as [(String, NoteKind?)])
  func names(name: String, kind: NoteKind?) {
    #expect(FolderGuess.kind(named: name) == kind)
  }

  @Test("A large vault with few people is given lists of links only where people are")
  func backlinks() throws {
    #expect(try Self.settings(Self.many(10)).backlinks.place == .all)
    #expect(try Self.settings(Self.many(200)).backlinks.place == .people)
    let people = Dictionary(uniqueKeysWithValues: (0..<60).map { ("People/\($0).md", "") })
    #expect(try Self.settings(Self.many(200).merging(people) { $1 }).backlinks.place == .all)
  }

  @Test("Private notes say nothing about a vault")
  func hidden() throws {
    let secret = "---\ntype: person\nprivate: true\n---\n庭のこと。\n"
    let found = try Self.settings(["K/a.md": secret, "K/b.md": secret, "K/c.md": secret])
    #expect(found.folders == NoteRules.standardFolders && found.language == .english)
  }

  @Test("The file says what the settings say, and every line in it may be used")
  func file() throws {
    let vault = try TemporaryFolder([
      "10 Contacts/花子.md": "庭のこと。 [x](../b.md)\n", "b.md": "", "#1: x/People/a.md": "",
    ])
    let draft = try Vault.open(at: vault.path, today: today).draft()
    #expect(try Settings.read(Array(draft.text.utf8)) == draft.settings)
    #expect(draft.settings.linkStyle == .markdown && draft.settings.folders["10 Contacts"] == .person)
    let lines = draft.text.split(separator: "\n")
    let examples = lines.drop { $0 != "# For instance:" }.dropFirst()
    #expect(!examples.isEmpty && lines.allSatisfy { $0.count <= 76 })
    for line in examples {
      #expect(try Settings.read(Array(line.dropFirst(2).utf8)) != Settings(), "\(line)")
    }
  }

  @Test("Nothing but the configuration is written, and never over one")
  func write() throws {
    let vault = try TemporaryFolder(["a.md": "[[b]]\n", "b.md": ""])
    let draft = try Vault.open(at: vault.path, today: today).draft()
    #expect(try vault.contents().count == 2)
    try Vault.open(at: vault.path, today: today).create(draft)
    #expect(try vault.contents().keys.sorted() == [".enishi/config.yaml", "a.md", "b.md"])
    #expect(try vault.text(".enishi/config.yaml") == draft.text)
    #expect(try Vault.open(at: vault.path, today: today).hasConfiguration)
    let error = #expect(throws: WorkspaceError.self) {
      try Vault.open(at: vault.path, today: today).create(draft)
    }
    guard case .alreadyConfigured? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(throws: WorkspaceError.self) { try Vault.open(at: vault.path, today: today).draft() }
    #expect(try vault.text(".enishi/config.yaml") == draft.text)
  }

  @Test("What the first run would add is what it then adds")
  func firstIndex() throws {
    let vault = try TemporaryFolder(["CRM/Ann.md": "", "a.md": "[[Ann]] [[b]]\n", "b.md": ""])
    let draft = try Vault.open(at: vault.path, today: today).draft()
    let question = try Vault.open(at: vault.path, today: today).configured(draft.settings).firstIndex()
    #expect(question.noteCount == 2 && question.peopleCount == 1 && question.newNote == "Follow-ups.md")
    try Vault.open(at: vault.path, today: today).create(draft)
    let report = try vault.index(WriteOptions())
    #expect(report.written.count == 2 && report.created == ["Follow-ups.md"])
  }
}
