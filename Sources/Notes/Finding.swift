/// Something a person should know about the notes: where it is, what it is, and what to do about it.
package struct Finding: Equatable, Sendable {
  package let kind: FindingKind
  package let path: NotePath
  /// The 1-based line; nil where the file as a whole is meant.
  package let line: Int?
  /// The 1-based column in bytes.
  package let column: Int?
  /// How much it weighs: its kind's level, unless the configuration gives another.
  package private(set) var level: Level

  package init(_ kind: FindingKind, path: NotePath, line: Int? = nil, column: Int? = nil) {
    self.kind = kind
    self.path = path
    self.line = line
    self.column = column
    level = kind.level
  }

  /// The same finding with another weight.
  package func weighing(_ level: Level) -> Finding {
    var finding = self
    finding.level = level
    return finding
  }

  /// How much a finding weighs: an error makes `index` and `check` exit with 1.
  package enum Level: String, Comparable, Sendable {
    case info, warning, error

    package static func < (left: Level, right: Level) -> Bool {
      left.weight < right.weight
    }

    private var weight: Int {
      switch self {
      case .info: 0
      case .warning: 1
      case .error: 2
      }
    }
  }
}

extension Finding {
  /// What to do about it, as one sentence without a full stop; nil where nothing needs doing.
  package var wayOut: String? { kind.wayOut(in: path) }
}

extension Finding: Comparable {
  /// By path, then line, then name: the same order on every machine.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.path != right.path { return left.path < right.path }
    if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
    if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
    return left.kind.name < right.kind.name
  }
}
