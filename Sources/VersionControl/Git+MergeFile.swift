extension Git {
  /// What came of a merge, line by line.
  package struct MergedText: Equatable, Sendable {
    package let bytes: [UInt8]
    package let hasConflicts: Bool
  }

  /// Merges three texts as git itself does, with markers around conflicts.
  ///
  /// - Parameters:
  ///   - ours: The path of a file with our version; the others likewise.
  ///   - markerSize: So many signs a marker has.
  /// - Returns: Nil where git cannot merge them, as files that are no text.
  package func mergeFile(
    base: String, ours: String, theirs: String, markerSize: Int
  ) throws(GitError) -> MergedText? {
    let arguments = [
      "merge-file", "-p", "--marker-size=\(markerSize)", "-L", "ours", "-L", "base", "-L", "theirs", "--",
      ours,
      base, theirs,
    ]
    // The status is the number of conflicts, 127 for that many and more; 255 says that it could not be done.
    let answer = try run(arguments, answers: 0...255)
    guard answer.status <= 127 else { return nil }
    return MergedText(bytes: answer.output, hasConflicts: answer.status > 0)
  }
}
