import ArgumentParser
import Notes
import VaultFiles
import Workspace

/// What `index` and `strip` have in common: options, consent, and how they tell what they did.
struct WriteArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("The vault's folder; the same as --vault.", valueName: "DIR"))
  var folder: String?

  @OptionGroup var options: VaultOptions

  @Flag(name: .shortAndLong, help: "Agree to writing without being asked.")
  var yes = false

  @Flag(name: [.customShort("n"), .long], help: "Show which notes would change, and write nothing.")
  var dryRun = false

  @Flag(help: "Show what would change in them, and write nothing.")
  var diff = false

  @Flag(name: .shortAndLong, help: "Show what the scan leaves out, and why.")
  var verbose = false

  @Option(
    help: ArgumentHelp("Do it even where this note's blocks were edited by hand.", valueName: "NOTE"))
  var overwrite: [String] = []

  /// Runs a writing command.
  ///
  /// - Parameters:
  ///   - name: The command's name.
  ///   - writesNothing: Whether it only looks.
  ///   - body: The use case.
  func run(
    _ name: String, writesNothing: Bool = false,
    _ body: (borrowing Vault, WriteOptions, (Progress) -> Void) throws -> WriteReport
  ) throws -> WriteReport {
    let vault = try options.open(folder)
    let isDryRun = dryRun || diff || writesNothing
    var settings = WriteOptions(
      mode: isDryRun ? .dryRun : .write, agreed: yes, overwriting: overwrite)
    let progress = ProgressLine()
    defer { progress.clear() }
    var report: WriteReport
    do {
      report = try body(vault, settings, progress.show)
    } catch WorkspaceError.notAgreed(let question) where Terminal.canAsk && !options.json {
      progress.clear()
      guard Consent.ask(question, command: name) else {
        Terminal.writeToStandardError("Nothing was written.\n")
        throw ExitStatus.usage
      }
      settings.agreed = true
      report = try Failure.reported { try body(vault, settings, progress.show) }
    } catch {
      progress.clear()
      report = try Failure.reported { throw error }
    }
    progress.clear()
    try tell(report, name, vault.today, isDryRun)
    return report
  }

  private func tell(_ report: WriteReport, _ name: String, _ today: CalendarDay, _ isDryRun: Bool) throws {
    if options.json {
      return try JSONAnswer.print(WriteAnswer(report, command: name, today: today, isDryRun: isDryRun))
    }
    let terminal = options.terminal
    for finding in report.toldFindings {
      for line in finding.lines(terminal) { Terminal.writeToStandardError(line + "\n") }
    }
    var output = Output()
    let carriedOut = Summary.sentence(report.carriedOut, isDryRun: isDryRun)
    if diff, let carriedOut { Terminal.writeToStandardError(carriedOut + "\n") }
    if diff, report.changes.isEmpty {
      Terminal.writeToStandardError(Summary.sentence(report, name, isDryRun: isDryRun) + "\n")
    } else if diff {
      for change in report.changes {
        for line in UnifiedDiff.lines(of: change) { output.line(styled(line, terminal)) }
      }
    } else if isDryRun {
      for line in PlannedPaths(report.changes).lines { output.line(Terminal.clean(line)) }
    }
    if verbose {
      for skipped in report.skipped {
        output.line(Terminal.clean("\(skipped.path): skipped: \(skipped.reason)"))
      }
    }
    for line in report.thrownAway {
      let text = "\(line.path):\(line.line): \(isDryRun ? "would be thrown" : "thrown") away: \(line.text)"
      Terminal.writeToStandardError(Terminal.clean(text) + "\n")
    }
    if !diff, let carriedOut { output.line(carriedOut) }
    if !diff { output.line(Summary.sentence(report, name, isDryRun: isDryRun)) }
    output.flush()
  }

  private func styled(_ line: String, _ terminal: Terminal) -> String {
    // The CR of a line end is shown to no screen, and kept for programs, so that the diff can be applied.
    let endsInCR = line.utf8.last == UInt8(ascii: "\r")
    let clean = Terminal.clean(endsInCR ? String(line.unicodeScalars.dropLast()) : line)
    return coloured(clean, terminal) + (endsInCR && terminal.width == nil ? "\r" : "")
  }

  private func coloured(_ clean: String, _ terminal: Terminal) -> String {
    switch clean.first {
    case "+": return terminal.styled(clean, .green)
    case "-": return terminal.styled(clean, .red)
    case "@": return terminal.styled(clean, .dim)
    default: return clean
    }
  }
}
