import TestSupport
import Testing

@Suite("Killed while the list is answered")
struct AnswerKillTests {
  private static let rounds = Soak.cases(12, soaking: 120)

  @Test(
    "BYTES 5, RULES 9: a run killed at any moment repeats nothing, and the next one ends as if it had not been"
  )
  func killed() throws {
    let clock = ContinuousClock.now
    let whole = try AnsweredVault.make()
    let seed = Soak.seed()
    var random = SeededGenerator(seed: seed)
    var aim = KillAim(length: try Killing.undisturbed(AnsweredVault.arguments, in: whole.path))
    let expected = try whole.texts()
    #expect(expected["Meetings/2026-11-10 Plan.md"]?.contains("- [x] send") == true)
    var (kills, interrupted) = (0, 0)
    for _ in 1...Self.rounds {
      let vault = try AnsweredVault.make()
      let before = try vault.texts()
      let delay = aim.delay(using: &random)
      if try Killing.run(AnsweredVault.arguments, in: vault.path, killedAfter: delay) { kills += 1 }
      let between = try vault.texts()
      aim.learn(wasTooEarly: between == before, wasTooLate: between == expected)
      if between != before, between != expected { interrupted += 1 }
      let result = try Shell.run(AnsweredVault.command, in: vault.path)
      #expect(result.status == 0, "after \(delay) s: \(result.output)")
      #expect(try vault.texts() == expected, "after \(delay) s: \(result.output)")
    }
    Soak.report(
      "kills while answers are carried out", "seed \(seed)", "\(Self.rounds) cases",
      "\(kills) kills", "\(interrupted) between two writes", since: clock)
  }
}
