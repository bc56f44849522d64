import Notes
import TestSupport
import Testing
import Workspace

@Suite("Indexing a vault")
struct IndexTests {
  private static let people = [
    "People/Ann.md": "---\ntype: person\n---\n# Ann\n",
    "Meetings/2026-11-20 Lunch.md": "---\ntype: meeting\npeople: \"[[Ann]]\"\n---\nWith [[Ann]].\n",
  ]

  @Test("BYTES 2: a second run leaves bytes, inodes and times as they are")
  func secondRun() throws {
    let vault = try TemporaryFolder(Self.people)
    #expect(try vault.index().changedCount == 2)
    let before = try vault.identities()
    #expect(try vault.index().changedCount == 0)
    #expect(try vault.identities() == before)
  }

  @Test("The list of follow-ups is a note from the first run on, so that links to it cost no second run")
  func followUpsLink() throws {
    var files = Self.people
    files["Home.md"] = "See [[Follow-ups]].\n"
    let vault = try TemporaryFolder(files)
    try vault.index()
    #expect(try vault.text("Follow-ups.md").contains("[[Home]]"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test(
    "BYTES 20: a list of follow-ups is not made beside one that differs only in case or normal form",
    arguments: ["follow-ups.md", "FOLLOW-UPS.md"])
  func followUpsTwin(_ name: String) throws {
    let vault = try TemporaryFolder([name: "# Mine\n"])
    try vault.index()
    #expect(try vault.contents().keys.sorted() == [name])
    #expect(try vault.text(name).hasPrefix("# Mine\n\n<!-- enishi:follow-ups -->\n"))
    try vault.strip()
    #expect(try vault.text(name) == "# Mine\n")
  }

  @Test("BYTES 25: a source that is gone or renamed leaves every block, and blank lines do not grow")
  func renamed() throws {
    let vault = try TemporaryFolder(Self.people)
    try vault.index()
    let first = try vault.text("People/Ann.md")
    let lunch = try vault.text("Meetings/2026-11-20 Lunch.md")
    for round in 1...3 {
      try vault.rename("Meetings", to: "Gespräche \(round)")
      try vault.index()
      try vault.rename("Gespräche \(round)", to: "Meetings")
    }
    try vault.index()
    #expect(try vault.text("People/Ann.md") == first)
    try vault.remove("Meetings")
    try vault.index()
    #expect(try vault.text("People/Ann.md") == "---\ntype: person\n---\n# Ann\n")
    #expect(lunch.contains("[[Ann]]"))
  }

  @Test("A vault that has never been written to is asked; one with a configuration or a block has agreed")
  func consent() throws {
    let vault = try TemporaryFolder(Self.people)
    let before = try vault.contents()
    #expect(throws: WorkspaceError.self) { try vault.index(WriteOptions()) }
    #expect(try vault.contents() == before)
    try vault.write("language: en\n", to: ".enishi/config.yaml")
    #expect(try vault.index(WriteOptions()).changedCount == 2)
    try vault.remove(".enishi")
    try vault.write("[[Ann]]\n", to: "Topic.md")
    #expect(try vault.index(WriteOptions()).changedCount == 1)
  }

  @Test("An unknown key in the configuration stops the run before anything is written")
  func configuration() throws {
    var files = Self.people
    files[".enishi/config.yaml"] = "language: en\nlinsk: wiki\n"
    let vault = try TemporaryFolder(files)
    let before = try vault.contents()
    let error = #expect(throws: WorkspaceError.self) { try vault.index() }
    #expect(
      error?.description
        == ".enishi/config.yaml:2: there is no key “linsk”; did you mean “links”?")
    #expect(try vault.contents() == before)
  }

  @Test("A Japanese vault has its list and its blocks in Japanese")
  func japanese() throws {
    var files = Self.people
    files[".enishi/config.yaml"] = "language: ja\n"
    let vault = try TemporaryFolder(files)
    try vault.index()
    #expect(try vault.text("Follow-ups.md").hasPrefix("# フォローアップ\n<!-- enishi:follow-ups -->\n"))
    try vault.strip()
    #expect(try !vault.contents().keys.contains("Follow-ups.md"))
  }
}
