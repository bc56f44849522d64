import Configuration
import NoteIndex
package import Notes
import VaultFiles
import VersionControl

extension Vault {
  /// Looks at what surrounds a vault's notes: configuration, file system, names, permissions; writes nothing.
  ///
  /// - Parameters:
  ///   - cache: The cache to look at; it is not used.
  ///   - showsPrivate: Whether private notes are told of too.
  package static func examine(
    at path: String, today: CalendarDay? = nil, cache: CachePlace = .none, showsPrivate: Bool = false
  ) throws(WorkspaceError) -> DoctorReport {
    var configuration = DoctorCheck(.configuration)
    let vault = try openAnyhow(at: path, today: today, &configuration)
    let contents = try vault.read()
    var checks = [configuration]
    if let folder = cache.folder(forVaultAt: vault.root.realPath) { checks.append(.cache(in: folder)) }
    checks += [vault.gitCheck, vault.gitSetupCheck, vault.fileSystemCheck].compactMap(\.self)
    checks += DoctorCheck.ofContents(contents) + DoctorCheck.ofNames(contents.scan, vault.root)
    checks += DoctorCheck.ofFiles(contents, vault.root)
    checks.sort { $0.subject.place < $1.subject.place }
    let needsAttention = checks.contains { $0.level == .error }
    let count = checks.reduce(0) { $0 + $1.findings.count }
    if !showsPrivate {
      let notes = PrivateNotes(contents.resolved)
      for index in checks.indices {
        checks[index].findings.removeAll { finding in
          (finding.others + (finding.path.map { [$0] } ?? [])).contains(where: notes.contains)
        }
      }
    }
    return DoctorReport(
      vault: String(decoding: vault.root.realPath, as: UTF8.self), checks: checks,
      withheldCount: count - checks.reduce(0) { $0 + $1.findings.count }, needsAttention: needsAttention)
  }

  /// Opens a vault even where its configuration cannot be used, and tells of that.
  private static func openAnyhow(
    at path: String, today: CalendarDay?, _ check: inout DoctorCheck
  ) throws(WorkspaceError) -> Vault {
    do throws(WorkspaceError) {
      let vault = try open(at: path, today: today)
      let fine = vault.hasConfiguration ? "\(Settings.path) can be used" : "there is none, so defaults hold"
      check = DoctorCheck(.configuration, fine: fine)
      return vault
    } catch .configuration(let error) {
      check.findings = [configurationFinding("\(error)", line: error.line)]
    } catch .unknownTimeZone(let name) {
      check.findings = [
        configurationFinding("there is no time zone “\(name)”; a name looks like Asia/Tokyo", line: nil)
      ]
    }
    let root: VaultRoot
    do throws(VaultError) { root = try VaultRoot(at: path) } catch { throw .cannotOpen("\(error)") }
    return Vault(
      root: root, settings: Settings(), hasConfiguration: true, today: today ?? Today.day(in: nil),
      cache: VaultCache(inFolder: nil), dailyFolders: dailyFolders(root), configurationHash: ContentHash([]))
  }

  private static func configurationFinding(_ message: String, line: Int?) -> DoctorFinding {
    let place = line.map { "+\($0) " } ?? ""
    return DoctorFinding(
      Settings.path, line: line, message, command: "${EDITOR:-vi} \(place)\(Settings.path)")
  }

  // MARK: The vault as a whole

  private var gitCheck: DoctorCheck {
    if let repository {
      let git = Git(in: repository)
      do throws(GitError) { _ = try git.layout() } catch .failed {
        let message = "the vault is in git, and git refuses it: `git status` there says why"
        return DoctorCheck(
          .git, [DoctorFinding(nil, message, command: "git -C \(ShellWord(repository)) status")])
      } catch {}
      return DoctorCheck(.git)
    }
    let message =
      "the vault is not in git: `enishi strip` takes out all that Enishi adds, but nothing else is undone"
    let command = "git init && git add -A && git commit -m 'My notes'"
    return DoctorCheck(.git, [DoctorFinding(nil, message, command: command)])
  }

  /// Whether what `enishi git install` puts in place is there as a whole; nil where git answers nothing.
  private var gitSetupCheck: DoctorCheck? {
    guard repository != nil,
      let setup = try? GitSetup(vaultAt: String(decoding: root.realPath, as: UTF8.self)),
      let report = try? setup.status()
    else { return nil }
    if report.isWhole {
      return DoctorCheck(.gitSetup, fine: "git merges, compares and checks notes with blocks in mind")
    }
    // One who keeps hooks or attributes of their own has been told by `git install`.
    let faults = report.parts.filter(\.isFaulty)
    let begun = report.parts.contains { $0.state == .inPlace }
    guard begun, !faults.isEmpty else {
      return DoctorCheck(.gitSetup, fine: begun ? "in place, but for what is yours or was left out" : nil)
    }
    let absent = faults.filter { $0.state == .absent }.map(\.part.name)
    var words = absent.isEmpty ? [] : ["not in place here: \(absent.joined(separator: ", "))"]
    for fault in faults {
      if case .broken(let reason) = fault.state { words.append("\(fault.part.name): \(reason)") }
    }
    let finding = DoctorFinding(nil, words.joined(separator: "; "), command: "enishi git install")
    return DoctorCheck(.gitSetup, [finding])
  }

  private var fileSystemCheck: DoctorCheck {
    guard let system = root.fileSystem else { return DoctorCheck(.fileSystem) }
    if system.isReadOnly {
      let command = ShellWord(system.mountPoint)
      return DoctorCheck(
        .fileSystem,
        [
          DoctorFinding(
            nil, "\(system.name) is mounted for reading only, so nothing can be written",
            command: "sudo mount -o remount,rw \(command)")
        ])
    }
    guard system.lacksExchange else {
      return DoctorCheck(.fileSystem, fine: "\(system.name), nothing is known against it")
    }
    let message =
      "\(system.name) may be unable to swap two files in one step: "
      + "save and close your notes in the editor before `enishi index`"
    return DoctorCheck(.fileSystem, [DoctorFinding(nil, message)])
  }
}

extension DoctorSubject {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
