import Notes
import Workspace

/// The report of `doctor` as people read it.
struct DoctorText {
  /// So many files of one check are shown; all with --verbose.
  private static let shownFiles = 10
  let report: DoctorReport
  let terminal: Terminal
  let isWhole: Bool

  var lines: [String] {
    var lines = report.checks.flatMap(lines)
    if report.withheldCount > 0 {
      lines.append("\(report.withheldCount) more about private notes, shown with --private.")
    }
    let hasCommands = report.checks.contains { $0.findings.contains { $0.command != nil } }
    if hasCommands, Terminal.currentFolder != report.vault {
      lines.append("The commands are for the vault's folder: \(Terminal.clean(report.vault))")
    }
    return lines + [summary]
  }

  private func lines(_ check: DoctorCheck) -> [String] {
    let word = check.level?.rawValue ?? "ok"
    let start = "\(word): \(check.subject.rawValue): "
    var lines = Paragraph.lines(start + Terminal.clean(check.message), width: terminal.width, indent: 4)
    lines[0] = terminal.styled(word, style(check.level)) + lines[0].dropFirst(word.count)
    let shown = isWhole ? check.findings[...] : check.findings.prefix(Self.shownFiles)
    for finding in shown { lines += self.lines(finding) }
    let more = check.findings.count - shown.count
    if more > 0 { lines.append("  and \(more) more, shown with --verbose") }
    return lines
  }

  private func lines(_ finding: DoctorFinding) -> [String] {
    var lines: [String] = []
    if let path = finding.path {
      let place = "\(path)\(finding.line.map { ":\($0)" } ?? "")"
      let text = Terminal.clean("  \(place): \(finding.message)")
      lines += Paragraph.lines(text, width: terminal.width, indent: 4)
    }
    // Never broken into lines, so that it can be copied.
    if let command = finding.command { lines.append("    $ " + Terminal.clean(command)) }
    return lines
  }

  private func style(_ level: Finding.Level?) -> Terminal.Style {
    switch level {
    case nil: .green
    case .info: .dim
    case .warning: .yellow
    case .error: .red
    }
  }

  private var summary: String {
    let open = report.checks.filter { $0.level != nil }
    let errors = open.count { $0.level == .error }
    if open.isEmpty { return "All is well around the notes; `enishi check` looks into them." }
    let total = report.checks.count
    let weight = errors == 0 ? "" : ", \(errors) of them at error level"
    return "\(total) things looked at, \(open.count) to look into\(weight)."
  }
}
