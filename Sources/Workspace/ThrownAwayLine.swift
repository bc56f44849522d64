package import Notes

/// A line of a list that somebody had changed by hand, and that is gone since the list was overwritten.
package struct ThrownAwayLine: Equatable, Sendable {
  package let path: NotePath
  /// The 1-based line on which it stood.
  package let line: Int
  package let text: String
}
