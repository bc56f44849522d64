import ArgumentParser
import Workspace

/// Takes all of Enishi's blocks out of a vault.
struct StripCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strip",
    abstract: "Take every block out again.",
    discussion: """
      A note that Enishi alone appended to is then what it was, byte for byte. Boxes that you ticked and \
      lines that you asked for stay: they are yours.
      """)

  @OptionGroup var arguments: WriteArguments

  func run() throws {
    let report = try arguments.run("strip") { vault, options, progress in
      try vault.strip(options, progress: progress)
    }
    if report.needsAttention { throw ExitStatus.attention }
  }
}
