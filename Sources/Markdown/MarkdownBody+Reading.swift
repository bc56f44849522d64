extension MarkdownBody {
  /// Reads the Markdown of a note.
  ///
  /// - Parameters:
  ///   - bytes: The whole note, valid UTF-8.
  ///   - start: The offset of the first byte after the front matter.
  ///   - line: The 1-based line of that byte.
  /// - Throws: `MarkdownGuard` for a note that libcmark cannot take in time linear in its size.
  package static func read(
    _ bytes: [UInt8], from start: Int = 0, line: Int = 1
  ) throws(MarkdownGuard) -> MarkdownBody {
    let scan = try CandidateScan(bytes, from: start, line: line)
    guard let sentinel = Sentinel(unused: scan.usedBlocks, count: scan.candidates.count) else {
      throw .noFreeSentinels
    }
    let probe = EndProbe(firstLine: line, end: scan.line, isOpen: bytes.last != UInt8(ascii: "\n"))
    var reader = BodyReader(
      source: bytes, scan: scan, sentinel: sentinel, lineOffset: line - 1, probe: probe)
    let copy = Self.copy(of: bytes, from: start, scan: scan, sentinel: sentinel)
    reader.read(copy.span)
    return reader.finish()
  }

  /// The body with a sentinel at each insertion, a space for each CR that libcmark would call a line end, and the
  /// probe at its end.
  private static func copy(
    of bytes: [UInt8], from start: Int, scan: CandidateScan, sentinel: Sentinel
  ) -> [UInt8] {
    var copy = [UInt8]()
    copy.reserveCapacity(
      bytes.count - start + scan.insertions.count * sentinel.byteCount + EndProbe.text.count)
    var offset = start
    for insertion in scan.insertions {
      copy.append(contentsOf: bytes[offset..<insertion.offset])
      sentinel.append(insertion.role, of: insertion.candidate, to: &copy)
      offset = insertion.offset
    }
    copy.append(contentsOf: bytes[offset...])
    if scan.hasStrayCR {
      for index in copy.indices where copy[index] == UInt8(ascii: "\r") {
        let isLineEnd = index + 1 < copy.count && copy[index + 1] == UInt8(ascii: "\n")
        if !isLineEnd { copy[index] = UInt8(ascii: " ") }
      }
    }
    copy += EndProbe.text
    return copy
  }
}
