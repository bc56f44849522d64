import Notes
import Workspace

/// What `check` found, as JSON.
struct CheckAnswer: Encodable {
  let version = 1
  let command = "check"
  let today: String
  let isDryRun = true
  let notes: Int
  let written: [String]
  let created: [String]
  let removed: [String]
  let refused: [String]
  let findings: [FindingAnswer]
  /// How many findings about private notes are kept back.
  let withheld: Int

  init(_ report: CheckReport, today: CalendarDay) {
    self.today = today.description
    notes = report.noteCount
    let changes = PlannedPaths(report.changes)
    written = changes.written.map(\.description)
    created = changes.created.map(\.description)
    removed = changes.removed.map(\.description)
    refused = report.refused.map(\.description)
    findings = report.findings.map(FindingAnswer.init)
    withheld = report.withheldCount
  }
}
