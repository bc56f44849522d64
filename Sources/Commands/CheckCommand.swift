import ArgumentParser
import Notes
import VaultFiles
import Workspace

/// Lists everything that is wrong or worth knowing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List broken links, unreadable dates and whatever else needs a look.",
    discussion: """
      Writes nothing. Each line says where, what, and what to do; hints are shown with --verbose. json and \
      sarif hold them always. github and sarif give paths from the folder of the git repository.
      """)

  @Argument(
    help: ArgumentHelp(
      "The vault's folder, the same as --vault; or notes, by name or path, to look at those alone.",
      valueName: "DIR|NOTE"))
  var names: [String] = []

  @OptionGroup var options: VaultOptions

  @Option(help: ArgumentHelp("text, json, github or sarif.", valueName: "FORMAT"))
  var format: CheckFormat?

  @Flag(name: .shortAndLong, help: "Show hints too, and what was skipped.")
  var verbose = false

  @Flag(help: "List what was left out as evidence of contact, and why, instead.")
  var unsure = false

  @Flag(name: .customLong("private"), help: "Include private notes.")
  var showsPrivate = false

  func run() throws {
    let format = try Failure.reported { try chosenFormat() }
    let targets = CheckTargets(names)
    let vault = try options.open(targets.folder, from: targets.place)
    let wanted = CheckOptions(notes: targets.notes, showsPrivate: showsPrivate)
    if unsure {
      return try print(try Failure.reported { try vault.unsure(wanted) }, format, vault.today)
    }
    let report = try Failure.reported { try vault.check(wanted) }
    switch format {
    case .text: print(report)
    case .json: try JSONAnswer.print(CheckAnswer(report, today: vault.today))
    case .github: printCommands(report, vault)
    case .sarif:
      let findings = PlacedFinding.all(report.findings, in: vault)
      let log = SARIFLog(findings, programVersion: Enishi.configuration.version)
      try JSONAnswer.print(log, keepsNames: true)
    }
    if report.needsAttention { throw ExitStatus.attention }
  }

  private func chosenFormat() throws -> CheckFormat {
    if options.json, let format, format != .json {
      throw Failure.usage("--json and --format \(format.rawValue) are two answers; choose one")
    }
    let chosen = options.json ? .json : format ?? .text
    if unsure, chosen != .text, chosen != .json {
      throw Failure.usage("--unsure answers in text or json, not in \(chosen.rawValue)")
    }
    return chosen
  }

  // MARK: Answers

  private func print(_ report: CheckReport) {
    var output = Output()
    for finding in report.findings where isShown(finding) {
      for line in finding.lines(options.terminal) { output.line(line) }
    }
    // Whoever names a note wants to know why nothing is said of it.
    if verbose || !CheckTargets(names).notes.isEmpty {
      for skipped in report.skipped {
        output.line(Terminal.clean("\(skipped.path): skipped: \(skipped.reason)"))
      }
    }
    for line in CheckSummary.lines(report) { output.line(line) }
    output.flush()
  }

  private func printCommands(_ report: CheckReport, _ vault: borrowing Vault) {
    var output = Output()
    for placed in PlacedFinding.all(report.findings.filter(isShown), in: vault) {
      output.line(GitHubAnswer.line(placed))
    }
    for line in CheckSummary.lines(report) { output.line(line) }
    output.flush()
  }

  private func isShown(_ finding: Finding) -> Bool {
    verbose || finding.level > .info
  }

  private func print(_ answer: Vault.UnsureAnswer, _ format: CheckFormat, _ today: CalendarDay) throws {
    if format == .json { return try JSONAnswer.print(UnsureJSON(answer, today: today)) }
    var output = Output()
    for line in UnsureText(answer: answer, terminal: options.terminal).lines { output.line(line) }
    output.flush()
  }
}
