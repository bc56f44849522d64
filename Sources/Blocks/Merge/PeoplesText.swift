import Notes
import Text

/// What people wrote in a note: the note without the blocks that hold nothing of theirs.
package enum PeoplesText {
  /// The note without its blocks; as it is where they cannot be told from the text.
  ///
  /// Of a block that the user placed the start marker stays. A block that somebody wrote into or answered stays whole.
  package static func of(_ bytes: [UInt8]) -> [UInt8] {
    guard let version = NoteVersion(bytes) else { return bytes }
    let atEnd = version.blocksAtEnd { _ in false }
    var edits: [BlockEdit] = []
    for (place, key) in version.keys.enumerated() {
      guard let block = version[key], !block.isEdited, block.answers.isEmpty else { continue }
      let span = block.span
      let start = span.addedLineEnds == nil ? span.body.lowerBound : version.startOfAdded(place)
      // Text that follows must not run on in the line above.
      let isOpen = start > 0 && bytes[start - 1] != UInt8(ascii: "\n") && !atEnd.contains(place)
      edits.append(
        BlockEdit(range: start..<span.end.upperBound, bytes: isOpen ? LineEnd.of(bytes) : []))
    }
    return edits.applied(to: bytes)
  }

  /// The lines outside of blocks with something on them, and the start marker of each block that the user placed.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let spans = NoteVersion(bytes)?.spans ?? []
    let edits = spans.map { span in
      let start = span.addedLineEnds == nil ? span.body.lowerBound : span.start.lowerBound
      return BlockEdit(range: start..<span.end.upperBound, bytes: [])
    }
    return edits.applied(to: bytes)[...].lines.map(Checksum.core).filter { !$0.isEmpty }
  }
}
