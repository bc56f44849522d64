import ArgumentParser
import Notes
import VaultFiles
import Workspace

/// What a hook of git's calls.
struct GitHookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "What the hooks call: index after a merge, a rebase or a checkout; check before a commit.",
    shouldDisplay: false)

  @Argument(help: "The hook's name.")
  var hook: GitHook

  @Argument(help: "What git gives the hook.")
  var arguments: [String] = []

  @OptionGroup var options: VaultOptions

  /// Of a vault where much is wrong so many findings are told after each merge.
  private static let shownFindings = 5

  func run() throws {
    // A branch, a sparse checkout or another work tree may be without the notes: then nothing is to be done.
    if let folder = options.vault, !LooseFile.exists(folder) { return }
    let vault = try options.open()
    switch try Failure.reported({ try GitHookRun.run(hook, arguments, vault) }) {
    case .nothing: return
    case .indexed(let report): tell(report)
    case .checked(let findings):
      if findings.isEmpty { return }
      tell(PlacedFinding.all(findings, in: vault))
      throw ExitStatus.attention
    }
  }

  /// Says what was written and what could not be, and nothing where that is nothing.
  private func tell(_ report: WriteReport) {
    guard report.changedCount > 0 || report.needsAttention else { return }
    let told = report.toldFindings
    for finding in told.prefix(Self.shownFindings) {
      for line in finding.lines(options.terminal) { Terminal.writeToStandardError(line + "\n") }
    }
    if told.count > Self.shownFindings {
      Terminal.complain("and \(told.count - Self.shownFindings) more: `enishi check` tells them all")
    }
    if let done = Summary.sentence(report.carriedOut, isDryRun: false) { Terminal.complain(done) }
    Terminal.complain(Summary.sentence(report, "index", isDryRun: false))
    if report.changedCount > 0 {
      Terminal.complain("what was written is not committed yet: that is yours to do")
    }
  }

  private func tell(_ findings: [PlacedFinding]) {
    for finding in findings {
      let place =
        String(decoding: finding.path, as: UTF8.self) + (finding.finding.line.map { ":\($0)" } ?? "")
      Terminal.complain(Terminal.clean("\(place): \(sentence(finding))"))
    }
    Terminal.complain(
      "nothing was committed: mend what is staged and `git add` it, or `git commit --no-verify` as it is")
  }

  /// What is the case; what was changed in a list, `index` can show, which knows how the list would be.
  private func sentence(_ finding: PlacedFinding) -> String {
    guard case .editedBlock = finding.finding.kind else { return finding.sentence }
    return "\(finding.finding.kind.message); `enishi index` shows where, and how to mend it"
  }
}

extension GitHook: ExpressibleByArgument {}
