import ArgumentParser
import Workspace

/// Tells what I can give, and to whom.
struct GiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "give",
    abstract: "What others need that you offer, or that somebody you know does.",
    discussion: """
      What people need stands in their notes, as `needs:`, as `need:: …` in a line, or under a heading such as \
      Needs or 困りごと; what you offer, in your own. Totals are over everybody: nobody owes anybody anything.
      """)

  @Flag(help: "Show everything, not only the first ten of each kind.")
  var all = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  private static let limit = 10

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.give(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(GiveJSON(answer)) }
    GivePage(answer, limit: all ? .max : Self.limit).page.print(on: options.terminal)
  }
}
