import Dispatch
import Synchronization

/// Work on all cores.
enum Parallel {
  /// Work is handed out in portions of this many, so that no core waits for another.
  private static let portion = 64

  /// The results of `body` for 0, 1, … `count` − 1, in that order.
  ///
  /// `body` runs on several threads at once and must touch nothing that changes. `finished` is told after each
  /// portion how many are done; its calls never overlap.
  static func map<Result>(
    _ count: Int, finished: (Int) -> Void = { _ in }, _ body: (Int) -> Result
  ) -> [Result] {
    withoutActuallyEscaping(body) { body in
      withoutActuallyEscaping(finished) { finished in
        mapPortions(count, finished, body)
      }
    }
  }

  private static func mapPortions<Result>(
    _ count: Int, _ finished: @escaping (Int) -> Void, _ body: @escaping (Int) -> Result
  ) -> [Result] {
    let portionCount = (count + portion - 1) / portion
    let lock = Mutex(())
    nonisolated(unsafe) let body = body
    // Touched under the lock by the workers, and by nobody else until all are done.
    nonisolated(unsafe) let finished = finished
    nonisolated(unsafe) var results = [[Result]](repeating: [], count: portionCount)
    nonisolated(unsafe) var done = 0
    DispatchQueue.concurrentPerform(iterations: portionCount) { index in
      let range = (index * portion)..<min(count, (index + 1) * portion)
      let portion = range.map { unsafe body($0) }
      lock.withLock { _ in
        unsafe results[index] = portion
        unsafe done += range.count
        unsafe finished(done)
      }
    }
    return unsafe results.flatMap { $0 }
  }
}
