package import Notes

extension [UInt8] {
  /// The bytes outside blocks, start markers among them, with a NUL where the rest of each block was.
  package func outside(_ spans: [BlockSpan]) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = 0
    for span in spans {
      kept += self[offset..<span.start.upperBound] + [0]
      offset = span.end.upperBound
    }
    return kept + self[offset...]
  }
}
