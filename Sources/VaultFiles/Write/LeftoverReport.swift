package import Notes

/// What became of the temporary files of killed runs.
package struct LeftoverReport: Equatable, Sendable {
  /// Removed: they held a note's old or new content, or a part of the new.
  package var removed: [NotePath] = []

  /// Left as they are: they hold what may be nowhere else, or could not be looked at.
  package var kept: [NotePath] = []

  package init(removed: [NotePath] = [], kept: [NotePath] = []) {
    self.removed = removed
    self.kept = kept
  }
}
