import ArgumentParser
import Workspace

/// Takes out of a repository what Enishi put into it.
struct GitUninstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uninstall", abstract: "Take out what `install` put in, and nothing else.")

  @Flag(name: [.customShort("n"), .long], help: "Show what would be taken out, and write nothing.")
  var dryRun = false

  @OptionGroup var options: VaultOptions

  func run() throws {
    try GitPage.print(options, .uninstall) { setup in try setup.uninstall(isDryRun: dryRun) }
  }
}
