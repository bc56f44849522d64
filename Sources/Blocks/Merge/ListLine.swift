import Notes
import Text

/// One line of a list of follow-ups as it stands in a version of its note.
struct ListLine {
  /// A line without what people put to it.
  struct Row: Hashable {
    let text: [UInt8]
    /// The how many-th of those of its list that say the same, from 0.
    let occurrence: Int
  }

  /// The line with all that stands around it, its line end included.
  let bytes: ArraySlice<UInt8>
  /// The line without quote signs before it and white space around it.
  let core: ArraySlice<UInt8>
  let row: Row
  let answer: AnsweredRow?

  var isAnswered: Bool { answer != nil }

  /// Of two answers to a row that do not contradict each other, the one with the day and the words of both.
  ///
  /// Nil where they contradict, or where each says something that the other does not.
  func fuller(_ other: ListLine) -> ListLine? {
    guard let answer, let its = other.answer, answer.mark == its.mark else { return nil }
    func says(_ answer: AnsweredRow, whatSays other: AnsweredRow) -> Bool {
      (other.day == nil || other.day == answer.day) && (other.words == nil || other.words == answer.words)
    }
    if says(answer, whatSays: its) { return self }
    return says(its, whatSays: answer) ? other : nil
  }
}

extension VersionBlock {
  /// The lines of a list of follow-ups.
  var listLines: [ListLine] {
    let lines = body.lines
    let list = AnsweredList(lines)
    let answers = Dictionary(uniqueKeysWithValues: list.rows.map { ($0.lineNumber, $0) })
    var counts: [[UInt8]: Int] = [:]
    return lines.indices.map { place in
      let text = list.untouched[place]
      defer { counts[text, default: 0] += 1 }
      return ListLine(
        bytes: lines[place], core: Checksum.core(of: lines[place]),
        row: ListLine.Row(text: text, occurrence: counts[text] ?? 0), answer: answers[place + 1])
    }
  }

  /// The lines of a list that nobody has yet to settle.
  ///
  /// Of branches that were merged into each other git merges the versions they came from first, conflicts included.
  var linesOutsideConflicts: [ListLine] {
    var reader = ConflictReader()
    return listLines.filter { line in
      reader.read(line.bytes)
      return reader.part == nil
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
