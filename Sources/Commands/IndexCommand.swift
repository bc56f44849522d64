import ArgumentParser
import Workspace

/// Brings the blocks of a vault up to date.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Write backlinks and follow-ups into the notes.",
    discussion: """
      Writes inside Enishi's own blocks and nowhere else. A vault that has never been written to is asked \
      first; --dry-run and --diff show what would happen. `enishi strip` undoes it.
      """)

  @OptionGroup var arguments: WriteArguments

  @Flag(help: "Write nothing; exit with 1 if any block is out of date.")
  var check = false

  func run() throws {
    let report = try arguments.run("index", writesNothing: check) { vault, options, progress in
      try vault.index(options, progress: progress)
    }
    if report.needsAttention || (check && !report.changes.isEmpty) { throw ExitStatus.attention }
  }
}
