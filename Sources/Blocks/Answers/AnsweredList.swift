import Configuration
package import Notes
import Text

/// The body of a list of follow-ups, read for the answers in it.
struct AnsweredList {
  /// The rows whose boxes are marked, in the order of the list.
  private(set) var rows: [AnsweredRow] = []
  /// What the list was before anybody answered it: by this its checksum is made.
  private(set) var untouched: [[UInt8]] = []

  private static let titles = Settings.Language.allCases.map {
    Array("**\(AnswerWords.of($0).notDone)**".utf8)
  }

  /// Whether this is the line above the rows that could not be carried out.
  static func isNotDone(_ line: ArraySlice<UInt8>) -> Bool { titles.contains(where: line.elementsEqual) }

  /// - Parameter firstLine: The 1-based line of the first of them.
  init(_ lines: some Sequence<some Collection<UInt8>>, firstLine: Int = 1) {
    var isNotDone = false
    for (place, line) in lines.enumerated() {
      let core = Checksum.core(of: Array(line)[...])
      if Self.isNotDone(core) { isNotDone = true }
      let row = RowLine(core, isNotDone: isNotDone)
      untouched.append(row.untouched)
      guard let mark = row.mark else { continue }
      rows.append(
        AnsweredRow(
          mark: mark, text: String(decoding: row.untouched.dropFirst(6), as: UTF8.self), day: row.day,
          words: row.words.isEmpty ? nil : row.words, line: String(decoding: core, as: UTF8.self),
          lineNumber: firstLine + place, isRetried: isNotDone))
    }
  }

  /// The list that stands in a block of a note.
  init(_ span: BlockSpan, in bytes: [UInt8]) {
    self.init(
      bytes[span.body].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false),
      firstLine: span.lines.lowerBound + 1)
  }
}

extension BlockSpan {
  /// Whether this is a list of follow-ups whose body is not just what was written: answered, or edited by hand.
  package var mayHoldAnswers: Bool {
    known == .followUps && checksum != nil && checksum != bodyChecksum
  }

  /// The answers in a list that was changed by nothing else; none in any other block.
  ///
  /// - Parameter overwriting: Whether the list is given up, so that the answers count that stand beside other changes.
  package func answers(in bytes: [UInt8], overwriting: Bool = false) -> [AnsweredRow] {
    guard mayHoldAnswers else { return [] }
    let list = AnsweredList(self, in: bytes)
    return overwriting || Checksum.of(list.untouched) == checksum ? list.rows : []
  }

  /// Whether somebody wrote into the block, other than to answer it; a note with such a block is not written.
  package func isEdited(in bytes: [UInt8]) -> Bool {
    guard known != nil else { return false }
    guard let checksum else {
      return !bytes[body].allSatisfy { $0.isSpace || $0 == UInt8(ascii: ">") }
    }
    return self.checksum(ofBodyIn: bytes) != checksum
  }

  /// The checksum of these lines as this block's body: answers to a list do not count.
  func checksum(of lines: some Sequence<some Collection<UInt8>>) -> String {
    known == .followUps ? Checksum.of(AnsweredList(lines).untouched) : Checksum.of(lines)
  }

  /// The checksum of the body as it stands, answers left out.
  func checksum(ofBodyIn bytes: [UInt8]) -> String {
    checksum(of: bytes[body].split(separator: UInt8(ascii: "\n")))
  }
}
