import VaultFiles
import VersionControl

/// Enishi's lines in one of git's hooks.
struct InstallableHook: InstallablePart {
  let hook: GitHook
  let layout: RepositoryLayout
  /// How a shell finds this program.
  let program: String

  private var path: String { place(in: layout.hooks) }
  private var script: HookScript { HookScript(hook, vault: layout.prefix, program: program) }

  func state() -> GitPartState {
    do throws(LooseFileError) {
      let file = try LooseFile.read(path)
      guard let file, script.stands(in: file.bytes) else {
        return reason(against: file).map { .taken($0) } ?? .absent
      }
      if !file.isExecutable { return .broken("\(path) may not be run: chmod +x makes it so") }
      return script.isCurrent(in: file.bytes)
        ? .inPlace
        : .broken(
          "Enishi's lines in \(path) are not as this version writes them; `enishi git install` renews them")
    } catch {
      return .taken("\(error); \(byHand)")
    }
  }

  func additions() -> [GitChange] {
    guard let file = readable(path), reason(against: file) == nil else { return [] }
    if let file {
      guard let new = script.added(to: file.bytes), new != file.bytes else { return [] }
      return [.write(path, new, permissions: file.permissions)]
    }
    let isFolderNew = !LooseFile.exists(layout.hooks)
    return [
      .makeFolder(layout.hooks),
      .write(path, script.fresh(isFolderNew ? .fileAndFolder : .file), permissions: 0o755),
    ]
  }

  /// Takes the lines out where git looks for hooks, and where it did before somebody told it to look elsewhere.
  func removals() -> [GitChange] {
    Set([layout.hooks, layout.ownHooks]).sorted().flatMap(removals)
  }

  private func removals(from folder: String) -> [GitChange] {
    let path = place(in: folder)
    guard let file = readable(path) ?? nil, script.stands(in: file.bytes) else { return [] }
    let rest = script.removed(from: file.bytes)
    guard let bytes = rest.bytes else {
      return [.remove(path)] + (rest.folderGoes ? [.removeFolder(folder)] : [])
    }
    return [.write(path, bytes, permissions: file.permissions)]
  }

  private func place(in folder: String) -> String { "\(folder)/\(hook.rawValue)" }

  /// Whether another vault of this repository has lines in the hook, and so needs the driver.
  var servesOthers: Bool {
    guard let file = readable(path) ?? nil else { return false }
    return script.removed(from: file.bytes).bytes.map(HookScript.holdsLines) ?? false
  }

  private var byHand: String { "call `\(script.call) \"$@\"` there by hand" }

  /// Why a hook cannot get Enishi's lines; nil if it can.
  private func reason(against file: LooseFile?) -> String? {
    if !layout.hooksAreItsOwn {
      return "hooks stand in \(layout.hooks), which is not this repository's alone; \(byHand)"
    }
    guard let file else { return nil }
    if !file.isExecutable { return "\(path) is there and switched off; \(byHand), or chmod +x it first" }
    return script.added(to: file.bytes) == nil ? "\(path) is no shell script; \(byHand)" : nil
  }

  /// The hook as it can be written; nil where it cannot, and nil in that where there is none.
  private func readable(_ path: String) -> LooseFile?? {
    do throws(LooseFileError) { return .some(try LooseFile.read(path)) } catch { return nil }
  }
}
