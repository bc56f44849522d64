package import Notes
import VersionControl

/// What a hook of git's has Enishi do.
package enum GitHookRun {
  package enum Outcome: Sendable {
    /// Nothing was to be done.
    case nothing
    case indexed(WriteReport)
    /// What is wrong with the staged notes.
    case checked([Finding])
  }

  /// - Parameters:
  ///   - arguments: What git gave the hook.
  package static func run(
    _ hook: GitHook, _ arguments: [String], _ vault: borrowing Vault
  ) throws(WorkspaceError) -> Outcome {
    if hook == .postCheckout, !isChangeOfNotes(arguments) { return .nothing }
    if hook == .postRewrite, arguments.first == "amend" { return .nothing }
    let layout = try WorkspaceError.asking { () throws(GitError) in try Git(in: nil).layout() }
    // Another repository's notes are none of this one's hooks' business.
    guard let layout, let prefix = vault.path(from: layout.top) else { return .nothing }
    if hook.checks { return .checked(try vault.stagedFindings(below: prefix)) }
    guard GitState.isQuiet(in: layout, hook) else { return .nothing }
    // Who looks at an old commit wants to see it, and to come back.
    if hook == .postCheckout,
      try !WorkspaceError.asking({ () throws(GitError) in try Git(in: nil).isOnBranch() })
    {
      return .nothing
    }
    do throws(WorkspaceError) {
      return .indexed(try vault.index(WriteOptions(needsBlocks: true)))
    } catch .notAgreed {
      return .nothing
    }
  }

  /// Whether a checkout went from one commit to another.
  ///
  /// Git gives the hook both, and whether that was a change of branches. A new clone and a new work tree come from no
  /// commit, and are to be as they were committed; files fetched out of a commit are a person's doing.
  private static func isChangeOfNotes(_ arguments: [String]) -> Bool {
    guard arguments.count == 3 else { return true }
    let (old, new, isOfBranches) = (arguments[0], arguments[1], arguments[2] == "1")
    return isOfBranches && old != new && old.contains { $0 != "0" }
  }
}
