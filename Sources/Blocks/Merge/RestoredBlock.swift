import Notes
import Text

/// A block as it is put back into a merged note.
struct RestoredBlock: Sendable {
  let name: BlockName
  /// What stands in its place in the text that is merged line by line.
  let placeholder: ArraySlice<UInt8>
  let body: BlockBody
  /// Whether people's words stand in it.
  let holdsWords: Bool
  /// The start marker by itself.
  private let start: ArraySlice<UInt8>
  private let addedLineEnds: Int?

  /// - Parameters:
  ///   - name: The name of the block in that version.
  ///   - word: What the end marker says in the text that is merged line by line.
  init(_ block: VersionBlock, _ name: BlockName, _ body: BlockBody, word: String, holdsWords: Bool) {
    self.name = name
    self.body = body
    self.holdsWords = holdsWords
    placeholder = ArraySlice("<!-- /enishi:\(name.rawValue) \(word) -->".utf8)
    start = Checksum.core(of: block.bytes[block.span.start].dropFirst(block.span.prefix.count))
    addedLineEnds = block.span.addedLineEnds
  }

  /// Body and end marker in the place of a line of merged text.
  ///
  /// - Parameters:
  ///   - above: The line above, which says what stands before the lines of the body if it is the start marker.
  ///   - lineEnd: How lines end if this one does not end.
  func lines(insteadOf line: MarkerLine, below above: MarkerLine?, lineEnd: [UInt8]) -> [UInt8] {
    let prefix = (above?.text.starts(with: "<!--".utf8) == true ? above : nil)?.prefix ?? line.prefix
    return body.placed(behind: prefix, lineEnd: line.lineEnd ?? lineEnd)
      + line.replacing(with: endMarker(addedLineEnds))
  }

  /// The whole block below everything else.
  func lines(behind gap: [UInt8], lineEnd: [UInt8]) -> [UInt8] {
    gap + start + lineEnd + body.placed(behind: [], lineEnd: lineEnd) + endMarker(gap.count) + lineEnd
  }

  private func endMarker(_ addedLineEnds: Int?) -> [UInt8] {
    let words = [body.checksum, addedLineEnds.map { "+\($0)" }].compactMap { $0.map { $0 + " " } }.joined()
    return Array("<!-- /enishi:\(name.rawValue) \(words)-->".utf8)
  }
}
