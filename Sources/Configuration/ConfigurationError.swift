/// Why a configuration cannot be used; nothing is written under one that cannot.
package enum ConfigurationError: Error, Equatable, Sendable {
  case notYAML(line: Int, column: Int, reason: String)
  case unknownKey(key: String, line: Int, suggestion: String?)
  /// A word that must be one of a list is none of them; `what` says what the list is of.
  case unknownName(what: String, name: String, line: Int, suggestion: String?)
  case duplicateKey(key: String, line: Int)
  case wrongValue(key: String, line: Int, expected: String)
  case unreadable(reason: String)

  /// The 1-based line of the configuration file; nil where the file as a whole is meant.
  package var line: Int? {
    switch self {
    case .notYAML(let line, _, _), .unknownKey(_, let line, _), .duplicateKey(_, let line),
      .unknownName(_, _, let line, _), .wrongValue(_, let line, _):
      line
    case .unreadable: nil
    }
  }
}

extension ConfigurationError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notYAML(_, let column, let reason): "this is no YAML at column \(column): \(reason)"
    case .unknownKey(let key, _, let suggestion):
      "there is no key “\(key)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "")
    case .unknownName(let what, let name, _, let suggestion):
      "there is no \(what) “\(name)”" + (suggestion.map { "; did you mean “\($0)”?" } ?? "")
    case .duplicateKey(let key, _): "“\(key)” stands here a second time; keep one"
    case .wrongValue(let key, _, let expected): "“\(key)” takes \(expected)"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
  }
}
