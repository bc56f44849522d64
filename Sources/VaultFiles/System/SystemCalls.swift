#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The system calls of the writer, each of which a test can watch, delay, or make fail.
///
/// One closure stands before every call. It is `nil` outside tests. A call that a signal interrupts is made again.
package struct SystemCalls: Sendable {
  /// Called before each call with the name of the file it is about.
  package typealias Watcher = @Sendable (_ call: SystemCall, _ name: [UInt8]) -> Intervention

  private let watcher: Watcher?

  package init(watcher: Watcher? = nil) {
    self.watcher = watcher
  }

  /// The calls as the system makes them.
  package static let real = SystemCalls()

  /// Makes one call until no signal interrupts it, and turns -1 into an error.
  func attempt<Result: SignedInteger>(
    _ call: SystemCall, _ name: FileName, _ body: () -> Result
  ) throws(SystemFailure) -> Result {
    try attempt(call, name, limit: 0) { _ in body() }
  }

  /// Makes one call that moves at most `limit` bytes, or fewer where a test says so.
  func attempt<Result: SignedInteger>(
    _ call: SystemCall, _ name: FileName, limit: Int, _ body: (_ limit: Int) -> Result
  ) throws(SystemFailure) -> Result {
    while true {
      var limit = limit
      switch watcher?(call, name.bytes) ?? .proceed {
      case .proceed: break
      case .shorten(let most): limit = min(limit, max(1, most))
      case .fail(EINTR): continue
      case .fail(let code): throw SystemFailure(call: call, code: code)
      }
      let result = body(limit)
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemFailure(call: call, code: code) }
    }
  }
}
