import ArgumentParser
import Workspace

/// Tells who can help with one goal, and how to begin.
struct GoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goal",
    abstract: "Who can help with a goal, who leads to them, what to give, and the first small step.",
    discussion: """
      People fit a goal whose keys name what it looks for: roles, orgs, skills, tags, seeks. Ties are those of \
      the day of your last contact with anybody, as in the goal's block, so that both say the same.
      """)

  @Argument(help: ArgumentHelp("The goal's note.", valueName: "GOAL"))
  var words: [String]

  @Flag(help: "Show everybody, not only the first ten of each kind.")
  var all = false

  @Flag(help: "Show the numbers that order people: how much fits, and how near they are.")
  var explain = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  private static let limit = 10

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.goal(words.joined(separator: " "), showsPrivate: privacy.showsPrivate)
    }
    if options.json { return try JSONAnswer.print(GoalJSON(answer)) }
    GoalPage(answer, limit: all ? .max : Self.limit, explains: explain).page.print(on: options.terminal)
  }
}
