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
    level = finding.level.rawValue
    path = finding.path.description
    line = finding.line
    column = finding.column
    message = finding.kind.message
    wayOut = finding.wayOut
  }
}

extension Finding {
  /// The finding as people read it: place, weight, sentence, name, and what to do.
  ///
  /// One line where programs read on; on a screen the advice stands below, and nothing is wider than it.
  func lines(_ terminal: Terminal) -> [String] {
    let place = [path.description, line.map(String.init), column.map(String.init)].compactMap { $0 }
    let style: Terminal.Style =
      switch level {
      case .error: .red
      case .warning: .yellow
      case .info: .dim
      }
    let start = "\(Terminal.clean(place.joined(separator: ":"))): \(level.rawValue)"
    let sentence = "\(start): \(Terminal.clean(kind.message))"
    let advice = wayOut.map(Terminal.clean)
    var lines: [String]
    if let width = terminal.width {
      lines = Paragraph.lines("\(sentence) [\(kind.name)]", width: width, indent: 4)
      lines[0] = lines[0].replacing(
        ": \(level.rawValue):", with: ": " + terminal.styled(level.rawValue, style) + ":",
        maxReplacements: 1)
      if let advice {
        lines += Paragraph.lines("    \(advice)", width: width, indent: 4).map { terminal.styled($0, .dim) }
      }
    } else {
      lines = [sentence + (advice.map { "; \($0)" } ?? "") + " [\(kind.name)]"]
    }
    guard case .editedBlock(_, _, let difference) = kind else { return lines }
    return lines + difference.prefix(20).map { "    " + Terminal.clean($0) }
  }
}
