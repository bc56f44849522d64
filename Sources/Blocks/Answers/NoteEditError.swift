package import FrontMatter
package import Notes

/// Why people's text was left as it is.
package enum NoteEditError: Error, Equatable, Sendable {
  /// On the line stands no open task, or nothing that could be one.
  case noOpenTask(line: Int)
  /// The same bytes stand on another line, too (BYTES 12).
  case lineNotUnique(line: Int)
  case frontMatter(FrontMatterEditError)
  /// The note as it is may not be written.
  case refused(FindingKind)
  /// The note, read again after the edit, would say something else elsewhere, or not what was asked.
  case wouldReadOtherwise
}

extension NoteEditError: CustomStringConvertible {
  /// One lower-case sentence for people.
  package var description: String {
    switch self {
    case .noOpenTask(let line): "line \(line) is no open task"
    case .lineNotUnique(let line): "line \(line) stands there word for word more than once"
    case .frontMatter(let error): "\(error)"
    case .refused(let kind): kind.message
    case .wouldReadOtherwise: "it could not be changed there without changing how the rest is read"
    }
  }
}
