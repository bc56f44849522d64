import VaultFiles
import VersionControl

/// What Enishi puts into a repository, so that merging, comparing and committing notes goes well.
package struct GitSetup {
  private let git: Git
  private let layout: RepositoryLayout
  /// How a shell finds this program.
  private let program: String
  private let attributes: InstallableAttributes

  /// - Parameter path: The vault's folder.
  package init(vaultAt path: String) throws(WorkspaceError) {
    let root: VaultRoot
    do throws(VaultError) { root = try VaultRoot(at: path) } catch { throw .cannotOpen("\(error)") }
    let vault = String(decoding: root.realPath, as: UTF8.self)
    let git = Git(in: vault)
    guard let layout = try WorkspaceError.asking({ () throws(GitError) in try git.layout() }) else {
      throw .noRepository(vault)
    }
    // In a hook it would end the comment that it stands in.
    if layout.prefix.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      throw .unspeakableFolder(layout.prefix)
    }
    self.git = git
    self.layout = layout
    program = ProgramPath.shellWord
    attributes = InstallableAttributes(git: git, vault: vault)
  }

  // MARK: What is there

  package func status() throws(WorkspaceError) -> GitReport {
    let choice = try choice()
    var parts: [GitReport.Part] = []
    for part in GitPart.all {
      let state = try installable(part).state()
      let isLeftOut = state == .absent && !choice.includes(part)
      parts.append(GitReport.Part(part: part, state: isLeftOut ? .leftOut : state))
    }
    return GitReport(repository: layout.top, parts: parts)
  }

  private func installable(_ part: GitPart) -> any InstallablePart {
    switch part {
    case .attributes: attributes
    case .mergeDriver: InstallableSettings(git: git, settings: GitSetting.driver(program))
    case .diffView: InstallableSettings(git: git, settings: GitSetting.view(program))
    case .hook(let hook): self.hook(hook)
    }
  }

  private func hook(_ hook: GitHook) -> InstallableHook {
    InstallableHook(hook: hook, layout: layout, program: program)
  }

  /// Which hooks were asked for.
  private func choice() throws(WorkspaceError) -> GitHookChoice {
    let value = try WorkspaceError.asking { () throws(GitError) in try git.setting(GitHookChoice.key) }
    return value.flatMap(GitHookChoice.init) ?? .all
  }

  // MARK: Putting in and taking out

  /// - Parameters:
  ///   - hooks: Which hooks; nil for what was chosen before, and all at first.
  package func install(hooks: GitHookChoice?, isDryRun: Bool) throws(WorkspaceError) -> GitReport {
    let kept = try choice()
    let choice = hooks ?? kept
    var changes: [GitPart: [GitChange]] = [:]
    for part in GitPart.all {
      let installable = installable(part)
      changes[part] = try choice.includes(part) ? installable.additions() : installable.removals()
    }
    return try carryOut(changes, try changesOfChoice(to: choice), isDryRun: isDryRun)
  }

  package func uninstall(isDryRun: Bool) throws(WorkspaceError) -> GitReport {
    let servesOthers = GitHook.allCases.contains { hook($0).servesOthers }
    var changes: [GitPart: [GitChange]] = [:]
    for part in GitPart.all where !(servesOthers && part.isForAllVaults) {
      changes[part] = try installable(part).removals()
    }
    return try carryOut(
      changes, servesOthers ? [] : try changesOfChoice(to: .all), isDryRun: isDryRun)
  }

  private func changesOfChoice(to choice: GitHookChoice) throws(WorkspaceError) -> [GitChange] {
    let key = GitHookChoice.key
    let own = try WorkspaceError.asking { () throws(GitError) in try git.ownSettings(key) }
    let value = choice == .all ? nil : choice.rawValue
    if own == [value].compactMap(\.self) { return [] }
    return Set(own).sorted().map { .take(key: key, value: $0) }
      + [value].compactMap(\.self).map { .add(key: key, value: $0) }
  }

  private func carryOut(
    _ changes: [GitPart: [GitChange]], _ others: [GitChange], isDryRun: Bool
  ) throws(WorkspaceError) -> GitReport {
    let awaitsCommit = try attributes.awaitCommit(after: changes[.attributes] ?? [])
    if !isDryRun, !(changes.values.joined() + others).isEmpty {
      let scratch: ScratchFolder
      do throws(LooseFileError) { scratch = try ScratchFolder(in: layout.gitFolder) } catch {
        throw .git("\(error)")
      }
      for change in GitPart.all.flatMap({ changes[$0] ?? [] }) + others { try change.carryOut(git, scratch) }
    }
    var report = try status()
    for place in report.parts.indices {
      report.parts[place].isChanged = !(changes[report.parts[place].part] ?? []).isEmpty
    }
    report.isDryRun = isDryRun
    report.awaitsCommit = awaitsCommit
    return report
  }
}
