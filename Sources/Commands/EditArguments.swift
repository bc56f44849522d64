import ArgumentParser
import Notes
import Workspace

/// What the commands have in common that write one line into one note.
struct EditArguments: ParsableArguments {
  @OptionGroup var options: VaultOptions

  @Flag(name: [.customShort("n"), .long], help: "Show what would be written, and write nothing.")
  var dryRun = false

  /// Runs the command and tells what was written where.
  func run(
    _ command: String, _ body: (borrowing Vault, _ isDryRun: Bool) throws -> EditAnswer
  ) throws {
    let vault = try options.open()
    let answer: EditAnswer
    do {
      answer = try body(vault, dryRun)
    } catch WorkspaceError.severalRows(let what, let rows) {
      Terminal.complain(Terminal.clean("\(WorkspaceError.severalRows(what, rows))"))
      for row in rows { Terminal.say("  " + Terminal.clean("\(row.path):\(row.line)  \(row.text)")) }
      throw ExitStatus.attention
    } catch {
      answer = try Failure.reported { throw error }
    }
    if options.json {
      return try JSONAnswer.print(EditJSON(answer, command: command, today: vault.today))
    }
    let terminal = options.terminal
    var output = Output()
    for line in EditText(answer).lines {
      let isQuote = line.hasPrefix("  ")
      for line in Paragraph.lines(Terminal.clean(line), width: terminal.width, indent: isQuote ? 4 : 2) {
        output.line(line)
      }
    }
    output.flush()
  }
}
