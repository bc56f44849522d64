import TestSupport
import Testing
import Workspace

@Suite("Answers whose notes could not be written at once")
struct AnswerRetryTests {
  /// Rows that hide one another: who is put off has no other row but promises, and who was promised something that
  /// is done need not be asked after.
  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\n## Log\n\n- 2026-10-01 lunch\n",
    "People/Bob.md": "---\ncadence: 30d\n---\n# Bob\n\n- 2026-10-02 lunch\n",
    "People/Cy.md": "---\nmet: 2026-11-15\n---\n",
    "Meetings/2026-11-10 Plan.md": "- [ ] send [[Bob]] the plan 📅 2026-11-20\n",
    "Talks/2026-11-11 Talk.md": "- [ ] [[Bob]]: budget 📅 2026-11-21\n",
  ]
  private static let notes = files.keys.sorted()

  /// A vault with five rows answered, and the same after an undisturbed run.
  private struct Model: Sendable {
    let answered: TemporaryFolder
    let done: TemporaryFolder

    init(_ budget: String) throws {
      answered = try TemporaryFolder(AnswerRetryTests.files)
      try answered.index()
      for (words, mark) in [
        ("the plan", "x"), ("budget", budget), ("[[Ann]]", "x"), ("[[Bob]]: get", ">"), ("[[Cy]]", "X"),
      ] {
        try answered.answer(words, mark)
      }
      done = try TemporaryFolder(copyOf: answered.path)
      try done.index()
    }
  }

  private static let models = Result { try [Model("x"), Model("-")] }

  /// The promise is kept in half of the cases, and let go of in the others.
  private func model(_ bits: Int) throws -> Model {
    try Self.models.get()[bits.nonzeroBitCount % 2]
  }

  @Test(
    "BYTES 5, RULES 9: what editors held is carried out by the next run, whatever the first one did",
    arguments: 0..<32)
  func held(bits: Int) throws {
    let model = try model(bits)
    let vault = try TemporaryFolder(copyOf: model.answered.path)
    func lock(_ note: String) -> String {
      note.replacing("/", with: "/.") + ".swp"
    }
    let held = Self.notes.indices.filter { bits & (1 << $0) != 0 }.map { Self.notes[$0] }
    for note in held { try vault.write("", to: lock(note)) }
    try vault.index()
    for note in held { try vault.remove(lock(note)) }
    let report = try vault.index()
    let list = try vault.text("Follow-ups.md")
    #expect(!report.findingNames.contains("answered-list"), "\(held): \(list)")
    #expect(try vault.contents() == model.done.contents(), "\(held)")
  }

  @Test(
    "BYTES 5, RULES 9: a run that was killed is gone on with, whichever notes it had written",
    arguments: 0..<32)
  func killed(bits: Int) throws {
    let model = try model(bits)
    let vault = try TemporaryFolder(copyOf: model.answered.path)
    for place in Self.notes.indices where bits & (1 << place) != 0 {
      try vault.write(try model.done.bytes(Self.notes[place]), to: Self.notes[place])
    }
    #expect(try !vault.index().findingNames.contains("answered-list"))
    #expect(try vault.contents() == model.done.contents())
  }
}
