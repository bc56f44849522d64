import Foundation
import TestSupport
import Testing

@Suite("Killed while the list is answered")
struct AnswerKillTests {
  private static let rounds = 24

  /// A copy of the example with five rows answered.
  private func answered() throws -> TemporaryFolder {
    let vault = try TemporaryFolder(copyOf: Repository.path("ExampleVault"))
    var list = try vault.text("Follow-ups.md")
    for (words, mark) in [
      ("電話番号", "x"), ("first word", "x"), ("get in touch", ">"), ("moss-green", "-"), ("draft", "X"),
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
      try Shell.run("enishi index --today 2026-11-22", in: whole.path).output.contains(
        "Carried out 5 answers"))
    let length = Date().timeIntervalSince(start)
    let expected = try notes(whole)
    var interrupted = 0
    for round in 1...Self.rounds {
      let vault = try answered()
      let before = try notes(vault)
      let delay = length * Double(round) / Double(Self.rounds)
      _ = try Shell.run(
        "enishi index --today 2026-11-22 > /dev/null 2>&1 & pid=$!; sleep \(delay); kill -9 $pid 2> /dev/null; wait",
        in: vault.path)
      let between = try notes(vault)
      if between != before, between != expected { interrupted += 1 }
      let result = try Shell.run("enishi index --today 2026-11-22", in: vault.path)
      #expect(result.status == 0, "after \(delay) s: \(result.output)")
      #expect(try notes(vault) == expected, "after \(delay) s: \(result.output)")
    }
    print("\(interrupted) of \(Self.rounds) runs were killed between two writes")
  }
}
