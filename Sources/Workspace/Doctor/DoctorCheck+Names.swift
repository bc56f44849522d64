import Notes
import Text
import VaultFiles

extension DoctorCheck {
  /// What names tell: twins, copies of sync tools, editors' locks, leftovers of killed runs, symbolic links.
  static func ofNames(_ scan: VaultScan, _ root: borrowing VaultRoot) -> [DoctorCheck] {
    [twins(scan), syncCopies(scan, root), editorLocks(scan, root), leftovers(scan), symlinks(scan)]
  }

  // MARK: Twins

  private static func twins(_ scan: VaultScan) -> DoctorCheck {
    var check = DoctorCheck(.twins)
    let paths = (scan.notes.map(\.path) + scan.attachments).flatMap(withFolders)
    var taken = Set(paths.map { ComparisonKey($0.bytes) })
    var first: [ComparisonKey: NotePath] = [:]
    var known: Set<NotePath> = []
    var twinFolders: Set<NotePath> = []
    for path in paths where known.insert(path).inserted {
      let key = ComparisonKey(path.bytes)
      guard let other = first[key] else {
        first[key] = path
        continue
      }
      // What lies in two folders that are twins differs in its path for that reason alone.
      let isInside = twinFolders.contains(path.folder) || twinFolders.contains(other.folder)
      twinFolders.insert(path)
      if isInside { continue }
      let isCase = Unicode.composed(path.bytes) != Unicode.composed(other.bytes)
      let message = "differs from “\(other)” only in " + (isCase ? "case" : "how accents are stored")
      check.findings.append(
        DoctorFinding(path, message, command: rename(path, &taken), others: [other]))
    }
    return check
  }

  /// A path with the folders above it, the outermost first.
  private static func withFolders(_ path: NotePath) -> [NotePath] {
    var paths = [path]
    while let folder = paths.last?.folder, !folder.bytes.isEmpty { paths.append(folder) }
    return paths.reversed()
  }

  /// The command that gives a file or folder a name of its own, with the first number that is free.
  private static func rename(_ path: NotePath, _ taken: inout Set<ComparisonKey>) -> String? {
    let name = path.bytes[(path.folder.bytes.isEmpty ? 0 : path.folder.bytes.count + 1)...]
    let length = name.lastIndex(of: UInt8(ascii: ".")).map { name.endIndex - $0 } ?? 0
    var number = 2
    while true {
      let new = NotePath(
        bytes: path.bytes.dropLast(length) + Array(" \(number)".utf8) + path.bytes.suffix(length))
      guard taken.insert(ComparisonKey(new.bytes)).inserted else {
        number += 1
        continue
      }
      guard let old = ShellWord(path), let word = ShellWord(new) else { return nil }
      return "mv -i \(old) \(word)"
    }
  }

  // MARK: Copies

  private static func syncCopies(_ scan: VaultScan, _ root: borrowing VaultRoot) -> DoctorCheck {
    var check = DoctorCheck(.syncCopies)
    let notes = Set(scan.notes.map(\.path))
    let skipped = scan.skipped.filter { $0.reason == .syncLeftover }.map(\.path)
    for path in (scan.notes.map(\.path) + skipped).sorted() {
      guard let copy = SyncCopy(path) else { continue }
      let original = copy.originals.last { notes.contains($0) }
      if copy.isCertain {
        check.findings.append(copyFinding(path, of: original))
      } else if let original, let bytes = try? root.read(path).bytes,
        let other = try? root.read(original).bytes, SyncCopy.areAlike(bytes, other)
      {
        check.findings.append(copyFinding(path, of: original))
      }
    }
    return check
  }

  private static func copyFinding(_ path: NotePath, of original: NotePath?) -> DoctorFinding {
    guard let original else {
      return DoctorFinding(path, "a copy whose note is gone", command: ShellWord(path).map { "less \($0)" })
    }
    var command: String?
    if let old = ShellWord(original), let new = ShellWord(path) { command = "diff \(old) \(new)" }
    return DoctorFinding(path, "a copy of “\(original)”", command: command, others: [original])
  }

  // MARK: Editors and killed runs

  private static func editorLocks(_ scan: VaultScan, _ root: borrowing VaultRoot) -> DoctorCheck {
    var check = DoctorCheck(.editorLocks)
    for skipped in scan.skipped {
      guard let sign = EditorSign(skipped.path) else { continue }
      let note = ShellWord(sign.note)
      let finding =
        switch sign.kind {
        case .emacsLock where root.isHeldByEditor(sign.note):
          DoctorFinding(skipped.path, "Emacs has “\(sign.note)” open with unsaved words", others: [sign.note])
        case .emacsLock:
          DoctorFinding(
            skipped.path, "left by an Emacs that is gone",
            command: ShellWord(skipped.path).map { "rm \($0)" }, others: [sign.note])
        case .emacsUnsaved:
          DoctorFinding(
            skipped.path, "unsaved words of “\(sign.note)” that Emacs kept",
            command: note.flatMap { note in ShellWord(skipped.path).map { "diff \(note) \($0)" } },
            others: [sign.note])
        case .vimSwap:
          DoctorFinding(
            skipped.path, "Vim has “\(sign.note)” open, or ended without saving it",
            command: note.map { "vim -r \($0)" }, others: [sign.note])
        }
      check.findings.append(finding)
    }
    return check
  }

  private static func leftovers(_ scan: VaultScan) -> DoctorCheck {
    DoctorCheck(
      .leftovers, scan.leftovers.map { DoctorFinding($0, "left by a killed run", command: "enishi index") })
  }

  // MARK: Symbolic links

  private static func symlinks(_ scan: VaultScan) -> DoctorCheck {
    var check = DoctorCheck(.symlinks)
    for problem in scan.problems {
      let link = ShellWord(problem.path)
      let copy = ShellWord(problem.path, ending: ".new")
      let command: String? =
        switch problem.cause {
        case .danglingSymlink, .symlinkLoop: link.map { "rm \($0)" }
        case .absoluteSymlink: link.map { "ls -l \($0)" }
        case .symlinkLeavesVault:
          link.flatMap { link in copy.map { "cp -RL \(link) \($0) && rm \(link) && mv \($0) \(link)" } }
        case .unreadable, .notARegularFile, .pathTooLong, .vanished: nil
        }
      if let command {
        check.findings.append(DoctorFinding(problem.path, "\(problem.cause)", command: command))
      }
    }
    return check
  }
}
