/// What came of several first meetings: how many of them went how far, and of how many nobody can know yet.
package struct Yield: Equatable, Sendable {
  /// Of one step.
  package struct Count: Equatable, Sendable {
    package fileprivate(set) var reached = 0
    package fileprivate(set) var missed = 0
    package fileprivate(set) var open = 0

    /// Those of whom it is known.
    package var known: Int { reached + missed }
  }

  /// How many people were first met.
  package let met: Int
  package let again: Count
  package let secondTime: Count
  package let afterYear: Count

  /// Fewer people than this say nothing.
  package static let enough = 5

  package init(_ beginnings: some Sequence<Beginning>) {
    var met = 0
    var counts = [Count](repeating: Count(), count: 3)
    for beginning in beginnings {
      met += 1
      for (place, step) in beginning.steps.enumerated() {
        switch step {
        case .reached: counts[place].reached += 1
        case .missed: counts[place].missed += 1
        case .open: counts[place].open += 1
        }
      }
    }
    self.met = met
    (again, secondTime, afterYear) = (counts[0], counts[1], counts[2])
  }

  package var saysSomething: Bool { met >= Self.enough }
}
