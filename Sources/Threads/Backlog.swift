import Dispatch
import Synchronization

/// Work that other cores do while more of it is still being found.
package final class Backlog<Result: Sendable>: Sendable {
  package typealias Job = @Sendable () -> Result

  private struct State {
    var jobs: [(place: Int, job: Job)] = []
    var next = 0
    var results: [Int: Result] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Signalled once for each job, and for each helper at the end.
  private let news = DispatchSemaphore(value: 0)
  private let helpers = DispatchGroup()

  package init() {}

  /// Adds a job; the first brings the helpers to work.
  package func add(_ job: @escaping Job) {
    let place = state.withLock { state in
      state.jobs.append((state.jobs.count, job))
      return state.jobs.count - 1
    }
    if place == 0 { callHelpers() }
    news.signal()
  }

  /// Does what nobody has begun, waits for what others have, and gives all results in the order of the jobs.
  package func finish() -> [Result] {
    state.withLock { $0.isClosed = true }
    for _ in 0..<Self.helperCount { news.signal() }
    while let (place, job) = take() { keep(job(), place) }
    helpers.wait()
    return state.withLock { state in state.results.sorted { $0.key < $1.key }.map(\.value) }
  }

  private static var helperCount: Int { max(1, Cores.count - 1) }

  private func callHelpers() {
    for _ in 0..<Self.helperCount {
      DispatchQueue.global(qos: .userInitiated).async(group: helpers) { self.help() }
    }
  }

  private func help() {
    while true {
      news.wait()
      if let (place, job) = take() {
        keep(job(), place)
      } else if state.withLock({ $0.isClosed }) {
        return
      }
    }
  }

  private func take() -> (place: Int, job: Job)? {
    state.withLock { state in
      guard state.next < state.jobs.count else { return nil }
      defer { state.next += 1 }
      return state.jobs[state.next]
    }
  }

  private func keep(_ result: Result, _ place: Int) {
    state.withLock { $0.results[place] = result }
  }
}
