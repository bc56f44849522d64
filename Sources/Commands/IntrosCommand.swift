import ArgumentParser
import Workspace

/// Lists whom one could introduce to each other, and what is owed for introductions.
struct IntrosCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intros",
    abstract: "Find people you could introduce to each other, and thanks owed for introductions.")

  @Flag(help: "Show every pair, not only the first few.")
  var all = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.intros(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(IntrosJSON(answer)) }
    IntrosPage(answer, showsAll: all).page.print(on: options.terminal)
  }
}
