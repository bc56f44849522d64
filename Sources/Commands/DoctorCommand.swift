import ArgumentParser
import Notes
import Workspace

/// Looks at what surrounds the notes, and says how to mend it.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at the vault's surroundings, and say what mends them.",
    discussion: """
      Writes nothing and runs none of the commands that it shows. What is wrong inside the notes is told by \
      `enishi check`.
      """)

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  @Flag(name: .shortAndLong, help: "Show every file, however many there are.")
  var verbose = false

  @Flag(name: .customLong("private"), help: "Include private notes.")
  var showsPrivate = false

  func run() throws {
    let report = try Failure.reported {
      try Vault.examine(
        at: try options.place(folder).path, today: options.today, cache: .standard, showsPrivate: showsPrivate
      )
    }
    if options.json {
      try JSONAnswer.print(DoctorJSON(report))
    } else {
      var output = Output()
      let text = DoctorText(report: report, terminal: options.terminal, isWhole: verbose)
      for line in text.lines { output.line(line) }
      output.flush()
    }
    if report.needsAttention { throw ExitStatus.attention }
  }
}
