/// The program git, working in one folder.
///
/// It gets a list of arguments, and none of the user's hooks, pagers, aliases and monitors; only commands that read, and
/// `git config` for the keys that are Enishi's, are ever run.
package struct Git: Sendable {
  /// The folder that git works in; nil for the current one, as in a hook.
  package let folder: String?

  package init(in folder: String?) {
    self.folder = folder
  }

  /// So that nothing of the user's is started, asked or waited for.
  private static let ways = ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false"]
  private static let noHooks = ["-c", "core.hooksPath=/dev/null"]
  private static let variables = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat",
    // What a clone has left out is not fetched: no way to any other repository is allowed.
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none",
  ]
  private static let hidden: Set = ["GIT_EXTERNAL_DIFF", "GIT_TRACE"]

  /// Runs a command of git's.
  ///
  /// - Parameters:
  ///   - arguments: The command, its options, then `--` and paths.
  ///   - answers: The exit codes that are answers; any other is a failure.
  ///   - asksForHooks: Whether git is to say where hooks are, for which it must know.
  package func run(
    _ arguments: [String], input: [UInt8] = [], answers: ClosedRange<Int32> = 0...0,
    asksForHooks: Bool = false
  ) throws(GitError) -> GitAnswer {
    let place = folder.map { ["-C", $0] } ?? []
    let child = try ChildProcess(
      "git", place + Self.ways + (asksForHooks ? [] : Self.noHooks) + arguments,
      variables: Self.variables, hiding: Self.hidden)
    let answer = try child.finish(input: input)
    guard answers.contains(answer.status) else {
      throw .failed(command: arguments.first ?? "", status: answer.status, message: answer.message)
    }
    return answer
  }
}
