import ArgumentParser
import Workspace

/// Puts into a repository what git needs to treat notes well.
struct GitInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: "Put the merge driver, the diff view and the hooks in place.")

  @OptionGroup var options: VaultOptions

  func run() throws {
    try GitPage.print(options, .install) { setup in try setup.install() }
  }
}
