import Notes
import Text

/// One list of follow-ups with what was answered in two versions of it.
///
/// A row is known by its words, so that lists of different days go together; of rows that say the same, by which of
/// them it is. Of answers that agree, that with more words to it is taken. A row that the carrying list no longer
/// has is put at its end, and the next run decides of it as of any answer.
struct AnswerMerge {
  let body: BlockBody

  /// Nil where one row was answered in two ways.
  init?(into carrier: VersionBlock, from other: VersionBlock, base: VersionBlock?) {
    let before = Dictionary(
      uniqueKeysWithValues: (base?.listLines ?? []).filter(\.isAnswered).map { ($0.row, $0.core) })
    let others = other.listLines
    var answers: [ListLine.Row: ListLine] = [:]
    for line in others where line.isAnswered && before[line.row] != line.core { answers[line.row] = line }
    let reopened = Set(others.lazy.filter { !$0.isAnswered }.map(\.row))
    var body: [UInt8] = []
    for line in carrier.listLines {
      var core = line.core
      if let answer = answers.removeValue(forKey: line.row) {
        if line.isAnswered, before[line.row] != line.core {
          guard let fuller = line.fuller(answer) else { return nil }
          core = fuller.core
        } else {
          core = answer.core
        }
      } else if line.isAnswered, before[line.row] == line.core, reopened.contains(line.row) {
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
    self.body = BlockBody(bytes: body, prefix: carrier.span.prefix, checksum: checksum)
  }
}
