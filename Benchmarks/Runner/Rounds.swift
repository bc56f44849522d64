/// Runs all trials in turn, round after round, so that a slow minute falls on all of them.
struct Rounds {
  let trials: [Trial]
  let count: Int

  /// One round more than counts goes first: it warms the page cache.
  func measure(progress: (_ round: Int) -> Void) throws -> Measurements {
    var measurements = Measurements()
    for round in 0...count {
      progress(round)
      for trial in trials {
        let usage = try trial.run(round: round)
        guard round > 0 else { continue }
        switch trial.subject {
        case .yardstick(let yardstick): measurements[yardstick].append(usage)
        case .work(let work): measurements[work].append(usage)
        }
      }
    }
    return measurements
  }
}
