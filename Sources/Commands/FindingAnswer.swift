import Notes

/// A finding as JSON.
struct FindingAnswer: Encodable {
  let name: String
  let level: String
  let path: String
  let line: Int?
  let column: Int?
  let message: String
  let wayOut: String?

  init(_ finding: Finding) {
    name = finding.kind.name
    level = finding.kind.level.rawValue
    path = finding.path.description
    line = finding.line
    column = finding.column
    message = finding.kind.message
    wayOut = finding.kind.wayOut
  }
}

extension Finding {
  /// The finding as people read it: place, weight, sentence, name, and what to do.
  func lines(_ terminal: Terminal) -> [String] {
    let place = [path.description, line.map(String.init), column.map(String.init)].compactMap { $0 }
    let style: Terminal.Style =
      switch kind.level {
      case .error: .red
      case .warning: .yellow
      case .info: .dim
      }
    let level = terminal.styled(kind.level.rawValue, style)
    let advice = kind.wayOut.map { "; \(Terminal.clean($0))" } ?? ""
    let sentence =
      "\(Terminal.clean(place.joined(separator: ":"))): \(level): \(Terminal.clean(kind.message))\(advice)"
      + terminal.styled(" [\(kind.name)]", .dim)
    guard case .editedBlock(_, _, let difference) = kind else { return [sentence] }
    return [sentence] + difference.prefix(20).map { "    " + Terminal.clean($0) }
  }
}
