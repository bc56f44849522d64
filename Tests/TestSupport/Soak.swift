import FoundationEssentials

/// How long the tests with random input go on.
package enum Soak {
  /// So many rounds, or as many times more as `ENISHI_SOAK` says; `make soak` sets it.
  package static func rounds(_ count: Int) -> Int {
    count * (ProcessInfo.processInfo.environment["ENISHI_SOAK"].flatMap { Int($0) } ?? 1)
  }
}
