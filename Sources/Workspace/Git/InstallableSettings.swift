import VersionControl

/// A part that stands in the repository's configuration.
struct InstallableSettings: InstallablePart {
  let git: Git
  let settings: [GitSetting]

  func state() throws(WorkspaceError) -> GitPartState {
    var isWhole = true
    for setting in settings {
      guard let value = try current(setting) else {
        isWhole = false
        continue
      }
      if value == setting.value || !setting.isNeeded && !setting.isOwn(value) { continue }
      return setting.isOwn(value)
        ? .broken("\(setting.key) calls enishi where it is not; `enishi git install` renews it")
        : .broken(
          "\(setting.key) says something else, which stays; after `git config --unset-all \(setting.key)` "
            + "`enishi git install` puts it in")
    }
    return isWhole ? .inPlace : .absent
  }

  func additions() throws(WorkspaceError) -> [GitChange] {
    var changes: [GitChange] = []
    for setting in settings {
      let own = try own(setting)
      let stale = own.filter { setting.isOwn($0) && $0 != setting.value }
      changes += stale.map { .take(key: setting.key, value: $0) }
      // What somebody else has put there is left, here or for all of their repositories.
      let isOthers = try current(setting).map { !setting.isOwn($0) } ?? false
      if !isOthers, !own.contains(setting.value) {
        changes.append(.add(key: setting.key, value: setting.value))
      }
    }
    return changes
  }

  func removals() throws(WorkspaceError) -> [GitChange] {
    var changes: [GitChange] = []
    for setting in settings {
      for value in Set(try own(setting)).sorted() where setting.isOwn(value) {
        changes.append(.take(key: setting.key, value: value))
      }
    }
    return changes
  }

  private func current(_ setting: GitSetting) throws(WorkspaceError) -> String? {
    try WorkspaceError.asking { () throws(GitError) in try git.setting(setting.key) }
  }

  private func own(_ setting: GitSetting) throws(WorkspaceError) -> [String] {
    try WorkspaceError.asking { () throws(GitError) in try git.ownSettings(setting.key) }
  }
}
