package import Notes
package import Relations

/// A row that may have been meant.
package struct RowCandidate: Equatable, Sendable {
  package let path: NotePath
  package let line: Int
  package let kind: FollowUpKind
  /// The row in words.
  package let text: String
}
