import ArgumentParser
import Workspace

/// Shows what my own note says of me, and what in my network shows it.
struct MeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: "Your strengths, interests, what you seek and learn, each with what shows it.")

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported { try vault.me(showsPrivate: privacy.showsPrivate) }
    if options.json { return try JSONAnswer.print(MeJSON(answer)) }
    MePage(answer).page.print(on: options.terminal)
  }
}
