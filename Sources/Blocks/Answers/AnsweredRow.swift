package import Notes

/// One row of a list of follow-ups whose box somebody marked.
package struct AnsweredRow: Equatable, Sendable {
  package let mark: AnswerMark
  /// The words of the row, as the list was written.
  package let text: String
  /// The day that the ticking tool wrote behind `✅`.
  package let day: CalendarDay?
  /// What stands behind `//`, for the log; never empty.
  package let words: String?
  /// The whole line, without what the block's place puts before it.
  package let line: String
  /// The 1-based line on which it stands.
  package let lineNumber: Int
  /// Whether it stands under “Not done”, so that an earlier run has tried.
  package let isRetried: Bool
}

extension [AnsweredRow] {
  /// For each row the 1-based line on which it stands once its list is written; where it stood if it is not there.
  package func places(in bytes: [UInt8]) -> [Int] {
    if isEmpty { return [] }
    var places: [ArraySlice<UInt8>: Int] = [:]
    for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    {
      places[Checksum.core(of: line)] = place + 1
    }
    return map { places[ArraySlice($0.line.utf8)] ?? $0.lineNumber }
  }
}
