import Notes
import TestSupport
import Testing
import Workspace

@Suite("Briefs in a vault")
struct BriefBlockTests {
  private static let pair = "<!-- enishi:brief -->\n<!-- /enishi:brief -->\n"
  private static let meeting = "Meetings/2026-11-27 Walk.md"

  /// A vault in which a meeting is booked for the 27th, its text below the header.
  private func vault(_ text: String = Self.pair, more: [String: String] = [:]) throws -> TemporaryFolder {
    var files = [
      "People/Ann.md": "---\nmet: 2026-01-02\nrole: printer\n---\n- 2026-11-20 call: of paper\n",
      "People/Bo.md": "# Bo\n", Self.meeting: "---\npeople: \"[[Ann]]\"\n---\n\(text)",
    ]
    files.merge(more) { $1 }
    return try TemporaryFolder(files)
  }

  private func index(
    _ vault: TemporaryFolder, on day: String = "2026-11-22",
    _ options: WriteOptions = WriteOptions(agreed: true)
  ) throws -> WriteReport {
    try vault.opened(on: .date(day)).index(options)
  }

  private func finding(_ report: WriteReport, _ name: String) -> Finding? {
    report.findings.first { $0.kind.name == name }
  }

  private static let filled = "- 2026-11-20 call: “of paper”"

  @Test("An empty pair in a booked meeting's note is filled, and stands still until something happens")
  func asked() throws {
    let vault = try vault()
    _ = try index(vault)
    let text = try vault.text(Self.meeting)
    #expect(text.contains("**[[Ann]]**\n- Met: 2026-01-02\n\(Self.filled)\n"))
    for day in ["2026-11-23", "2026-11-26", "2026-11-27"] {
      #expect(try index(vault, on: day).changedCount <= 2)
    }
    #expect(try vault.text(Self.meeting) == text)
    try vault.write("---\nmet: 2026-01-02\n---\n- 2026-11-25 lunch\n", to: "People/Ann.md")
    _ = try index(vault, on: "2026-11-27")
    #expect(try vault.text(Self.meeting).contains("- 2026-11-25 lunch"))
  }

  @Test(
    "BYTES 18: a brief whose day is past keeps its bytes, whatever happens, and agrees with what the files give"
  )
  func past() throws {
    let vault = try vault()
    _ = try index(vault)
    let text = try vault.text(Self.meeting)
    try vault.write("---\nmet: 2025-05-05\n---\n- 2026-11-25 lunch\n", to: "People/Ann.md")
    try vault.write("language: ja\nbrief: auto\nblocks: {meeting: [brief]}\n", to: ".enishi/config.yaml")
    for day in ["2026-11-28", "2026-12-30"] {
      let report = try index(vault, on: day)
      #expect(try vault.text(Self.meeting) == text && !report.needsAttention)
      #expect(try vault.opened(on: .date(day)).verify().differences == [])
    }
    try vault.remove("People/Ann.md")
    #expect(try !index(vault, on: "2027-12-30").needsAttention)
    #expect(try vault.text(Self.meeting) == text)
  }

  @Test("BYTES 18: random edits all around, other days and other settings leave a past brief as it is")
  func pastUnderEdits() throws {
    let seed = UInt64.random(in: 0...(.max))
    print("a past brief under random edits: seed \(seed)")
    let path = "Kept/2026-11-22 Walk.md"
    let text = "---\ntype: meeting\npeople: [\"[[Ann]]\", Kim]\n---\n\(Self.pair)\nOf [[Kim]].\n"
    let vault = try TemporaryFolder([path: text, "People/Ann.md": "- 2026-11-20 call\n"])
    try vault.opened().index(WriteOptions(agreed: true))
    var editor = VaultEditor(vault, seed: seed)
    let kept = try brief(in: vault.text(path))
    #expect(kept.contains("2026-11-20 call"))
    for step in 1...24 {
      let edit = try editor.edit()
      let day = today + 1 + step / 4
      try vault.opened(on: day).index(WriteOptions(agreed: true))
      #expect(try brief(in: vault.text(path)) == kept, "seed \(seed), step \(step): \(edit)")
      #expect(try vault.opened(on: day).verify().differences == [], "seed \(seed), step \(step): \(edit)")
    }
  }

  /// What stands from one marker to the other.
  private func brief(in text: String) throws -> Substring {
    let start = try #require(text.firstRange(of: "<!-- enishi:brief"))
    let end = try #require(text.firstRange(of: "<!-- /enishi:brief"))
    return text[start.lowerBound...].prefix(
      text.distance(from: start.lowerBound, to: end.lowerBound) + 40)
  }

  @Test("A past brief that was edited is told and left alone; --overwrite keeps the edit")
  func edited() throws {
    let vault = try vault("> <!-- enishi:brief -->\n> <!-- /enishi:brief -->\n")
    _ = try index(vault)
    let edited = try vault.text(Self.meeting).replacing("of paper", with: "of glue")
    try vault.write(edited, to: Self.meeting)
    let report = try index(vault, on: "2026-11-28")
    #expect(finding(report, "edited-block")?.line == 4 && report.needsAttention)
    #expect(try vault.text(Self.meeting) == edited)
    let options = WriteOptions(agreed: true, overwriting: [Self.meeting])
    #expect(try !index(vault, on: "2026-11-28", options).needsAttention)
    let kept = try vault.text(Self.meeting)
    #expect(kept.contains("> - 2026-11-20 call: “of glue”\n") && kept != edited)
    #expect(try index(vault, on: "2026-11-29").findings.isEmpty)
    #expect(try vault.text(Self.meeting) == kept)
  }

