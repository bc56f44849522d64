import Notes

/// Findings as the workflow commands of GitHub Actions: `::error file=…,line=…,col=…,title=…::message`.
enum GitHubAnswer {
  static func line(_ placed: PlacedFinding) -> String {
    let finding = placed.finding
    var properties = ["file=\(escapedProperty(String(decoding: placed.path, as: UTF8.self)))"]
    if let line = finding.line { properties.append("line=\(line)") }
    if let column = placed.column { properties.append("col=\(column)") }
    properties.append("title=\(escapedProperty(finding.kind.name))")
    let text =
      "::\(command(finding.level)) \(properties.joined(separator: ","))::\(escaped(placed.sentence))"
    return Terminal.clean(text)
  }

  private static func command(_ level: Finding.Level) -> String {
    switch level {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }

  /// The text of a message, in which a line end or a percent sign would end or change the command.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text of a property, which a colon or a comma would end as well.
  static func escapedProperty(_ text: String) -> String {
    escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
