import NoteIndex
import Notes
import Relations
import TestSupport
import Testing
import Workspace

@Suite("Events in a vault")
struct EventBlockTests {
  private let fair = "---\ntype: event\npeople: [Zoe, \"[[Ann]]\"]\n---\n"
  private let request = "<!-- enishi:event -->\n<!-- /enishi:event -->\n"

  @Test("An event's note is given a block where somebody was first met, above its backlinks")
  func added() throws {
    let vault = try TemporaryFolder([
      "Events/2026-11-06 Fair.md": fair, "Events/2026-11-07 Alone.md": "---\ntype: event\n---\n",
      "People/Ann.md": "Met at [[2026-11-06 Fair]].\n",
    ])
    try vault.index()
    let text = try vault.text("Events/2026-11-06 Fair.md")
    let places = ["<!-- enishi:event -->", "- [[Zoe]]", "- [[Ann]]", "<!-- enishi:backlinks -->"].map {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(try !vault.text("Events/2026-11-07 Alone.md").contains("enishi"))
    #expect(try vault.index().changes.isEmpty)
  }

  @Test("One that was asked for says that nobody was first met, and a meeting's tells of its event")
  func asked() throws {
    let vault = try TemporaryFolder([
      "Events/2026-11-07 Alone.md": "---\ntype: event\n---\n\(request)",
      "Events/2026-11-06 Fair.md": fair,
      "Meetings/2026-11-06 Dinner.md":
        "---\ntype: meeting\npeople: [Yuri]\nevent: \"[[2026-11-06 Fair]]\"\n---\n\(request)",
      "People/Ann.md": "",
    ])
    try vault.index()
    #expect(try vault.text("Events/2026-11-07 Alone.md").contains("\nNobody was first met here.\n"))
    let dinner = try vault.text("Meetings/2026-11-06 Dinner.md")
    #expect(["[[Yuri]]", "[[Zoe]]", "[[Ann]]"].allSatisfy(dinner.contains))
  }

  @Test("In a note that is no event's, or with a parameter, it stays as it is, and a finding says why")
  func refused() throws {
    let vault = try TemporaryFolder([
      "x.md": request,
      "Events/2026-11-06 Fair.md":
        "---\ntype: event\n---\n<!-- enishi:event limit=3 -->\n<!-- /enishi:event -->\n",
    ])
    let found = try vault.index().findings.map { "\($0.path):\($0.line ?? 0) \($0.kind.name)" }
    #expect(found == ["Events/2026-11-06 Fair.md:4 block-parameter", "x.md:1 block-parameter"])
    #expect(try vault.text("x.md") == request)
  }

  @Test("BYTES 29: nobody with a private note stands in it")
  func privacy() throws {
    let vault = try TemporaryFolder([
      "Events/2026-11-06 Fair.md": fair, "People/Ann.md": "---\nprivate: true\n---\n",
    ])
    try vault.index()
    let text = try vault.text("Events/2026-11-06 Fair.md")
    #expect(text.contains("- [[Zoe]]") && !text.contains("- [[Ann]]"))
    let answer = try Vault.open(at: vault.path, today: today).events(showsPrivate: true)
    #expect(answer.events.all[0].firstMet.count == 2)
  }

  @Test("An event is found by a part of its name, if that is one event's alone")
  func names() throws {
    let vault = try TemporaryFolder([
      "Events/2026-11-06 Fair.md": fair, "Events/2026-11-07 Small fair.md": "---\ntype: event\n---\n",
      "Events/2026-12-07 Feast.md": "---\ntype: event\n---\n", "x.md": "", "People/Ann.md": "",
    ])
    func asked(_ name: String) throws -> String? {
      let answer = try Vault.open(at: vault.path, today: today).events(name, showsPrivate: false)
      return answer.event.map { "\(answer.insight.path(of: $0.id))" }
    }
    #expect(try asked("small") == "Events/2026-11-07 Small fair.md")
    #expect(try asked("2026-11-06 Fair") == "Events/2026-11-06 Fair.md")
    #expect(try asked("2026-12-07 Feast") == nil)
    #expect(throws: WorkspaceError.notAnEvent("x.md")) { try asked("x") }
    #expect(
      throws: WorkspaceError.ambiguousNote(
        "fair", ["Events/2026-11-06 Fair.md", "Events/2026-11-07 Small fair.md"])
    ) { try asked("fair") }
  }

  @Test("What is asked early is told by check, at the level that the configuration gives it")
  func earlyAsks() throws {
    func levels(_ configuration: String) throws -> [Finding.Level] {
      let vault = try TemporaryFolder([
        ".enishi/config.yaml": configuration,
        "People/Ann.md": "---\nmet: 2026-11-20\n---\n- [ ] proposal for her\n",
      ])
      return try Vault.open(at: vault.path, today: today).check().findings
        .filter { $0.kind.name == "early-ask" }.map(\.level)
    }
    #expect(try levels("language: en\n") == [.info])
    #expect(try levels("rules: {early_ask: off}\n") == [])
    #expect(try levels("rules: {early-ask: warning}\n") == [.warning])
  }
}
