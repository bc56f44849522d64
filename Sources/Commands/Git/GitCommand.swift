import ArgumentParser

/// Makes git and Enishi know each other.
struct GitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git",
    abstract: "Let git merge, compare and check notes with blocks in mind.",
    discussion: """
      `enishi git install` adds a few lines to the repository's own configuration, to its hooks and to the \
      vault's .gitattributes. What stands there stays, and `enishi git uninstall` takes out just these lines.
      """,
    subcommands: [
      GitStatusCommand.self, GitInstallCommand.self, GitUninstallCommand.self, GitHookCommand.self,
      GitTextCommand.self,
    ],
    defaultSubcommand: GitStatusCommand.self)
}
