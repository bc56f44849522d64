import Notes
import Workspace

/// The closing lines of `check`: how many findings of each level.
enum CheckSummary {
  static func lines(_ report: CheckReport) -> [String] {
    let counts = [Finding.Level.error, .warning, .info].map { level in
      let word = level == .info ? "hint" : level.rawValue
      return counted(report.findings.count { $0.level == level }, word)
    }
    var lines = ["\(counted(report.noteCount, "note")), \(counts.joined(separator: ", "))."]
    if report.withheldCount > 0 {
      lines.append("\(report.withheldCount) more about private notes, shown with --private.")
    }
    return lines
  }

  private static func counted(_ count: Int, _ word: String) -> String {
    "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}
