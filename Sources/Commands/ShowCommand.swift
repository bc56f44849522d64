import ArgumentParser
import Workspace

/// Shows one note or person at a glance.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a person or a note at a glance: contacts, promises, links.")

  @Argument(help: ArgumentHelp("A name, an alias or a path; a person needs no note.", valueName: "NAME"))
  var words: [String]

  @Flag(help: "List every contact, promise and link, not only the first few.")
  var all = false

  @OptionGroup var privacy: PrivacyOptions
  @OptionGroup var options: VaultOptions

  func run() throws {
    let vault = try options.open()
    let answer = try Failure.reported {
      try vault.show(words.joined(separator: " "), showsPrivate: privacy.showsPrivate)
    }
    if options.json { return try JSONAnswer.print(ShowJSON(answer)) }
    let terminal = options.terminal
    let page = ShowPage(answer, showsAll: all)
    var output = Output()
    for (index, line) in page.lines.enumerated() {
      let isTitle = index == 0 || ((line.hasSuffix(":") || line.hasSuffix("：")) && !line.hasPrefix(" "))
      for line in Paragraph.lines(Terminal.clean(line), width: terminal.width, indent: page.indent(of: line))
      {
        output.line(isTitle ? terminal.styled(line, .bold) : line)
      }
    }
    for finding in answer.findings {
      for line in finding.lines(terminal) { output.line("  " + line) }
    }
    output.flush()
  }
}
