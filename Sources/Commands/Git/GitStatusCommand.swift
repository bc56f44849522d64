import ArgumentParser
import Workspace

/// Tells how far git and Enishi know each other.
struct GitStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tell which parts are in place; changes nothing.")

  @OptionGroup var options: VaultOptions

  func run() throws {
    try GitPage.print(options, .status) { setup in try setup.status() }
  }
}
