import ArgumentParser
import Workspace

/// Shows how the circle of people one knows grows, and what it takes to keep in touch.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "See how your circle grows, and what it takes to keep in touch with it.",
    discussion: "All numbers are about everybody together. Nobody is ranked, and nobody is given a score.")

  @Flag(help: "Name the people behind each number.")
  var explain = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.stats(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(StatsJSON(answer)) }
    let terminal = options.terminal
    StatsPage(answer, explains: explain, width: terminal.width).page.print(on: terminal)
  }
}
