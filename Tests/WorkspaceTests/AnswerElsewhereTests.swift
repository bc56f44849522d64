import TestSupport
import Testing
import Workspace

/// What is done with answers whose rows something else has taken away meanwhile: a command, or another branch.
@Suite("BYTES 12: answers to rows that were answered elsewhere as well")
struct AnswerElsewhereTests {
  private static let ann = "People/Ann.md"
  private static let bob = "People/Bob.md"

  @Test(
    "Words of an answer are noted although the log has a line of that day; without words that line is enough",
    arguments: [
      ("- 2026-11-22 call", " // she is well", "+- 2026-11-22 → she is well"),
      ("- 2026-11-22 call", "", nil),
      ("- 2026-11-22 → she is well", " // she is well", nil),
    ])
  func words(line: String, rest: String, noted: String?) throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("[[Ann]]: get", "x", rest)
    let log = "- 2026-10-01 lunch"
    try vault.write(try vault.text(Self.ann).replacing(log, with: "\(line)\n\(log)"), to: Self.ann)
    let before = try vault.ownText(of: Self.ann)
    let report = try vault.index()
    #expect(!report.findingNames.contains("answered-list"))
    #expect(report.carriedOut.noted == (noted == nil ? 0 : 1))
    let after = try vault.ownText(of: Self.ann)
    #expect(
      after.split(separator: "\n").count == before.split(separator: "\n").count + (noted == nil ? 0 : 1))
    if let noted { #expect(after.contains("\n\(noted.dropFirst())\n")) }
    #expect(try vault.index().changedCount == 0)
  }

  @Test("A row that a promise kept on another branch has taken away is carried out by the first run")
  func promiseKept() throws {
    func note(_ promise: String) -> String {
      "---\ntype: person\ncadence: 30d\n---\n# Bob\n\n\(promise)## Log\n\n- 2026-08-01 lunch\n- 2026-06-01 call\n"
    }
    // A merge leaves of the list what this branch has answered, and of the note what the other one has carried out.
    let merged = try TemporaryFolder([Self.bob: note("")])
    try merged.index()
    try merged.answer("get in touch", "x", " // rang him")
    let vault = try TemporaryFolder([Self.bob: note("- [ ] the plan for [[Bob]] 📅 2026-11-20\n\n")])
    try vault.index()
    try vault.answer("the plan", "x")
    try vault.index()
    try #require(!vault.text("Follow-ups.md").contains("get in touch"))
    try vault.write(try merged.text("Follow-ups.md"), to: "Follow-ups.md")
    let report = try vault.index()
    #expect(!report.findingNames.contains("answered-list"))
    #expect(report.carriedOut == .init(noted: 1))
    #expect(try vault.text(Self.bob).contains("- 2026-11-22 → rang him\n"))
    #expect(try vault.index().changedCount == 0)
  }
}
