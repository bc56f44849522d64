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
