extension NoteMerge {
  /// Merges three versions of a note: people's text line by line, Enishi's blocks by what they are.
  ///
  /// Where added blocks in the midst of text would change what becomes of people's lines, because a version has moved
  /// them or taken them out, they go to the end, as if they were added anew. Where a block cannot be put back, the
  /// versions are merged as they are.
  ///
  /// - Parameter byLines: Merges the base, our and their version of a text line by line.
  package static func merge<Failure>(
    base: [UInt8], ours: [UInt8], theirs: [UInt8],
    byLines: ([UInt8], [UInt8], [UInt8]) throws(Failure) -> MergedLines
  ) throws(Failure) -> MergedLines {
    var results: [MergedLines] = []
    for movesBlocks in [false, true] {
      guard let merge = NoteMerge(base: base, ours: ours, theirs: theirs, movesBlocks: movesBlocks) else {
        continue
      }
      let text = try byLines(merge.base, merge.ours, merge.theirs)
      guard let note = merge.note(of: text.bytes) else { continue }
      results.append(MergedLines(bytes: note, hasConflicts: text.hasConflicts))
    }
    guard let first = results.first, let last = results.last else { return try byLines(base, ours, theirs) }
    if last.hasConflicts { return first }
    let isSame = PeoplesText.lines(of: first.bytes) == PeoplesText.lines(of: last.bytes)
    return first.hasConflicts || !isSame ? last : first
  }
}
