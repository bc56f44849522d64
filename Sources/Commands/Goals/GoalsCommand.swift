import ArgumentParser
import Workspace

/// Lists all goals.
struct GoalsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goals",
    abstract: "Your goals: when they are due, how many people fit, and what nobody covers.")

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.goals(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(GoalsJSON(answer)) }
    GoalsPage(answer).page.print(on: options.terminal)
  }
}
