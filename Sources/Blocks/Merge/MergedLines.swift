/// What came of a merge line by line.
package struct MergedLines: Equatable, Sendable {
  package let bytes: [UInt8]
  /// Whether markers stand around texts that conflict.
  package let hasConflicts: Bool

  package init(bytes: [UInt8], hasConflicts: Bool) {
    self.bytes = bytes
    self.hasConflicts = hasConflicts
  }
}
