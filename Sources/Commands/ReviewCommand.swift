import ArgumentParser
import Blocks
import Workspace

/// Shows the page of the week.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look at the week: whom to turn to, what slipped, whom to bring together, what is new.")

  @Flag(help: "Show every entry, not only the first few.")
  var all = false

  @Option(help: ArgumentHelp("Keep it as a new note, with the list as a block.", valueName: "NOTE"))
  var write: String?

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.review(keptIn: write, showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(ReviewJSON(answer)) }
    var page = ReviewPage.page(answer, showsAll: all)
    if let path = answer.path { page.sentence(ReviewWords.of(answer.insight.language).kept("\(path)")) }
    page.print(on: options.terminal)
  }
}
