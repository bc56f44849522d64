import TestSupport
import Testing

@Suite("BYTES 15: no note takes more than linear time, from end to end")
struct BadInputTimeTests {
  private static let seed = Soak.seed()

  /// A few of them each time; all with `make soak`.
  private static let inputs: [BadInput] = {
    var random = SeededGenerator(seed: seed)
    let inputs = BadInput.all.shuffled(using: &random)
    return Array(inputs.prefix(Soak.cases(12, soaking: inputs.count)))
  }()

  @Test("A note of four times the size takes about four times as long")
  func linear() throws {
    let clock = ContinuousClock.now
    let small = Soak.cases(20_000, soaking: 400_000)
    var worst = (ratio: 0.0, name: "")
    for input in Self.inputs {
      let large = min(small * 4, input.largest)
      let times = try [large / 4, large].map { try BadVault(input.bytes($0)).userSeconds("index --yes") }
      // 4 is linear, 16 quadratic; what is added is for a machine that does other things, and the program's start.
      #expect(
        times[1] < times[0] * 8 + 0.2, "\(input.name): \(times[0]) s and \(times[1]) s, seed \(Self.seed)")
      let ratio = times[1] / max(times[0], 0.05)
      if ratio > worst.ratio { worst = (ratio, input.name) }
    }
    Soak.report(
      "bad notes of four times the size", "seed \(Self.seed)", "\(Self.inputs.count) notes of \(small) bytes",
      "\((worst.ratio * 10).rounded() / 10) times as long at most (“\(worst.name)”)", since: clock)
  }
}
