import ArgumentParser
import NoteIndex
import Workspace

/// Tells why a link leads where it leads.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a link leads to, by which rule, and what else it could mean.",
    discussion: "Put the link in single quotes, or the shell reads its brackets: enishi explain '[[Ann]]'.")

  @Argument(
    help: ArgumentHelp("The link: '[[name]]', name, '![[name]]' or '[text](path.md)'.", valueName: "LINK"))
  var link: String

  @Option(help: ArgumentHelp("The note it stands in; else it is read at the root.", valueName: "NOTE"))
  var from: String?

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.explain(link, from: from, showsPrivate: privacy.showsPrivate)
    }
    if options.json {
      try JSONAnswer.print(ExplainJSON(answer))
    } else {
      let terminal = options.terminal
      var output = Output()
      for (index, line) in ExplainWords(answer).lines.enumerated() {
        let lines = Paragraph.lines(
          Terminal.clean(line), width: terminal.width, indent: line.hasPrefix(" ") ? 4 : 0)
        for line in lines { output.line(index == 0 ? terminal.styled(line, .bold) : line) }
      }
      output.flush()
    }
    if answer.explanation.verdict.outcome == .broken, answer.person == nil { throw ExitStatus.attention }
  }
}
