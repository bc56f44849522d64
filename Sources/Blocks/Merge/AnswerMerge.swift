import Notes
import Text

/// One list of follow-ups with what was answered in two versions of it.
///
/// A row is known by its words, so that lists of different days go together; of rows that say the same, by which of
/// them it is. Of answers that agree, that with more words to it is taken; those that do not are a dispute about this
/// row alone. A row that the carrying list no longer has is put at its end, and the next run decides of it as of any
/// answer.
struct AnswerMerge {
  let body: BlockBody

  init(base: VersionBlock?, ours: VersionBlock, theirs: VersionBlock) {
    // The version whose list was made anew carries the answers of both.
    let isOurs = base.map { $0.span.checksum != ours.span.checksum } ?? true
    let (carrier, other) = isOurs ? (ours, theirs) : (theirs, ours)
    let before = Dictionary(uniqueKeysWithValues: (base?.linesOutsideConflicts ?? []).map { ($0.row, $0) })
    func isNew(_ line: ListLine) -> Bool {
      line.isAnswered && before[line.row].flatMap { $0.isAnswered ? $0.core : nil } != line.core
    }
    let others = other.listLines
    var answers: [ListLine.Row: ListLine] = [:]
    for line in others where isNew(line) { answers[line.row] = line }
    let reopened = Set(others.lazy.filter { !$0.isAnswered }.map(\.row))
    var body: [UInt8] = []
    var disputes: [Int: Dispute] = [:]
    for (place, line) in carrier.listLines.enumerated() {
      var core = line.core
      if let answer = answers.removeValue(forKey: line.row) {
        if !isNew(line) {
          core = answer.core
        } else if let fuller = line.fuller(answer) {
          core = fuller.core
        } else {
          let (ours, theirs) = isOurs ? (line, answer) : (answer, line)
          disputes[place] = Dispute(
            base: before[line.row].map { Array($0.core) }, ours: Array(ours.core), theirs: Array(theirs.core))
        }
      } else if line.isAnswered, !isNew(line), reopened.contains(line.row) {
        core = line.row.text[...]
      }
      body += line.bytes[..<line.core.startIndex] + core + line.bytes[line.core.endIndex...]
    }
    let missing = others.filter { answers[$0.row] != nil }
    let lineEnd = LineEnd.of(body)
    for line in missing { body += carrier.span.prefix + line.core + lineEnd }
    let checksum =
      missing.isEmpty
      ? carrier.span.checksum : carrier.span.checksum(of: body.split(separator: UInt8(ascii: "\n")))
    self.body = BlockBody(
      bytes: body, prefix: carrier.span.prefix, checksum: checksum, disputes: disputes)
  }
}
