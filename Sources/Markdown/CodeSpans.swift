/// Finds the code spans that begin and end on one line, by CommonMark's rule for backticks.
///
/// For marks that are no links: whether those count, nobody asks libcmark.
package enum CodeSpans {
  /// The spans in `line`, backticks included, in the order of the text.
  package static func ranges(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    guard bytes[line].contains(tick) else { return [] }
    let runs = runs(in: bytes, line)
    let partners = partners(of: runs)
    var spans: [Range<Int>] = []
    var index = 0
    while index < runs.count {
      guard let partner = partners[index] else {
        index += 1
        continue
      }
      spans.append(runs[index].opening..<runs[partner].range.upperBound)
      index = partner + 1
    }
    return spans
  }

  private static let tick = UInt8(ascii: "`")

  private struct Run {
    let range: Range<Int>
    /// Where it begins as an opening one: a backslash takes the first backtick away.
    let opening: Int
  }

  private static func runs(in bytes: [UInt8], _ line: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var offset = line.lowerBound
    var isEscaped = false
    while offset < line.upperBound {
      guard bytes[offset] == tick else {
        isEscaped = bytes[offset] == UInt8(ascii: "\\") && !isEscaped
        offset += 1
        continue
      }
      var end = offset
      while end < line.upperBound, bytes[end] == tick { end += 1 }
      runs.append(Run(range: offset..<end, opening: isEscaped ? offset + 1 : offset))
      isEscaped = false
      offset = end
    }
    return runs
  }

  /// For each run the next one that closes it: of the same length.
  private static func partners(of runs: [Run]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: runs.count)
    var next: [Int: Int] = [:]
    for index in runs.indices.reversed() {
      partners[index] = next[runs[index].range.upperBound - runs[index].opening]
      next[runs[index].range.count] = index
    }
    return partners
  }
}
