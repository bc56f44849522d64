import Notes
import Workspace

/// The report of `doctor` as JSON.
struct DoctorJSON: Encodable {
  struct Found: Encodable {
    let path: String?
    let line: Int?
    let message: String
    let run: String?
  }

  struct Check: Encodable {
    let name: String
    /// `ok`, or the level of what was found.
    let level: String
    let message: String
    let findings: [Found]
  }

  let version = 1
  let command = "doctor"
  let vault: String
  let checks: [Check]
  /// How many findings about private notes are kept back.
  let withheld: Int

  init(_ report: DoctorReport) {
    vault = report.vault
    withheld = report.withheldCount
    checks = report.checks.map { check in
      Check(
        name: check.subject.rawValue, level: check.level?.rawValue ?? "ok", message: check.message,
        findings: check.findings.map {
          Found(path: $0.path?.description, line: $0.line, message: $0.message, run: $0.command)
        })
    }
  }
}
