import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
  /// Whose turn it is with the state.
  ///
  /// The thread sanitizer sees who waits here, and not who waits for the mutex.
  private let turn = DispatchSemaphore(value: 1)
  /// Signalled once for each job, and for each helper at the end.
  private let news = DispatchSemaphore(value: 0)
  private let helpers = Mutex<[pthread_t]>([])

  package init() {}

  /// Adds a job; the second brings the helpers to work, for one alone is done sooner than they would come.
  package func add(_ job: @escaping Job) {
    let place = withState { state in
      state.jobs.append((state.jobs.count, job))
      return state.jobs.count - 1
    }
    if place == 1 { callHelpers() }
    news.signal()
  }

  /// Does what nobody has begun, waits for what others have, and gives all results in the order of the jobs.
  package func finish() -> [Result] {
    withState { $0.isClosed = true }
    let helpers = helpers.withLock { $0 }
    for _ in helpers { news.signal() }
    while let (place, job) = take() { keep(job(), place) }
    for helper in helpers { pthread_join(helper, nil) }
    return withState { state in state.results.sorted { $0.key < $1.key }.map(\.value) }
  }

  /// Threads of our own: they are there sooner than those of a queue.
  private func callHelpers() {
    for _ in 0..<max(1, Cores.count - 1) {
      let work = unsafe Unmanaged.passRetained(Work { self.help() })
      #if canImport(Glibc)
        var thread = pthread_t()
        guard unsafe pthread_create(&thread, nil, Work.run, work.toOpaque()) == 0 else {
          return unsafe work.release()
        }
        helpers.withLock { $0.append(thread) }
      #else
        var thread: pthread_t?
        guard unsafe pthread_create(&thread, nil, Work.run, work.toOpaque()) == 0, let thread else {
          return unsafe work.release()
        }
        unsafe helpers.withLock { unsafe $0.append(thread) }
      #endif
    }
  }

  private func help() {
    while true {
      news.wait()
      if let (place, job) = take() {
        keep(job(), place)
      } else if withState({ $0.isClosed }) {
        return
      }
    }
  }

  private func withState<Answer: Sendable>(_ body: (inout sending State) -> sending Answer) -> Answer {
    turn.wait()
    defer { turn.signal() }
    return state.withLock(body)
  }

  private func take() -> (place: Int, job: Job)? {
    withState { state in
      guard state.next < state.jobs.count else { return nil }
      defer { state.next += 1 }
      return state.jobs[state.next]
    }
  }

  private func keep(_ result: Result, _ place: Int) {
    withState { $0.results[place] = result }
  }
}

/// What a thread is to do, boxed so that its pointer can be handed over.
private final class Work: Sendable {
  private let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }

  #if canImport(Glibc)
    static let run: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      if let pointer = unsafe pointer {
        unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      }
      return nil
    }
  #else
    static let run: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { pointer in
      unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
      return nil
    }
  #endif
}
