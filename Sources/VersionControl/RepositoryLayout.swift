/// Where the parts of a repository lie.
package struct RepositoryLayout: Equatable, Sendable {
  /// The folder of the files; the way to the vault begins here.
  package let top: String
  /// Git's own folder for this work tree.
  package let gitFolder: String
  /// Git's own folder for all work trees.
  package let commonFolder: String
  /// The way from `top` to the folder that was asked from, each folder with its slash.
  package let prefix: String
  /// The folder in which git looks for hooks.
  package let hooks: String

  /// Whether the hooks are this repository's alone.
  package var hooksAreItsOwn: Bool { hooks == ownHooks }

  /// The folder of hooks that are this repository's alone, whether git looks there or not.
  package var ownHooks: String { "\(commonFolder)/hooks" }
}

extension Git {
  /// Git's own folder for this work tree; nil where there is no repository.
  package func gitFolder() throws(GitError) -> String? {
    let answer = try run(["rev-parse", "--absolute-git-dir"], answers: 0...128)
    return answer.status == 0 ? answer.text : nil
  }

  /// Whether what is checked out is a branch, and no commit by itself.
  package func isOnBranch() throws(GitError) -> Bool {
    try run(["symbolic-ref", "--quiet", "HEAD"], answers: 0...1).status == 0
  }

  /// Where the repository lies; nil if the folder is in none.
  package func layout() throws(GitError) -> RepositoryLayout? {
    let places = [
      "rev-parse", "--path-format=absolute", "--show-toplevel", "--absolute-git-dir", "--git-common-dir",
      "--git-path", "hooks",
    ]
    let answer: GitAnswer
    do throws(GitError) {
      answer = try run(places, asksForHooks: true)
    } catch .failed(_, _, let message) where message.contains("not a git repository") {
      return nil
    }
    let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 4 else { return nil }
    let prefix = try run(["rev-parse", "--show-prefix"]).text
    return RepositoryLayout(
      top: lines[0], gitFolder: lines[1], commonFolder: lines[2], prefix: prefix, hooks: lines[3])
  }
}
