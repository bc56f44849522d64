import Notes
import TestSupport
import Testing
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Answers that cannot be carried out")
struct AnswerRefusalTests {
  private static let plan = "Meetings/2026-11-10 Plan.md"

  /// The findings about answers, as `line: reason`.
  private func told(_ report: WriteReport) -> [String] {
    report.findings.compactMap { finding in
      guard case .answeredList(_, let reason, _) = finding.kind else { return nil }
      return "\(finding.path):\(finding.line ?? 0): \(reason)"
    }
  }

  /// What stands below “Not done” in the list.
  private func notDone(_ vault: TemporaryFolder) throws -> [String] {
    let parts = try vault.text("Follow-ups.md").split(separator: "**Not done**\n")
    return parts.count < 2 ? [] : parts[1].split(separator: "\n").dropLast().map(String.init)
  }

  @Test("A row that is gone stays ticked under “Not done” on each run, until it is unticked")
  func gone() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x", " // sent")
    try vault.write(try vault.text(Self.plan).replacing("the plan", with: "the map"), to: Self.plan)
    for round in 1...3 {
      let report = try vault.index()
      #expect(
        report.needsAttention && report.carriedOut == .init() && (round == 1) == (report.changedCount > 0))
      let kept = "- [x] send [[Bob]] the plan (promised by 2026-11-20, [[2026-11-10 Plan]]) // sent"
      #expect(try notDone(vault) == [kept])
      let line =
        try vault.text("Follow-ups.md").split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0 == kept }.map { $0 + 1 } ?? 0
      #expect(
        told(report) == [
          "Follow-ups.md:\(line): no row of today reads so; it may have been settled, or its words have changed"
        ])
    }
    try vault.answer("the plan", " ")
    let report = try vault.index()
    #expect(told(report).isEmpty && !report.needsAttention)
    #expect(try notDone(vault).isEmpty)
  }

  @Test("It is carried out once it can be")
  func later() throws {
    let vault = try TemporaryFolder.answered
    let text = try vault.text(Self.plan)
    try vault.answer("the plan", "x")
    try vault.write(text.replacing("the plan", with: "the map"), to: Self.plan)
    try vault.index()
    try vault.write(text, to: Self.plan)
    #expect(try vault.index().carriedOut == .init(ticked: 1))
    #expect(try notDone(vault).isEmpty && vault.text(Self.plan).contains("- [x] send"))
  }

  @Test(
    "BYTES 12: of two rows that read alike none is carried out, nor the other when one was ticked by hand")
  func twins() throws {
    let vault = try TemporaryFolder.answered
    let text = try vault.text(Self.plan)
    let twin = "* [ ] send [[Bob]] the plan 📅 2026-11-20"
    try vault.write(text + twin + "\n", to: Self.plan)
    try vault.index()
    let list = try vault.text("Follow-ups.md")
    let row = try #require(list.split(separator: "\n").first { $0.contains("the plan") })
    try vault.write(
      list.replacing(row, with: row.replacing("[ ]", with: "[x]"), maxReplacements: 1), to: "Follow-ups.md")
    let before = try vault.bytes(Self.plan)
    #expect(
      told(try vault.index()).first?.hasSuffix("several rows read so: \(Self.plan):5, \(Self.plan):8") == true
    )
    #expect(try vault.bytes(Self.plan) == before)
    try vault.write(text + twin.replacing("[ ]", with: "[x]") + " ✅ 2026-11-22\n", to: Self.plan)
    try vault.index()
    #expect(try vault.text(Self.plan).contains("- [ ] send [[Bob]] the plan 📅 2026-11-20\n"))
    #expect(try notDone(vault).isEmpty)
  }

  @Test("BYTES 12: a task whose line stands there twice is left alone")
  func sameLine() throws {
    let vault = try TemporaryFolder.answered
    let line = "- [ ] [[Bob]]: budget 📅 2026-11-21"
    try vault.write(try vault.text(Self.plan) + "\n```\n\(line)\n```\n", to: Self.plan)
    try vault.answer("budget", "x")
    let report = try vault.index()
    #expect(
      told(report).first?.hasSuffix("\(Self.plan): line 6 stands there word for word more than once") == true)
    #expect(try notDone(vault).count == 1)
  }

  @Test("Whoever has no note is told how to be given one, and then it is carried out")
  func noNote() throws {
    let vault = try TemporaryFolder(answeredVault)
    try vault.write("---\npeople: [\"[[Eve]]\"]\ndate: 2026-11-12\n---\nfirst met\n", to: "Meetings/Met.md")
    try vault.index()
    try vault.answer("[[Eve]]:", "x")
    #expect(told(try vault.index()).first?.hasSuffix("Eve has no note of their own to write it into") == true)
    try vault.write("", to: "People/Eve.md")
    #expect(try vault.index().carriedOut == .init(noted: 1))
    #expect(try vault.text("People/Eve.md").hasPrefix("## Log\n\n- 2026-11-22 → contacted\n"))
  }

  @Test(
    "BYTES 12, 29: an answered row of somebody whose note has become private stays, and is told without its words"
  )
  func becamePrivate() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("[[Cy]]:", "x", " // Cy is well")
    try vault.write("---\nprivate: true\n---\n", to: "People/Cy.md")
    let report = try vault.index()
    #expect(told(report).count == 1 && told(report).allSatisfy { !$0.contains("Cy") })
    #expect(report.needsAttention)
    #expect(try vault.text("Follow-ups.md").contains(" // Cy is well"))
    try vault.write(try vault.text("Follow-ups.md").replacing("- [x]", with: "- [ ]"), to: "Follow-ups.md")
    try vault.index()
    #expect(try !vault.text("Follow-ups.md").contains("Cy"))
  }

  @Test("BYTES 12: an answer is never dropped, whatever names of private notes its words hold")
  func partOfWord() throws {
    let vault = try TemporaryFolder.answered
    try vault.write("---\nprivate: true\n---\nmine\n", to: "Tom.md")
    try vault.index()
    try vault.answer("the plan", "x", " // Tomorrow she moves")
    try vault.write(try vault.text(Self.plan).replacing("the plan", with: "the map"), to: Self.plan)
    #expect(try vault.index().needsAttention)
    #expect(try vault.text("Follow-ups.md").contains(" // Tomorrow she moves"))
  }

  @Test("A header that cannot be edited keeps its row")
  func header() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("[[Ann]]: get", ">")
    try vault.write(
      try vault.text("People/Ann.md").replacing("cadence: 30d", with: "cadence: 30d\nsnooze: {a: 1}"),
      to: "People/Ann.md")
    let before = try vault.bytes("People/Ann.md")
    #expect(told(try vault.index()).first?.contains("which is only edited by hand") == true)
    #expect(try vault.bytes("People/Ann.md") == before && notDone(vault).count == 1)
  }

  @Test("A note that cannot be written keeps its row, and the others go on")
  func readOnly() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("[[Ann]]: get", "x")
    try vault.answer("[[Cy]]:", "x")
    unsafe chmod("\(vault.path)/People/Ann.md", 0o400)
    let report = try vault.index()
    #expect(report.carriedOut == .init(noted: 1) && report.refused.contains("People/Ann.md"))
    #expect(told(report).first?.hasSuffix("“People/Ann.md” was not written") == true)
    unsafe chmod("\(vault.path)/People/Ann.md", 0o600)
    #expect(try vault.index().carriedOut == .init(noted: 1))
    #expect(try notDone(vault).isEmpty)
  }

  @Test("A row answered in two ways is answered in none")
  func twoWays() throws {
    let vault = try TemporaryFolder(
      answeredVault.merging(["Mine.md": "<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n"]) { $1 })
    try vault.index()
    try vault.answer("budget", "x")
    try vault.answer("budget", "-", in: "Mine.md")
    let report = try vault.index()
    #expect(
      told(report).map { String($0.suffix(27)) } == [
        "it was answered in two ways", "it was answered in two ways",
      ])
    #expect(try vault.text(Self.plan).contains("- [ ] [[Bob]]: budget"))
  }

  @Test("With anything else edited in the list nothing in it is carried out")
  func edited() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x")
    try vault.write(
      try vault.text("Follow-ups.md").replacing("budget", with: "the budget"), to: "Follow-ups.md")
    let before = try vault.contents()
    let report = try vault.index()
    #expect(report.findingNames.contains("edited-block") && report.refused == ["Follow-ups.md"])
    #expect(try vault.contents() == before)
  }

  @Test("Beside a block that was edited by hand nothing is carried out, for the list could not be written")
  func besideEdited() throws {
    let files = [
      "Mine.md":
        "[[Ann]]\n\n<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n\n<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n",
      "Home.md": "[[Mine]]\n",
    ]
    let vault = try TemporaryFolder(answeredVault.merging(files) { $1 })
    try vault.index()
    try vault.answer("[[Ann]]: get", "x", in: "Mine.md")
    try vault.write(try vault.text("Mine.md").replacing("Mentioned", with: "Named"), to: "Mine.md")
    let before = try vault.contents()
    let report = try vault.index()
    #expect(report.refused == ["Mine.md"] && told(report).count == 1)
    #expect(try vault.contents() == before)
    #expect(try vault.index(WriteOptions(overwriting: ["Mine.md"])).carriedOut == .init(noted: 1))
    #expect(try !vault.text("Mine.md").contains("[x]") && vault.text("People/Ann.md").contains("→ contacted"))
  }
}
