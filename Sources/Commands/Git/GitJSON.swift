import Workspace

/// How far git and Enishi know each other, as JSON (docs/json.md).
struct GitJSON: Encodable {
  struct Part: Encodable {
    let part: String
    let state: String
    let reason: String?
    let isChanged: Bool
  }

  let version = 1
  let repository: String
  let parts: [Part]
  let isDryRun: Bool
  let awaitsCommit: Bool

  init(_ report: GitReport) {
    repository = report.repository
    (isDryRun, awaitsCommit) = (report.isDryRun, report.awaitsCommit)
    parts = report.parts.map { part in
      let (state, reason): (String, String?) =
        switch part.state {
        case .inPlace: ("in_place", nil)
        case .absent: ("absent", nil)
        case .leftOut: ("left_out", nil)
        case .broken(let reason): ("broken", reason)
        case .taken(let reason): ("taken", reason)
        }
      return Part(part: part.part.name, state: state, reason: reason, isChanged: part.isChanged)
    }
  }
}
