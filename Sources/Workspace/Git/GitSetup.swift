import VaultFiles
import VersionControl

/// What Enishi puts into a repository, so that merging, comparing and committing notes goes well.
package struct GitSetup {
  let git: Git
  let layout: RepositoryLayout
  /// The vault's folder.
  let vault: String
  /// How a shell finds this program.
  let program: String

  private static let driverKeys = ["merge.enishi.name", "merge.enishi.driver"]
  private static let viewKeys = ["diff.enishi.textconv", "diff.enishi.xfuncname"]

  /// - Parameter path: The vault's folder.
  package init(vaultAt path: String) throws(WorkspaceError) {
    let root: VaultRoot
    do throws(VaultError) { root = try VaultRoot(at: path) } catch { throw .cannotOpen("\(error)") }
    vault = String(decoding: root.realPath, as: UTF8.self)
    let git = Git(in: vault)
    self.git = git
    guard let layout = try Self.asking({ () throws(GitError) in try git.layout() }) else {
      throw .noRepository(vault)
    }
    self.layout = layout
    program = ProgramPath.shellWord
  }

  // MARK: What is there

  package func status() throws(WorkspaceError) -> GitReport {
    var parts: [GitReport.Part] = []
    for part in GitPart.all { parts.append(GitReport.Part(part: part, state: try state(of: part))) }
    return GitReport(repository: layout.top, parts: parts)
  }

  private func state(of part: GitPart) throws(WorkspaceError) -> GitPartState {
    switch part {
    case .attributes: try attributesState
    case .mergeDriver: try state(of: driver)
    case .diffView: try state(of: view)
    case .hook(let hook): state(of: hook)
    }
  }

  private var attributesState: GitPartState {
    get throws(WorkspaceError) {
      let taken = try attributeValues.first { $0.value != nil && $0.value != "enishi" }
      if let taken {
        let words = "\(taken.name)=\(taken.value ?? "")"
        return .taken("notes have \(words) already, which stays; \(taken.name)=enishi would take its place")
      }
      // Git itself is no witness: it goes by what is staged where the file is gone.
      do throws(LooseFileError) {
        let file = try LooseFile.read(attributesPath)
        return file.map { AttributeLines([]).stands(in: $0.bytes) } ?? false ? .inPlace : .absent
      } catch {
        return .taken("\(error)")
      }
    }
  }

  private var attributesPath: String { "\(vault)/.gitattributes" }

  private var attributeValues: [(name: String, value: String?)] {
    get throws(WorkspaceError) {
      var values: [(name: String, value: String?)] = []
      for name in ["merge", "diff"] {
        let value = try Self.asking { () throws(GitError) in try git.attribute(name, of: "note.md") }
        values.append((name, value))
      }
      return values
    }
  }

  private func state(of settings: [(key: String, value: String)]) throws(WorkspaceError) -> GitPartState {
    var found = 0
    for (key, value) in settings {
      switch try Self.asking({ () throws(GitError) in try git.setting(key) }) {
      case value: found += 1
      case nil: break
      default: return .broken("\(key) says something else; `enishi git install` renews it")
      }
    }
    return found == settings.count ? .inPlace : .absent
  }

  private func state(of hook: GitHook) -> GitPartState {
    let script = script(hook)
    do throws(LooseFileError) {
      guard let file = try LooseFile.read(path(of: hook)) else {
        return reason(against: hook, nil).map { .taken($0) } ?? .absent
      }
      guard script.stands(in: file.bytes) else {
        return reason(against: hook, file).map { .taken($0) } ?? .absent
      }
      if !file.isExecutable { return .broken("\(path(of: hook)) may not be run: chmod +x makes it so") }
      return script.isCurrent(file.bytes)
        ? .inPlace : .broken("its lines are of another version; `enishi git install` renews them")
    } catch {
      return .taken("\(error); call `\(program) git hook \(hook.rawValue)` from it by hand")
    }
  }

  /// Why a hook cannot get Enishi's lines; nil if it can.
  private func reason(against hook: GitHook, _ file: LooseFile?) -> String? {
    let byHand = "call `\(program) git hook \(hook.rawValue) \"$@\"` there by hand"
    if !layout.hooksAreItsOwn {
      return "hooks stand in \(layout.hooks), which is not this repository's alone; \(byHand)"
    }
    guard let file else { return nil }
    if !file.isExecutable {
      return "\(path(of: hook)) is there and switched off; \(byHand), or chmod +x it first"
    }
    return script(hook).added(to: file.bytes) == nil ? "\(path(of: hook)) is no shell script; \(byHand)" : nil
  }

  // MARK: Putting in

  package func install() throws(WorkspaceError) -> GitReport {
    let before = try status()
    try installAttributes()
    for (key, value) in driver + view {
      if try Self.asking({ () throws(GitError) in try git.ownSetting(key) }) == value { continue }
      try Self.asking { () throws(GitError) in try git.set(key, to: value) }
    }
    for hook in GitHook.allCases { try install(hook) }
    return try changed(since: before)
  }

  private func installAttributes() throws(WorkspaceError) {
    let path = attributesPath
    try Self.writing { () throws(LooseFileError) in
      let file = try LooseFile.read(path)
      let old = file?.bytes ?? []
      var names: [String] = []
      // What the lines say themselves is no reason against them.
      do throws(WorkspaceError) {
        names = try attributeValues.filter { $0.value == nil || $0.value == "enishi" }.map(\.name)
      } catch { return }
      guard !names.isEmpty else { return }
      let new = AttributeLines(names).added(to: old)
      if new != old { try LooseFile.write(new, to: path, permissions: file?.permissions ?? 0o644) }
    }
  }

  private func install(_ hook: GitHook) throws(WorkspaceError) {
    try Self.writing { () throws(LooseFileError) in
      let file: LooseFile?
      do throws(LooseFileError) { file = try LooseFile.read(path(of: hook)) } catch { return }
      guard reason(against: hook, file) == nil, let new = script(hook).added(to: file?.bytes),
        new != file?.bytes
      else { return }
      try LooseFile.makeFolder(layout.hooks)
      try LooseFile.write(new, to: path(of: hook), permissions: file?.permissions ?? 0o755)
    }
  }

  // MARK: Taking out

  package func uninstall() throws(WorkspaceError) -> GitReport {
    let before = try status()
    try Self.writing { () throws(LooseFileError) in
      let path = attributesPath
      let lines = AttributeLines([])
      if let file = try LooseFile.read(path), lines.stands(in: file.bytes) {
        try replace(path, file, by: lines.removed(from: file.bytes))
      }
      for hook in GitHook.allCases {
        let (path, script) = (self.path(of: hook), script(hook))
        guard let file = try? LooseFile.read(path), script.stands(in: file.bytes) else { continue }
        try replace(path, file, by: script.removed(from: file.bytes))
      }
    }
    guard !servesOthers else { return try changed(since: before) }
    for key in Self.driverKeys + Self.viewKeys {
      try Self.asking { () throws(GitError) in try git.unset(key) }
    }
    return try changed(since: before)
  }

  /// Whether another vault of this repository needs the driver.
  private var servesOthers: Bool {
    GitHook.allCases.contains { hook in
      (try? LooseFile.read(path(of: hook))).flatMap(\.self).map { HookScript.holdsLines($0.bytes) } ?? false
    }
  }

  private func replace(_ path: String, _ file: LooseFile, by bytes: [UInt8]?) throws(LooseFileError) {
    guard let bytes else { return try LooseFile.remove(path) }
    try LooseFile.write(bytes, to: path, permissions: file.permissions)
  }

  private func changed(since before: GitReport) throws(WorkspaceError) -> GitReport {
    var report = try status()
    for place in report.parts.indices {
      report.parts[place].isChanged = report.parts[place].state != before.parts[place].state
    }
    return report
  }

  // MARK: What stands where

  private func path(of hook: GitHook) -> String { "\(layout.hooks)/\(hook.rawValue)" }

  private func script(_ hook: GitHook) -> HookScript {
    HookScript(hook, vault: layout.prefix, program: program)
  }

  /// Where the driver is killed, fails or is gone, git's own merge of lines takes its place: a conflict is always marked.
  private var driver: [(key: String, value: String)] {
    let own = "\(program) merge-driver -- %O %A %B %L %P"
    let other = "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B"
    let values = ["Notes with Enishi's blocks", "\(own) || { test $? -eq 1 && exit 1; \(other); }"]
    return Array(zip(Self.driverKeys, values)).map { ($0, $1) }
  }

  private var view: [(key: String, value: String)] {
    let command = "f() { \(program) git text -- \"$1\" 2>/dev/null || cat -- \"$1\"; }; f"
    return Array(zip(Self.viewKeys, [command, "^ {0,3}#{1,6}[[:space:]].*$"])).map { ($0, $1) }
  }

  // MARK: Errors

  private static func asking<Result>(_ body: () throws(GitError) -> Result) throws(WorkspaceError) -> Result {
    do throws(GitError) { return try body() } catch { throw .git("\(error)") }
  }

  private static func writing(_ body: () throws(LooseFileError) -> Void) throws(WorkspaceError) {
    do throws(LooseFileError) { try body() } catch { throw .git("\(error)") }
  }
}
