import ArgumentParser
import Workspace

/// Brings the blocks of a vault up to date.
struct IndexCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Bring the blocks in the notes up to date, and carry out what was ticked.",
    discussion: """
      Writes inside Enishi's own blocks, and of your text only what you answered in a list: a box, a line of a \
      log, a value. Before it writes into a vault for the first time it asks; --dry-run and --diff show what would \
      happen. `enishi strip` takes the blocks out again.
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
