extension Header {
  /// Reads the front matter that `locate` found in the same bytes.
  ///
  /// Never fails: what is wrong with the header is in `problem`, and the keys are then read line by line.
  package static func read(_ bytes: [UInt8], _ bounds: FrontMatterBounds) -> Header {
    let content = bounds.content
    guard content.count <= Limits.contentBytes else {
      let problem = Problem(
        kind: .tooLarge, line: bounds.contentLine, column: 1,
        words: "\(content.count) bytes of YAML are over the limit of \(Limits.contentBytes)")
      let start = content.prefix(Limits.contentBytes)
      return Header(entries: linewise(bytes, start, bounds), problem: problem)
    }
    do {
      var reader = try EntryReader(bytes, bounds)
      return Header(entries: try reader.entries())
    } catch {
      return Header(entries: linewise(bytes, content, bounds), problem: error)
    }
  }

  /// The keys of the whole lines in `range`; a line that a limit cuts is left out, half a value being worse than none.
  private static func linewise(
    _ bytes: [UInt8], _ range: Range<Int>, _ bounds: FrontMatterBounds
  ) -> [Entry] {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] != Byte.lineFeed { end -= 1 }
    var reader = LineReader(bytes, in: range.lowerBound..<end, line: bounds.contentLine)
    return reader.entries()
  }
}
