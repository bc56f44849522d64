import Foundation
import TestSupport
import Testing

@Suite("Killed while the list is answered")
struct AnswerKillTests {
  private static let rounds = 24

  private static let files = [
    "People/Ann.md": "---\ncadence: 30d\n---\n# Ann\n\n## Log\n\n- 2026-10-01 lunch\n",
    "People/Bob.md": "---\ncadence: 30d\n---\n# Bob\n\n- 2026-10-02 lunch\n",
    "People/Cy.md": "---\nmet: 2026-11-15\n---\n",
    "Meetings/2026-11-10 Plan.md": "- [ ] send [[Bob]] the plan 📅 2026-11-20\n",
    "Meetings/2026-11-11 Talk.md": "- [ ] [[Bob]]: budget 📅 2026-11-21\n",
  ]

  /// A vault with five rows answered.
  private func answered() throws -> TemporaryFolder {
    let vault = try TemporaryFolder(Self.files)
    #expect(try Shell.run("enishi index --vault . --yes --today 2026-11-22", in: vault.path).status == 0)
    var list = try vault.text("Follow-ups.md")
    for (words, mark) in [
      ("the plan", "x"), ("budget", "-"), ("[[Ann]]", "x"), ("[[Bob]]: get", ">"), ("[[Cy]]", "X"),
    ] {
      let row = try #require(list.split(separator: "\n").first { $0.contains(words) })
      list = list.replacing(row, with: row.replacing("[ ]", with: "[\(mark)]"))
    }
    try vault.write(list, to: "Follow-ups.md")
    return vault
  }

  /// The notes of a vault; what a killed run leaves beside them is gone by then.
  private func notes(_ vault: TemporaryFolder) throws -> [String: String] {
    try vault.contents().mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "BYTES 5, RULES 9: a run killed at any moment repeats nothing, and the next one ends as if it had not been"
  )
  func killed() throws {
    let whole = try answered()
    let start = Date()
    #expect(
      try Shell.run("enishi index --vault . --today 2026-11-22", in: whole.path).output.contains(
        "Carried out 5 answers"))
    let length = Date().timeIntervalSince(start)
    let expected = try notes(whole)
    var interrupted = 0
    for round in 1...Self.rounds {
      let vault = try answered()
      let before = try notes(vault)
      let delay = length * Double(round) / Double(Self.rounds)
      _ = try Shell.run(
        "enishi index --vault . --today 2026-11-22 > /dev/null 2>&1 & pid=$!; sleep \(delay); kill -9 $pid 2> /dev/null; wait",
        in: vault.path)
      let between = try notes(vault)
      if between != before, between != expected { interrupted += 1 }
      let result = try Shell.run("enishi index --vault . --today 2026-11-22", in: vault.path)
      #expect(result.status == 0, "after \(delay) s: \(result.output)")
      #expect(try notes(vault) == expected, "after \(delay) s: \(result.output)")
    }
    print("\(interrupted) of \(Self.rounds) runs were killed between two writes")
  }
}
