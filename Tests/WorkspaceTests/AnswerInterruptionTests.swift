import Notes
import TestSupport
import Testing
import Workspace

@Suite("Runs that end between people's notes and the list")
struct AnswerInterruptionTests {
  private static let marks = [
    ("the plan", "x", " ✅ 2026-11-21"), ("budget", "x", " // it came"), ("greet", "X", ""),
    ("[[Ann]]: get", "x", ""),
    ("[[Cy]]:", ">", ""),
  ]

  /// An answered vault, before and after a whole run.
  private func vaults() throws -> (answered: TemporaryFolder, done: TemporaryFolder) {
    let done = try TemporaryFolder.answered
    for (words, mark, rest) in Self.marks { try done.answer(words, mark, rest) }
    let answered = try TemporaryFolder(copyOf: done.path)
    #expect(try done.index().carriedOut == .init(ticked: 3, noted: 2, putOff: 1))
    return (answered, done)
  }

  @Test(
    "RULES 9: what stands in people's notes is not done again, whichever of them were written",
    arguments: 0..<16)
  func subsets(bits: Int) throws {
    let (vault, done) = try vaults()
    let notes = ["People/Bob.md", "People/Ann.md", "People/Cy.md", "Meetings/2026-11-10 Plan.md"]
    for (place, note) in notes.enumerated() where bits & (1 << place) != 0 {
      try vault.write(try done.bytes(note), to: note)
    }
    let report = try vault.index()
    #expect(!report.findingNames.contains("answered-list"))
    #expect(try vault.contents() == done.contents())
    #expect(try vault.index().changedCount == 0)
  }

  @Test("The day after, a list whose answers stand leaves nothing behind")
  func nextDay() throws {
    let (vault, done) = try vaults()
    for note in ["People/Ann.md", "People/Bob.md", "People/Cy.md", "Meetings/2026-11-10 Plan.md"] {
      try vault.write(try done.bytes(note), to: note)
    }
    let people = try vault.bytes("People/Ann.md") + vault.bytes("People/Cy.md")
    let report = try Vault.open(at: vault.path, today: today + 1).index(WriteOptions())
    #expect(report.carriedOut == .init() && !report.findingNames.contains("answered-list"))
    #expect(try vault.bytes("People/Ann.md") + vault.bytes("People/Cy.md") == people)
  }

  @Test(
    "RULES 9: an answer that leaves its row standing is not carried out again on another day",
    arguments: [
      ("[[May]]: “", "x", ""), ("[[May]]: “", "x", " // wrote to her"), ("[[Pre]]: prepare", "x", ""),
      ("[[Ann]]: get", "x", " // call, see you next week"), ("send [[Bob]]", ">", ""),
    ])
  func standingRows(words: String, mark: String, rest: String) throws {
    let vault = try TemporaryFolder(
      answeredVault.merging([
        "People/May.md": "---\ntype: person\n---\n- 2026-11-15 lunch, “let's have lunch again”\n",
        "People/Pre.md": "---\ntype: person\n---\n- 2026-11-25 lunch\n",
      ]) { $1 })
    try vault.index()
    try vault.answer(words, mark, rest)
    let answered = try vault.text("Follow-ups.md")
    #expect(try vault.index().carriedOut != .init())
    let done = try ["Ann", "Bob", "May", "Pre"].map { try vault.ownText(of: "People/\($0).md") }
    for days in 1...2 {
      // The list still says what it said: a run was cut short, or an editor held it.
      try vault.write(answered, to: "Follow-ups.md")
      let report = try Vault.open(at: vault.path, today: today + days).index(WriteOptions())
      #expect(report.carriedOut == .init() && !report.findingNames.contains("answered-list"), "day \(days)")
      #expect(try ["Ann", "Bob", "May", "Pre"].map { try vault.ownText(of: "People/\($0).md") } == done)
    }
  }

  @Test("Whoever was written to for an earlier row is written to again")
  func newRow() throws {
    let log = "- 2026-11-01 → contacted\n- 2026-09-01 lunch\n"
    let vault = try TemporaryFolder(["People/Ann.md": "---\ntype: person\ncadence: 2w\n---\n## Log\n\n\(log)"]
    )
    try vault.index()
    try vault.answer("[[Ann]]:", "x")
    #expect(try vault.index().carriedOut == .init(noted: 1))
    #expect(try vault.text("People/Ann.md").contains("- 2026-11-22 → contacted\n\(log)"))
  }

  @Test("A run with answers is not taken for one that found nothing to write")
  func notSettled() throws {
    let vault = try TemporaryFolder.answered
    try vault.answer("the plan", "x")
    let plan = "Meetings/2026-11-10 Plan.md"
    try vault.write(try vault.text(plan).replacing("the plan", with: "the map"), to: plan)
    try vault.opened().index(WriteOptions())
    vault.age()
    for _ in 1...3 {
      let report = try vault.opened().index(WriteOptions())
      #expect(report.changedCount == 0 && report.findingNames.contains("answered-list"))
      #expect(try vault.opened().verify().differences.isEmpty)
    }
  }
}

extension TemporaryFolder {
  /// A note without Enishi's blocks.
  func ownText(of note: String) throws -> String {
    let text = try self.text(note)
    return String(text[..<(text.firstRange(of: "<!-- enishi:")?.lowerBound ?? text.endIndex)])
  }
}
