import FoundationEssentials

/// How long the tests with random input go on.
package enum Soak {
  /// So many rounds, or as many times more as `ENISHI_SOAK` says; `make soak` sets it.
  package static func rounds(_ count: Int) -> Int {
    count * (factor ?? 1)
  }

  /// So many cases, or as many as are asked for where `ENISHI_SOAK` is set; for cases that take their time.
  package static func cases(_ count: Int, soaking: Int) -> Int {
    factor == nil ? count : soaking
  }

  /// Prints what a test went through, in one line that is easily found: `soak: kills of index: 300 kills, 41 seconds`.
  package static func report(_ name: String, _ figures: String..., since start: ContinuousClock.Instant) {
    let seconds = (ContinuousClock.now - start).components.seconds
    print("soak: \(name): \((figures + ["\(seconds) seconds"]).joined(separator: ", "))")
  }

  /// Where a test's random input starts from: anywhere, or at the printed seed that `ENISHI_SEED` repeats.
  package static func seed() -> UInt64 {
    ProcessInfo.processInfo.environment["ENISHI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...(.max))
  }

  private static let factor = ProcessInfo.processInfo.environment["ENISHI_SOAK"].flatMap { Int($0) }
}