  @Test("None is made late: an empty pair in a past meeting's note stays empty, and `check` says why")
  func late() throws {
    let vault = try vault(more: [
      ".enishi/config.yaml": "brief: auto\n", "Meetings/2026-11-01 x.md": "[[Ann]]\n",
    ])
    let before = try vault.text(Self.meeting)
    let report = try index(vault, on: "2026-11-28")
    #expect(try vault.text(Self.meeting) == before && !report.needsAttention)
    #expect(try !vault.text("Meetings/2026-11-01 x.md").contains("enishi:brief"))
    let late = try #require(finding(report, "late-brief"))
    #expect(late.level == .info && late.line == 4 && late.path == NotePath(Self.meeting))
  }

  @Test("brief: auto gives one to booked meetings, above the backlinks, and strip takes it away again")
  func auto() throws {
    let vault = try vault(
      "Bring paper.\n",
      more: [
        "Home.md": "[[2026-11-27 Walk]]\n",
        "Meetings/2026-11-28 off.md": "---\npeople: Ann\nstatus: cancelled\n---\n",
        "Meetings/2026-11-29 nobody.md": "x\n", "Meetings/2026-11-22 today.md": "---\npeople: Bo\n---\n",
        "Meetings/2026-11-30 not.md": "---\npeople: Bo\nenishi: off\n---\n",
      ])
    let original = try vault.text(Self.meeting)
    _ = try index(vault)
    #expect(try !vault.text(Self.meeting).contains("enishi:brief"))
    try vault.write("brief: auto\n", to: ".enishi/config.yaml")
    _ = try index(vault)
    let text = try vault.text(Self.meeting)
    #expect(NoteReader.read(Array(text.utf8), at: "a.md").blocks.map(\.name) == ["brief", "backlinks"])
    #expect(try vault.text("Meetings/2026-11-22 today.md").contains("enishi:brief"))
    for name in ["28 off", "29 nobody", "30 not"] {
      #expect(try !vault.text("Meetings/2026-11-\(name).md").contains("enishi:brief"))
    }
    #expect(try index(vault).changedCount == 0)
    // Past, it stays, though nothing asks for it any more.
    try vault.write("brief: asked\n", to: ".enishi/config.yaml")
    _ = try index(vault, on: "2026-11-28")
    #expect(try vault.text(Self.meeting) == text)
    _ = try vault.strip()
    #expect(try vault.text(Self.meeting) == original)
  }

  @Test("A meeting that is called off loses the brief that was added")
  func calledOff() throws {
    let vault = try vault("", more: [".enishi/config.yaml": "brief: auto\n"])
    _ = try index(vault)
    #expect(try vault.text(Self.meeting).contains("enishi:brief"))
    try vault.write("---\npeople: \"[[Ann]]\"\nstatus: cancelled\n---\n", to: Self.meeting)
    _ = try index(vault)
    #expect(try !vault.text(Self.meeting).contains("enishi:brief"))
  }

  @Test("Elsewhere it is about whom it names, and always current; in a person's note about them")
  func elsewhere() throws {
    let vault = try vault(
      more: [
        "Home.md": "<!-- enishi:brief person=[[Ann]] -->\n<!-- /enishi:brief -->\n",
        "2026-11-10.md": "<!-- enishi:brief person=[[Ann]] -->\n<!-- /enishi:brief -->\n",
        "People/Bo.md": "---\nenishi: [brief]\n---\n", "Topic.md": Self.pair,
        "Meetings/2026-11-30 empty.md": Self.pair,
      ])
    let report = try index(vault, on: "2026-11-29")
    for path in ["Home.md", "2026-11-10.md"] { #expect(try vault.text(path).contains(Self.filled)) }
    #expect(try vault.text("People/Bo.md").contains("**Before we meet**\n- Nothing is noted yet.\n"))
    let found = report.findings.filter { $0.kind.name == "block-parameter" }.map { "\($0.path)" }
    #expect(found == ["Meetings/2026-11-30 empty.md", "Topic.md"])
    try vault.write("- 2026-11-30 lunch: soup\n", to: "People/Ann.md")
    _ = try index(vault, on: "2026-12-01")
    #expect(try vault.text("Home.md").contains("- 2026-11-30 lunch: “soup”"))
  }

  @Test(
    "BYTES 29: check names whoever in a past brief has become private since, and a fresh brief leaves them out"
  )
  func becamePrivate() throws {
    let bo = ["People/Bo Lee.md": "---\nmet: 2026-01-01\nknows: Ann\n---\n"]
    let vault = try vault(more: bo)
    _ = try index(vault)
    #expect(try vault.text(Self.meeting).contains("- We both know: [[Bo Lee]]"))
    try vault.write("---\nmet: 2026-01-01\nprivate: true\n---\n", to: "People/Bo Lee.md")
    let check = { (day: String) in try vault.opened(on: .date(day)).check().findings }
    #expect(try !check("2026-11-23").contains { $0.kind.name == "private-in-brief" })
    let found = try check("2026-11-28").filter { $0.kind.name == "private-in-brief" }
    #expect(found.map(\.kind) == [.privateInBrief(name: "Bo Lee")] && found.first?.line == 8)
    let line = try vault.text(Self.meeting).split(separator: "\n", omittingEmptySubsequences: false)[7]
    #expect(line.contains("Bo Lee"))
    _ = try index(vault, on: "2026-11-23")
    #expect(try !vault.text(Self.meeting).contains("Bo Lee"))
  }
}
