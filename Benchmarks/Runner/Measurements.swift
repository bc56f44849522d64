/// All that a run measured, kept for the next size to be compared with.
struct Measurements: Codable, Equatable {
  /// By the names of yardsticks and works, one of each round.
  var usages: [String: [ChildUsage]] = [:]

  subscript(yardstick: Yardstick) -> [ChildUsage] {
    get { usages[yardstick.rawValue] ?? [] }
    set { usages[yardstick.rawValue] = newValue }
  }

  subscript(work: Work) -> [ChildUsage] {
    get { usages[work.rawValue] ?? [] }
    set { usages[work.rawValue] = newValue }
  }

  subscript(basis: Comparison.Basis) -> [ChildUsage] {
    switch basis {
    case .yardstick(let yardstick): self[yardstick]
    case .unchanged: self[.unchanged as Work]
    }
  }

  /// The median ratio by the clock on the wall; nil where one of the two was not measured.
  func ratio(_ comparison: Comparison) -> Double? {
    Statistics.medianRatio(
      self[comparison.work].map(\.seconds), to: self[comparison.basis].map(\.seconds))
  }
}
