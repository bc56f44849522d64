package import Notes

/// A file or folder that the scan leaves out, and the rule that says so.
package struct SkippedPath: Equatable, Sendable {
  package let path: NotePath
  package let reason: SkipReason

  package init(path: NotePath, reason: SkipReason) {
    self.path = path
    self.reason = reason
  }
}
