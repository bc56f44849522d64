extension NoteMerge {
  /// Merges three versions of a note: people's text line by line, Enishi's blocks by what they are.
  ///
  /// Where blocks in the midst of text stand in the way of a merge, those that Enishi added go to the end, as if it
  /// added them anew. Where blocks cannot be put back, the versions are merged as they are.
  ///
  /// - Parameter byLines: Merges the base, our and their version of a text line by line.
  package static func merge<Failure>(
    base: [UInt8], ours: [UInt8], theirs: [UInt8],
    byLines: ([UInt8], [UInt8], [UInt8]) throws(Failure) -> MergedLines
  ) throws(Failure) -> MergedLines {
    var inConflict: MergedLines?
    for movesBlocks in [false, true] {
      guard let merge = NoteMerge(base: base, ours: ours, theirs: theirs, movesBlocks: movesBlocks) else {
        continue
      }
      let text = try byLines(merge.base, merge.ours, merge.theirs)
      guard let note = merge.note(of: text.bytes) else { continue }
      let merged = MergedLines(bytes: note, hasConflicts: text.hasConflicts)
      if !merged.hasConflicts { return merged }
      inConflict = inConflict ?? merged
    }
    if let inConflict { return inConflict }
    return try byLines(base, ours, theirs)
  }
}
