import ArgumentParser
import Workspace

/// Tells what two people have in common, or who shares an interest.
struct CommonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "common",
    abstract: "What somebody and you, or two people, have in common; or who shares an interest.",
    discussion: """
      `enishi common Kim` is about Kim and you, `enishi common Kim Tom` about the two; a name of several words \
      stands in quotes. What only the text of notes suggests stands apart.
      """)

  @Argument(help: ArgumentHelp("One person, or two.", valueName: "PERSON"))
  var people: [String] = []

  @Option(help: ArgumentHelp("Who shares this interest, and who is one step away.", valueName: "INTEREST"))
  var interest: String?

  @Flag(help: "Show everything, not only the first ten of each kind.")
  var all = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  private static let limit = 10

  func validate() throws {
    if interest != nil, !people.isEmpty || interest?.allSatisfy(\.isWhitespace) == true {
      throw ValidationError("Name people, or an interest after --interest.")
    }
    if interest == nil, people.isEmpty || people.count > 2 {
      throw ValidationError("Name one person or two; a name of several words stands in quotes.")
    }
  }

  func run() throws {
    let vault = try options.open()
    let limit = all ? .max : Self.limit
    if let interest {
      let answer = try Failure.reported {
        try vault.common(interest: interest, showsPrivate: privacy.showsPrivate)
      }
      if options.json { return try JSONAnswer.print(InterestJSON(answer)) }
      return InterestPage(answer, limit: limit).page.print(on: options.terminal)
    }
    let answer = try Failure.reported {
      try vault.common(
        people[0], people.count > 1 ? people[1] : nil, showsPrivate: privacy.showsPrivate)
    }
    if options.json { return try JSONAnswer.print(CommonJSON(answer)) }
    CommonPage(answer, limit: limit).page.print(on: options.terminal)
  }
}
