import Notes
import VaultFiles

extension DoctorCheck {
  /// What the file system says of the notes: permissions, names, bytes.
  static func ofFiles(_ contents: VaultContents, _ root: borrowing VaultRoot) -> [DoctorCheck] {
    [readOnly(contents.scan), hardLinks(contents.scan), encoding(contents, root)]
  }

  private static func readOnly(_ scan: VaultScan) -> DoctorCheck {
    let notes = scan.notes.filter { $0.permissions & 0o200 == 0 }.map(\.path)
    return DoctorCheck(
      .readOnly,
      notes.map { DoctorFinding($0, "is read-only", command: ShellWord($0).map { "chmod u+w \($0)" }) })
  }

  private static func hardLinks(_ scan: VaultScan) -> DoctorCheck {
    var check = DoctorCheck(.hardLinks)
    struct File: Hashable {
      let device: UInt64
      let inode: UInt64
    }
    var first: [File: NotePath] = [:]
    for note in scan.notes where note.hardLinkCount > 1 {
      let file = File(device: note.identity.device, inode: note.identity.inode)
      let other = first[file]
      first[file] = other ?? note.path
      let message =
        other.map { "is the same file as “\($0)”" } ?? "is a file with \(note.hardLinkCount) names"
      var command: String?
      if let name = ShellWord(note.path), let copy = ShellWord(note.path, ending: ".new") {
        command = "cp -p \(name) \(copy) && mv \(copy) \(name)"
      }
      check.findings.append(
        DoctorFinding(note.path, message, command: command, others: other.map { [$0] } ?? []))
    }
    return check
  }

  private static func encoding(_ contents: VaultContents, _ root: borrowing VaultRoot) -> DoctorCheck {
    var check = DoctorCheck(.encoding)
    for finding in contents.findings where finding.kind == .notUTF8 {
      let encoding = Encoding(guessing: (try? root.read(finding.path))?.bytes ?? [])
      var command: String?
      if let name = ShellWord(finding.path), let copy = ShellWord(finding.path, ending: ".new") {
        command = "iconv -f \(encoding.rawValue) -t UTF-8 \(name) > \(copy) && mv \(copy) \(name)"
      }
      check.findings.append(
        DoctorFinding(finding.path, "is perhaps \(encoding.rawValue)", command: command))
    }
    return check
  }
}
