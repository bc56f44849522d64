import ArgumentParser
import Workspace

/// Adds a line to a person's log.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Add a line to a person's log, in your own words.")

  @Argument(help: ArgumentHelp("A name, an alias or a path.", valueName: "PERSON"))
  var person: String

  @Argument(help: ArgumentHelp("What the line says, such as 'call: the new job'.", valueName: "WORDS"))
  var words: String

  @Option(help: PastDay.help)
  var on: PastDay?

  @OptionGroup var arguments: EditArguments

  func run() throws {
    try arguments.run("log") { vault, isDryRun in
      try vault.log(
        person, on: on?.day(today: vault.today) ?? vault.today, isOutgoing: false, words: words,
        isDryRun: isDryRun)
    }
  }
}
