import ArgumentParser
import Workspace

/// Notes a contact in a person's log.
struct ContactedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacted",
    abstract: "Note in a person's log that you were in touch.",
    discussion: """
      Calls, meetings and meals go both ways. Messages, mail, gifts, and contacts without a kind are noted \
      with an arrow, →, for you reached out.
      """)

  @Argument(help: ArgumentHelp("A name, an alias or a path.", valueName: "PERSON"))
  var words: [String]

  @Option(help: ArgumentHelp("What it was, such as call, lunch, mail or 電話.", valueName: "WORD"))
  var kind: String?

  @Option(help: PastDay.help)
  var on: PastDay?

  @Option(help: ArgumentHelp("What the log is to say.", valueName: "WORDS"))
  var note: String?

  @OptionGroup var arguments: EditArguments

  func run() throws {
    try arguments.run("contacted") { vault, isDryRun in
      try vault.contacted(
        words.joined(separator: " "), kind: kind, on: on?.day(today: vault.today) ?? vault.today, words: note,
        isDryRun: isDryRun)
    }
  }
}
