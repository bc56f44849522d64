import ArgumentParser
import Workspace

/// Answers one row of the list.
struct DoneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Tick one row of the list: its task, or a contact in the person's log.",
    discussion: """
      The same as a tick in a list of follow-ups, at once. Where several rows fit, they are listed with their \
      places, and nothing is written.
      """)

  @Argument(
    help: ArgumentHelp("PATH:LINE as `enishi due` prints it, or words of the row.", valueName: "WHAT"))
  var words: [String]

  @Option(help: PastDay.help)
  var on: PastDay?

  @Option(help: ArgumentHelp("What the log is to say of the contact.", valueName: "WORDS"))
  var note: String?

  @Flag(help: "Let it go: the task becomes [-], a person is left alone for one cadence.")
  var letGo = false

  @OptionGroup var arguments: EditArguments

  func run() throws {
    try arguments.run("done") { vault, isDryRun in
      try vault.done(
        words.joined(separator: " "), on: on?.day(today: vault.today), words: note, letsGo: letGo,
        isDryRun: isDryRun)
    }
  }
}
