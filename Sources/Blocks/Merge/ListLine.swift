import Notes
import Text

/// One line of a list of follow-ups as it stands in a version of its note.
struct ListLine {
  /// The line with all that stands around it, its line end included.
  let bytes: ArraySlice<UInt8>
  /// The line without quote signs before it and white space around it.
  let core: ArraySlice<UInt8>
  /// The line without what people put to it.
  let row: [UInt8]
  let isAnswered: Bool
}

extension VersionBlock {
  /// The lines of a list of follow-ups.
  var listLines: [ListLine] {
    let lines = body.lines
    let list = AnsweredList(lines)
    let answered = Set(list.rows.map(\.lineNumber))
    return lines.indices.map { place in
      ListLine(
        bytes: lines[place], core: Checksum.core(of: lines[place]), row: list.untouched[place],
        isAnswered: answered.contains(place + 1))
    }
  }
}

extension ArraySlice<UInt8> {
  /// The lines, each with its line end.
  var lines: [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? endIndex
      lines.append(self[start..<end])
      start = end
    }
    return lines
  }
}
