import Notes
import TestSupport
import Testing
import Workspace

@Suite("Lists that were edited by hand")
struct OverwrittenListTests {
  private static let plan = "Meetings/2026-11-10 Plan.md"

  private func edited() throws -> TemporaryFolder {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x", " // sent")
    try vault.answer("budget", "/")
    return vault
  }

  @Test("BYTES 7: a list with a mark of another tool waits, and the finding shows that line alone")
  func refused() throws {
    let vault = try edited()
    let before = try vault.contents()
    let report = try vault.index()
    let finding = try #require(report.findings.first { $0.kind.name == "edited-block" })
    let row = "[[Bob]]: budget (2026-11-21)"
    let line = try #require(finding.line)
    #expect(
      finding.kind
        == .editedBlock(
          name: "follow-ups", lines: line...line,
          difference: ["- \(line): - [/] \(row)", "+ \(line): - [ ] \(row)"]))
    #expect(try vault.contents() == before)
  }

  @Test("Overwriting carries out the other answers, and tells what it drops", arguments: [false, true])
  func overwritten(isDryRun: Bool) throws {
    let vault = try edited()
    let options = WriteOptions(
      mode: isDryRun ? .dryRun : .write, agreed: true, overwriting: ["Follow-ups.md"])
    let report = try vault.index(options)
    #expect(report.carriedOut == .init(ticked: 1, noted: 1))
    #expect(report.thrownAway.map(\.text) == ["- [/] [[Bob]]: budget (2026-11-21)"])
    if isDryRun { return }
    #expect(try vault.text(Self.plan).contains("- [x] send [[Bob]] the plan"))
    let list = try vault.text("Follow-ups.md")
    #expect(list.contains("- [ ] [[Bob]]: budget") && !list.contains("the plan"))
    #expect(try vault.index().changedCount == 0)
  }

  @Test("An answer with words that are not behind strokes is kept, under “Not done”")
  func kept() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x", " sent by mail")
    let report = try vault.index(WriteOptions(agreed: true, overwriting: ["Follow-ups.md"]))
    #expect(report.carriedOut == .init() && report.thrownAway.isEmpty)
    #expect(try vault.text("Follow-ups.md").contains("sent by mail"))
    #expect(report.findings.contains { $0.kind.name == "answered-list" })
  }
}
