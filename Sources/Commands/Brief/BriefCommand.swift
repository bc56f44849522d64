import ArgumentParser
import Workspace

/// Tells what to know before meeting people.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "Tell what to know of people before you meet them.",
    discussion: """
      How to address them and what to be careful about, something pleasant to open with, how you met, the last \
      contacts, what you promised each other, what you can give, and what is worth finding out. Several people are \
      told one after the other, then what all of them have in common. Without a name it is about the next meeting \
      that is booked.
      """)

  @Argument(help: ArgumentHelp("People, or the note of a meeting.", valueName: "NAME"))
  var words: [String] = []

  @Flag(help: "Add a few words to write to them, for you to edit.")
  var draft = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.brief(words, showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(BriefJSON(answer, drafts: draft)) }
    BriefPage(answer, drafts: draft).page.print(on: options.terminal)
  }
}
