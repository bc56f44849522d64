import Notes
import Workspace

/// Tells in a sentence what a writing command did.
enum Summary {
  static func sentence(_ report: WriteReport, _ command: String, isDryRun: Bool) -> String {
    let read = "\(report.noteCount) \(report.noteCount == 1 ? "note" : "notes") read"
    let paths = isDryRun ? PlannedPaths(report.changes) : PlannedPaths(report)
    var parts = [read]
    let would = isDryRun ? "would be " : ""
    if !paths.written.isEmpty {
      parts.append("\(paths.written.count) \(would)\(command == "strip" ? "cleared" : "written")")
    }
    if !paths.created.isEmpty { parts.append("\(paths.created.count) \(would)made") }
    if !paths.removed.isEmpty { parts.append("\(paths.removed.count) \(would)removed") }
    let remedy = isDryRun && command == "index" && paths.count > 0 ? ": `enishi index` does it" : ""
    if paths.count == 0 {
      parts.append(
        isDryRun ? "nothing would change" : report.refused.isEmpty ? "nothing to write" : "nothing written")
    }
    if !report.refused.isEmpty { parts.append("\(report.refused.count) left alone") }
    let warnings = report.findings.count { $0.level == .warning }
    let hint = warnings == 0 ? "" : " (\(warnings) \(warnings == 1 ? "warning" : "warnings"): `enishi check`)"
    return parts.joined(separator: ", ") + remedy + "." + hint
  }

  /// What was carried out of the answers to the list, in a sentence; nil for nothing.
  static func sentence(_ done: CarriedOut, isDryRun: Bool) -> String? {
    func part(_ verbs: (done: String, planned: String), _ count: Int, _ noun: String) -> String? {
      if count == 0 { return nil }
      return "\(isDryRun ? verbs.planned : verbs.done) \(count) \(noun)\(count == 1 ? "" : "s")"
    }
    let parts = [
      part(("ticked", "tick"), done.ticked, "promise"), part(("noted", "note"), done.noted, "contact"),
      part(("let go of", "let go of"), done.letGo, "row"), part(("put off", "put off"), done.putOff, "row"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    return
      "\(isDryRun ? "Would carry out" : "Carried out") what you answered: \(parts.joined(separator: ", "))."
  }
}
