/// Why a value was not written; the note's bytes are then as they were.
package enum FrontMatterEditError: Error, Equatable, Sendable {
  /// What makes a value more than one replaceable text.
  package enum Shape: String, Equatable, Sendable {
    case blockScalar = "text in a block"
    case sequence = "a list"
    case mapping = "a map"
    case anchored = "a value with an anchor or a tag"
    case unplaced = "an empty value without a colon before it"
  }

  /// The opening fence has no closing one.
  case unclosed
  /// The front matter cannot be read as YAML.
  case unreadable(Header.Problem)
  /// The key has a value that cannot be replaced as one text; `line` is the key's 1-based line.
  case notReplaceable(key: String, line: Int, Shape)
  /// The note, read again after the edit, would say something else elsewhere, or not what was asked.
  case wouldChangeOtherKeys
}

extension FrontMatterEditError: CustomStringConvertible {
  /// One lower-case sentence for people.
  package var description: String {
    switch self {
    case .unclosed:
      "1: the front matter has no closing fence; add a line `---` after it"
    case .unreadable(let problem):
      "\(problem.line):\(problem.column): the front matter cannot be read: \(problem.words)"
    case .notReplaceable(let key, let line, let shape):
      "\(line): the key `\(key)` holds \(shape.rawValue), which is only edited by hand"
    case .wouldChangeOtherKeys:
      "the edit would change other keys of the front matter; edit it by hand"
    }
  }
}
