import ArgumentParser
import Workspace

/// Tells what came of events.
struct EventsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "See what comes of events: whom you met there, and with whom you are still in touch.",
    discussion: """
      Events, kinds of events, introductions and everything else are set side by side: of how many people first met \
      there you were in touch again. With a name, one event is told of in full.
      """)

  @Argument(
    help: ArgumentHelp("One event: a name, an alias, a path, or a part of the name.", valueName: "EVENT"))
  var words: [String] = []

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let name = words.isEmpty ? nil : words.joined(separator: " ")
    let answer = try Failure.reported { try vault.events(name, showsPrivate: privacy.showsPrivate) }
    if answer.asked == nil {
      if options.json { return try JSONAnswer.print(EventsJSON(answer)) }
      EventsPage(answer).page.print(on: options.terminal)
    } else {
      if options.json { return try JSONAnswer.print(EventJSON(answer)) }
      EventPage(answer).page.print(on: options.terminal)
    }
  }
}
