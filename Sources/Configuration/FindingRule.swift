package import Notes

/// What a configuration says of one kind of finding.
package enum FindingRule: Equatable, Sendable {
  /// Told at its own level.
  case on
  /// Not told.
  case off
  case level(Finding.Level)

  /// Reads `on`, `off`, `error`, `warning` or `info`.
  init?(_ word: String) {
    switch word {
    case "on", "yes", "true": self = .on
    case "off", "no", "false": self = .off
    default:
      guard let level = Finding.Level(rawValue: word) else { return nil }
      self = .level(level)
    }
  }

  /// The word that stands for it in a configuration.
  package var word: String {
    switch self {
    case .on: "on"
    case .off: "off"
    case .level(let level): level.rawValue
    }
  }
}

extension Settings {
  /// The findings as the configuration wants them told: some not at all, some at another level.
  package func ruled(_ findings: [Finding]) -> [Finding] {
    guard !rules.isEmpty else { return findings }
    return findings.compactMap { finding in
      switch rules[finding.kind.name] {
      case .on, nil: finding
      case .off: nil
      case .level(let level): finding.weighing(level)
      }
    }
  }

  mutating func takeRules(_ entry: ConfigurationValue) throws(ConfigurationError) {
    for item in try entry.pairs("names of findings, each with on, off, error, warning or info") {
      // Keys of a configuration are written with `_`, findings with `-`; either will do.
      let name = item.key.replacing("_", with: "-")
      guard FindingKind.names.contains(name) else {
        throw .unknownName(
          what: "finding", name: item.key, line: item.line,
          suggestion: Suggestion.nearest(to: name, among: FindingKind.names))
      }
      let expected = "on, off, error, warning or info"
      guard let rule = FindingRule(try item.text(expected)) else { throw item.wrong(expected) }
      guard rules.updateValue(rule, forKey: name) == nil else {
        throw .duplicateKey(key: item.key, line: item.line)
      }
    }
  }
}
