import ArgumentParser
import Workspace

/// Tells what to learn next.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "The one thing to learn next, by what the people you know need.")

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.growth(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(GrowthJSON(answer)) }
    GrowthPage(answer).page.print(on: options.terminal)
  }
}
