extension NoteMerge {
  /// Merges three versions of a note: people's text line by line, Enishi's blocks by what they are.
  ///
  /// Where added blocks in the midst of text would change what becomes of people's lines, because a version has moved
  /// them or taken them out, they go to the end, as if they were added anew. A row of a list that was answered in two
  /// ways is a conflict by itself. Where a block cannot be put back, the versions are merged as they are.
  ///
  /// - Parameter byLines: Merges the base, our and their version of a text line by line.
  package static func merge<Failure>(
    base: [UInt8], ours: [UInt8], theirs: [UInt8],
    byLines: ([UInt8], [UInt8], [UInt8]) throws(Failure) -> MergedLines
  ) throws(Failure) -> MergedLines {
    var results: [(merge: NoteMerge, note: MergedLines)] = []
    for movesBlocks in [false, true] {
      guard let merge = NoteMerge(base: base, ours: ours, theirs: theirs, movesBlocks: movesBlocks) else {
        continue
      }
      let text = try byLines(merge.base, merge.ours, merge.theirs)
      guard let note = merge.note(of: text.bytes) else { continue }
      results.append((merge, MergedLines(bytes: note, hasConflicts: text.hasConflicts)))
    }
    guard let first = results.first, let last = results.last else { return try byLines(base, ours, theirs) }
    let (merge, note) = isBetter(last.note, than: first.note) ? last : first
    let disputes = merge.disputes
    if disputes.isEmpty { return note }
    let rows = try byLines(disputes.text(.base), disputes.text(.ours), disputes.text(.theirs))
    guard let bytes = disputes.placing(rows.bytes, in: note) else { return try byLines(base, ours, theirs) }
    return MergedLines(bytes: bytes, hasConflicts: true)
  }

  /// Whether the blocks had better go to the end.
  private static func isBetter(_ last: MergedLines, than first: MergedLines) -> Bool {
    if last.hasConflicts { return false }
    return first.hasConflicts || PeoplesText.lines(of: first.bytes) != PeoplesText.lines(of: last.bytes)
  }
}
