import ArgumentParser
import Notes
import VaultFiles
import Workspace

/// Lists everything that is wrong or worth knowing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List broken links, unreadable dates and whatever else needs a look.",
    discussion: "Writes nothing. Each line says where, what, and what to do; hints are shown with --verbose.")

  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  @Flag(name: .shortAndLong, help: "Show hints too, and what was skipped.")
  var verbose = false

  func run() throws {
    let vault = try options.open(folder)
    let report = try Failure.reported { try vault.check() }
    if options.json {
      try JSONAnswer.print(WriteAnswer(report, command: "check", today: vault.today, isDryRun: true))
    } else {
      print(report)
    }
    if report.needsAttention { throw ExitStatus.attention }
  }

  private func print(_ report: WriteReport) {
    let terminal = options.terminal
    var output = Output()
    for finding in report.findings where verbose || finding.level > .info {
      for line in finding.lines(terminal) { output.line(line) }
    }
    if verbose {
      for skipped in report.skipped {
        output.line(Terminal.clean("\(skipped.path): skipped: \(skipped.reason)"))
      }
    }
    let counts = [Finding.Level.error, .warning, .info].map { level in
      (level, report.findings.count { $0.level == level })
    }
    let words = counts.map { level, count in
      "\(count) \(level == .info ? "hint" : level.rawValue)\(count == 1 ? "" : "s")"
    }
    output.line("\(report.noteCount) notes, \(words.joined(separator: ", ")).")
    output.flush()
  }
}
