import Notes
import TestSupport
import Testing
import Workspace

@Suite("Blocks about people in a vault")
struct PersonBlockTests {
  private static let files = [
    "People/Ann.md": "# Ann\n", "People/Bo.md": "# Bo\n",
    "Meetings/2026-11-20 Lunch.md": "---\npeople: \"[[Ann]]\"\n---\nOf the sea.\n",
  ]

  /// The vault with one note more, indexed.
  private func indexed(_ text: String, at path: String = "Home.md") throws -> (TemporaryFolder, WriteReport) {
    var files = Self.files
    files[path] = text
    let vault = try TemporaryFolder(files)
    return (vault, try vault.index())
  }

  private static func pair(_ marker: String) -> String {
    "<!-- enishi:\(marker) -->\n<!-- /enishi:\(marker.prefix { $0 != " " }) -->\n"
  }

  @Test("A person's note is given a block, above its backlinks, and one of whom nothing is known none")
  func given() throws {
    let (vault, _) = try indexed("[[Ann]] and [[Bo]]\n")
    let ann = try vault.text("People/Ann.md")
    let blocks = NoteReader.read(Array(ann.utf8), at: "a.md").blocks
    #expect(blocks.map(\.name) == ["person", "backlinks"] && blocks.allSatisfy { $0.addedLineEnds == 1 })
    #expect(ann.contains("- 2026-11-20 meal ([[2026-11-20 Lunch]])") && !ann.contains("(people)"))
    #expect(try !vault.text("People/Bo.md").contains("enishi:person"))
  }

  @Test("An empty pair in another note is filled for whom it names; without a name it is told and left alone")
  func elsewhere() throws {
    let (vault, report) = try indexed(Self.pair("person person=[[Ann]]") + "\n" + Self.pair("person"))
    let lines = try vault.text("Home.md").split(separator: "\n")
    #expect(lines.contains("- 2026-11-20 meal ([[2026-11-20 Lunch]])"))
    #expect(lines.suffix(2) == ["<!-- enishi:person -->", "<!-- /enishi:person -->"])
    let found = report.findings.filter { $0.kind.name == "block-parameter" }
    #expect(found.count == 1 && found.first?.line == 4)
    #expect(found.first?.wayOut == "write whom it is about, as in <!-- enishi:person person=[[Ann]] -->")
  }

  @Test("A marker that cannot be followed leaves its block as it is, and the note's other blocks are updated")
  func leftAlone() throws {
    let bad = Self.pair("follow-ups kind=promises")
    let (vault, report) = try indexed(bad + "\n" + Self.pair("follow-ups within=2w"))
    let text = try vault.text("Home.md")
    #expect(text.hasPrefix(bad) && text.contains("Nobody is waiting for you."))
    #expect(report.findings.map(\.kind.name) == ["block-parameter"] && !report.needsAttention)
    #expect(try vault.index().changedCount == 0)
  }

  @Test("A note about something else that wants the block is told that nobody is named")
  func wanted() throws {
    let text = "---\nenishi: [person]\n---\n" + Self.pair("person")
    let (vault, report) = try indexed(text)
    #expect(try vault.text("Home.md") == text)
    #expect(report.findings.map(\.kind.name) == ["block-parameter"])
  }

  @Test("A note that is no person's any more loses the block that was added to it")
  func noLonger() throws {
    let (vault, _) = try indexed("")
    try vault.rename("People", to: "Notes")
    try vault.index()
    let text = try vault.text("Notes/Ann.md")
    #expect(text.hasPrefix("# Ann\n\n<!-- enishi:backlinks -->\n") && !text.contains("enishi:person"))
    #expect(text.contains("- [[2026-11-20 Lunch]] (people)"))
  }

  @Test(
    "backlinks.where decides which notes are given backlinks",
    arguments: [("all", true, true), ("people", true, false), ("asked", false, false)])
  func whereBacklinks(place: String, people: Bool, topics: Bool) throws {
    var files = Self.files
    files[".enishi/config.yaml"] = "backlinks: {where: \(place)}\n"
    files["Home.md"] = "[[Bo]] [[Topic]]\n"
    files["Topic.md"] = ""
    files["Asked.md"] = "[[Home]]\n"
    files["Home.md", default: ""] += Self.pair("backlinks")
    let vault = try TemporaryFolder(files)
    try vault.index()
    #expect(try vault.text("People/Bo.md").contains("enishi:backlinks") == people)
    #expect(try vault.text("Topic.md").contains("enishi:backlinks") == topics)
    #expect(try vault.text("Home.md").contains("[[Asked]]"))
  }

  @Test("A note that wants backlinks alone keeps them whole")
  func alone() throws {
    let (vault, _) = try indexed("---\nenishi: [backlinks]\n---\n", at: "People/Ann.md")
    let text = try vault.text("People/Ann.md")
    #expect(!text.contains("enishi:person") && text.contains("- [[2026-11-20 Lunch]] (people)"))
  }

  @Test("BYTES 26: ten thousand contacts are told in about linear time")
  func manyContacts() throws {
    func time(_ count: Int) throws -> Duration {
      let days = (0..<count).map {
        "- \(CalendarDay.date("1990-01-01") + $0) call with [[Bo]]: words \($0)\n"
      }
      let vault = try TemporaryFolder(["People/Ann.md": days.joined(), "People/Bo.md": "Bo\n"])
      var report: WriteReport?
      let time = try ContinuousClock().measure { report = try vault.index() }
      #expect(report?.changedCount == 3)
      #expect(try vault.text("People/Bo.md").contains("- and \(count - 20) more: `enishi show Bo --all`"))
      return time
    }
    let (few, many) = (try time(1_250), try time(10_000))
    #expect(many < few * 24, "\(few), then \(many)")
  }
}
