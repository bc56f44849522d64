import Notes
import VaultFiles
import Workspace

/// What a writing command did, as JSON.
struct WriteAnswer: Encodable {
  let version = 1
  let command: String
  let today: String
  let isDryRun: Bool
  let notes: Int
  let written: [String]
  let created: [String]
  let removed: [String]
  let refused: [String]
  /// Answers to the list, made or planned.
  let carriedOut: CarriedOutAnswer
  /// What went with lists that were overwritten.
  let thrownAway: [ThrownAwayAnswer]
  let findings: [FindingAnswer]

  init(_ report: WriteReport, command: String, today: CalendarDay, isDryRun: Bool) {
    self.command = command
    self.today = today.description
    self.isDryRun = isDryRun
    notes = report.noteCount
    let changes = isDryRun ? PlannedPaths(report.changes) : PlannedPaths(report)
    written = changes.written.map(\.description)
    created = changes.created.map(\.description)
    removed = changes.removed.map(\.description)
    refused = report.refused.map(\.description)
    carriedOut = CarriedOutAnswer(report.carriedOut)
    thrownAway = report.thrownAway.map { .init(path: "\($0.path)", line: $0.line, text: $0.text) }
    findings = report.findings.map(FindingAnswer.init)
  }
}

/// A line that is gone since its list was overwritten, as JSON.
struct ThrownAwayAnswer: Encodable {
  let path: String
  let line: Int
  let text: String
}

/// How many answers to the list came to what, as JSON.
struct CarriedOutAnswer: Encodable {
  let ticked: Int
  let noted: Int
  let letGo: Int
  let putOff: Int

  init(_ done: CarriedOut) {
    (ticked, noted, letGo, putOff) = (done.ticked, done.noted, done.letGo, done.putOff)
  }
}

/// The paths of changes, made or planned, by what they do.
struct PlannedPaths {
  var written: [NotePath] = []
  var created: [NotePath] = []
  var removed: [NotePath] = []

  init(_ report: WriteReport) {
    (written, created, removed) = (report.written, report.created, report.removed)
  }

  init(_ changes: [NoteChange]) {
    for change in changes {
      switch change {
      case .replace(let path, _, _): written.append(path)
      case .create(let path, _): created.append(path)
      case .remove(let path, _): removed.append(path)
      }
    }
  }

  var count: Int { written.count + created.count + removed.count }

  /// Each path with a sign: `~` changed, `+` made, `-` removed.
  var lines: [String] {
    created.map { "+ \($0)" } + written.map { "~ \($0)" } + removed.map { "- \($0)" }
  }
}
