import ArgumentParser
import Workspace

/// Tells how far git and Enishi know each other.
struct GitStatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Tell which parts are in place; changes nothing.",
    discussion: "Ends with 1 where a part is missing or damaged.")

  @OptionGroup var options: VaultOptions

  func run() throws {
    let report = try GitPage.print(options, .status) { setup in try setup.status() }
    if report.isFaulty { throw ExitStatus.attention }
  }
}
