import Dispatch

/// Work on all cores.
///
/// Threads wait for their turn at a semaphore: for a `Mutex` they wait inside the standard library, where the thread
/// sanitizer cannot see who hands over to whom.
package enum Parallel {
  /// Work is handed out in portions of this many, so that no core waits for another.
  private static let portion = 64

  /// The results of `body` for 0, 1, … `count` − 1, in that order.
  ///
  /// `body` runs on several threads at once and must touch nothing that changes.
  package static func map<Result>(_ count: Int, _ body: (Int) -> Result) -> [Result] {
    var portions = [[Result]](repeating: [], count: (count + portion - 1) / portion)
    forEachPortion(count) {
      $0.map(body)
    } collect: {
      portions[$0.lowerBound / portion] = $1
    }
    return portions.flatMap { $0 }
  }

  /// Hands over what `body` makes of portions of 0, 1, … `count` − 1, as they come.
  ///
  /// `body` runs on several threads at once and must touch nothing that changes. The calls of `collect` never
  /// overlap; while one runs, no more than a portion a core waits.
  package static func forEachPortion<Result>(
    _ count: Int, _ body: (Range<Int>) -> Result, collect: (Range<Int>, Result) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      withoutActuallyEscaping(collect) { collect in
        run(count, body, collect)
      }
    }
  }

  private static func run<Result>(
    _ count: Int, _ body: @escaping (Range<Int>) -> Result, _ collect: @escaping (Range<Int>, Result) -> Void
  ) {
    let turn = DispatchSemaphore(value: 1)
    nonisolated(unsafe) let body = body
    // Called by the worker whose turn it is, and by nobody else until all are done.
    nonisolated(unsafe) let collect = collect
    DispatchQueue.concurrentPerform(iterations: (count + portion - 1) / portion) { index in
      let range = (index * portion)..<min(count, (index + 1) * portion)
      let result = unsafe body(range)
      turn.wait()
      defer { turn.signal() }
      unsafe collect(range, result)
    }
  }
}
