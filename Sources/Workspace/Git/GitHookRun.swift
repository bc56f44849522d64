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
    if hook.checks { return .checked(try vault.stagedFindings()) }
    // The last of three arguments tells a change of branches from files that were fetched out of a commit.
    if hook == .postCheckout, arguments.last == "0" { return .nothing }
    let layout: RepositoryLayout?
    do throws(GitError) { layout = try Git(in: nil).layout() } catch { throw .git("\(error)") }
    guard let layout, GitState.isQuiet(in: layout, hook) else { return .nothing }
    do throws(WorkspaceError) {
      return .indexed(try vault.index(WriteOptions()))
    } catch .notAgreed {
      return .nothing
    }
  }
}
