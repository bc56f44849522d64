import Notes

extension DoctorCheck {
  /// What reading the vault has found: files that cannot be read, notes in other encodings, open conflicts.
  static func ofContents(_ contents: VaultContents) -> [DoctorCheck] {
    var reading = DoctorCheck(.reading)
    var conflicts = DoctorCheck(.conflictMarkers)
    for finding in contents.findings {
      let word = ShellWord(finding.path)
      switch finding.kind {
      case .unreadable(let reason):
        reading.findings.append(
          DoctorFinding(finding.path, reason, command: word.map { "chmod u+rX \($0)" }))
      case .conflictMarkers:
        let command = word.map { "grep -nE '^(<<<<<<<|=======|>>>>>>>)' \($0)" }
        conflicts.findings.append(
          DoctorFinding(finding.path, line: finding.line, finding.kind.message, command: command))
      default: break
      }
    }
    return [reading, conflicts]
  }
}
