import ArgumentParser
import Workspace

/// Makes the configuration of a vault that has none.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a configuration that fits your notes.",
    discussion: """
      Looks at the notes, shows the file it would write and what `enishi index` would then add, and asks. It \
      writes .enishi/config.yaml and nothing else, and never over one that is there. A vault that has one \
      has agreed to be written to.
      """)

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  @Flag(name: .shortAndLong, help: "Write the file without being asked.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Show the file, and write nothing.")
  var dryRun = false

  func run() throws {
    let place = try locate()
    let progress = ProgressLine()
    defer { progress.clear() }
    let (draft, question) = try Failure.reported {
      let vault = try Vault.open(at: place.path, today: options.today)
      try vault.requireNoConfiguration()
      guard dryRun || yes || (Terminal.canAsk && !options.json) else {
        throw Failure.usage(
          "nothing was written: look with `enishi init --dry-run`, then agree with `enishi init --yes`")
      }
      let draft = try vault.draft(progress: progress.show)
      return (draft, try vault.configured(draft.settings).firstIndex(progress: progress.show))
    }
    progress.clear()
    if !options.json { show(InitText(draft, question, place)) }
    let isWritten = try !dryRun && (yes || agrees())
    if isWritten {
      try Failure.reported { try Vault.open(at: place.path, today: options.today).create(draft) }
    }
    if options.json {
      try JSONAnswer.print(InitJSON(draft, question, isWritten: isWritten))
    } else if isWritten {
      var output = Output()
      output.line("Written. Next: `enishi index --diff` to look, `enishi index` to write.")
      output.flush()
    }
  }

  /// The vault that is meant; where nothing marks one, the current folder, which is what people stand in.
  private func locate() throws -> VaultPlace {
    try Failure.reported {
      do {
        return try options.place(folder)
      } catch WorkspaceError.noVault(let current) {
        return VaultPlace(path: current, reason: .currentFolder)
      }
    }
  }

  private func show(_ text: InitText) {
    let width = options.terminal.width
    var output = Output()
    for line in Paragraph.lines(Terminal.clean(text.head), width: width, indent: 0) { output.line(line) }
    output.line()
    for line in text.file { output.line(line.isEmpty ? "" : "    " + Terminal.clean(line)) }
    output.line()
    for line in Paragraph.lines(Terminal.clean(text.consequence), width: width, indent: 0) {
      output.line(line)
    }
    output.flush()
  }

  /// Asks; a mere Return is a yes, the end of input is not.
  private func agrees() throws -> Bool {
    Terminal.writeToStandardError("Write .enishi/config.yaml? [Y/n] ")
    let answer = readLine(strippingNewline: true)?.lowercased()
    if let answer, ["", "y", "yes", "はい"].contains(answer) { return true }
    Terminal.writeToStandardError("Nothing was written.\n")
    throw ExitStatus.usage
  }
}
