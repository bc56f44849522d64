/// What a test wants to happen at a system call.
package enum Intervention: Sendable {
  /// The call is made.
  case proceed

  /// The call is not made and fails with this `errno`.
  case fail(Int32)

  /// A write is made with at most this many bytes.
  case shorten(Int)
}
