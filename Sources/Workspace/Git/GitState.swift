import VaultFiles
import VersionControl

/// What git is in the midst of, so that a hook must not change files.
enum GitState {
  private static let signs = [
    "rebase-merge", "rebase-apply", "MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "BISECT_LOG",
    "sequencer",
  ]
  /// Changes that git has put aside and will put back over what then stands.
  private static let asides = ["MERGE_AUTOSTASH", "rebase-merge/autostash", "rebase-apply/autostash"]

  /// Whether files may be changed in a hook.
  static func isQuiet(in layout: RepositoryLayout, _ hook: GitHook) -> Bool {
    func stands(_ name: String) -> Bool { LooseFile.exists("\(layout.gitFolder)/\(name)") }
    if asides.contains(where: stands) { return false }
    // A rebase begins with a checkout, of which not every kind leaves a sign; a pull checks out for nothing else.
    let action = Environment.variable("GIT_REFLOG_ACTION") ?? ""
    if hook == .postCheckout, action.hasPrefix("rebase") || action.hasPrefix("pull") { return false }
    return !signs.contains { !own(hook).contains($0) && stands($0) }
  }

  /// What still stands there of the very thing that the hook tells the end of.
  private static func own(_ hook: GitHook) -> Set<String> {
    switch hook {
    case .postMerge: ["MERGE_HEAD"]
    case .postRewrite: ["rebase-merge", "rebase-apply"]
    case .postCheckout, .preCommit: []
    }
  }
}
