import ArgumentParser
import Workspace

/// Finds whom to ask for an introduction.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find who could introduce you to somebody, and why they can.",
    discussion: """
      Up to three ways are told, each beginning with another person you know, the strongest first. \
      Ties come from what notes say: who introduced whom, who knows whom, who was at the same meetings.
      """)

  @Argument(help: ArgumentHelp("Whom you would like to meet.", valueName: "PERSON"))
  var words: [String] = []

  @Option(help: ArgumentHelp("Whoever has this skill, role, organisation or tag.", valueName: "SKILL"))
  var to: String?

  @Flag(help: "Add a few polite words to ask with, for you to edit.")
  var draft = false

  @Flag(help: "Show the weight of each way.")
  var explain = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func validate() throws {
    if words.isEmpty == (to == nil) {
      throw ValidationError("name a person, or what they should know with --to, as in --to \"web design\"")
    }
  }

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      if let to { return try vault.path(toTerm: to, showsPrivate: privacy.showsPrivate) }
      return try vault.path(toPerson: words.joined(separator: " "), showsPrivate: privacy.showsPrivate)
    }
    if options.json { return try JSONAnswer.print(PathJSON(answer, drafts: draft)) }
    PathPage(answer, drafts: draft, explains: explain).page.print(on: options.terminal)
  }
}
