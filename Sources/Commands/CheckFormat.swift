import ArgumentParser

/// How `check` answers.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  case json
  /// Workflow commands, which GitHub shows beside the lines of a change.
  case github
  /// SARIF 2.1.0, for tools that gather findings.
  case sarif
}
