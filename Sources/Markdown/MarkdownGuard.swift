/// Why a note is not given to libcmark: inputs on which its time grows faster than the note.
///
/// The bounds come from measurements of libcmark 0.30.2 (CVE-2023-22486, CVE-2023-24824); notes that people
/// write stay far below them.
package enum MarkdownGuard: Error, Equatable, Sendable {
  /// The note is larger than this many bytes.
  case tooLarge(limit: Int)
  /// One paragraph holds more opening brackets than this, `[[…]]` left out.
  case tooManyBrackets(line: Int, limit: Int)
  /// Lists or quotes are nested deeper than this.
  case tooDeep(line: Int, limit: Int)
  /// The note uses every private code point that could mark a link in the copy that libcmark reads.
  case noFreeSentinels

  package static let sizeLimit = 4 << 20
  package static let bracketLimit = 20_000
  package static let depthLimit = 100
}
