#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The one owner of an open file descriptor, closed when the value ends.
///
/// Not copyable, so that no number is closed twice or used after it was closed.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  /// Takes over `number`, which nobody else may close.
  init(owning number: Int32) {
    self.number = number
  }

  /// Gives the number away; the receiver closes it.
  consuming func release() -> Int32 {
    let number = self.number
    discard self
    return number
  }

  deinit {
    // An error of close(2) says nothing that fsync(2) has not said, and the number is gone all the same.
    _ = close(number)
  }
}
