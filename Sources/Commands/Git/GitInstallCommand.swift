import ArgumentParser
import Workspace

/// Puts into a repository what git needs to treat notes well.
struct GitInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Put the merge driver, the diff view and the hooks in place.",
    discussion: """
      Of the hooks, one checks what is to be committed, and the others run `enishi index` after a merge, a \
      rebase or a change of branches. Their writes are not committed. Who would rather run `index` by hand \
      takes `--hooks check`. A later `install` keeps to that choice.
      """)

  @Option(
    help: ArgumentHelp(
      "Which hooks: all, check (the one before a commit, which writes nothing) or none.", valueName: "WHICH"))
  var hooks: GitHookChoice?

  @Flag(name: [.customShort("n"), .long], help: "Show what would be put in, and write nothing.")
  var dryRun = false

  @OptionGroup var options: VaultOptions

  func run() throws {
    try GitPage.print(options, .install) { setup in try setup.install(hooks: hooks, isDryRun: dryRun) }
  }
}

extension GitHookChoice: ExpressibleByArgument {}
