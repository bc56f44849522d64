import ArgumentParser
import Configuration

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program as a whole: arguments in, an exit code out.
package enum CommandLineTool {
  /// Runs the command that the process's arguments name, and exits.
  package static func run() -> Never {
    // A reader such as `head` that has seen enough is no error.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is an error of that write, not the end of the run.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try Enishi.parseAsRoot()
      try command.run()
      exit(ExitStatus.fine.rawValue)
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      report(error)
    }
  }

  /// Prints what the argument parser has to say: help on the way out, or a mistake in the arguments.
  private static func report(_ error: any Error) -> Never {
    let isHelp = Enishi.exitCode(for: error) == .success
    let message = Enishi.fullMessage(for: error)
    if isHelp {
      var output = Output()
      output.line(message)
      output.flush()
    } else {
      Terminal.complain(
        unknownCommand ?? (message.hasPrefix("Error: ") ? String(message.dropFirst(7)) : message))
    }
    exit((isHelp ? ExitStatus.fine : .usage).rawValue)
  }
}

extension CommandLineTool {
  /// A sentence about the first argument, if it stands where a command belongs and is none.
  fileprivate static var unknownCommand: String? {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), word != "help" else {
      return nil
    }
    let names = Enishi.configuration.subcommands.compactMap { $0.configuration.commandName }
    if names.contains(word) { return nil }
    let meant = Suggestion.nearest(to: word, among: names).map { "did you mean “\($0)”?" }
    return "there is no command “\(word)”; \(meant ?? "`enishi --help` lists them")"
  }
}

/// How the program ends (BYTES 28).
enum ExitStatus: Int32, Error {
  case fine = 0
  /// Findings at error level, notes left alone, blocks out of date; an unknown or ambiguous name.
  case attention = 1
  /// Wrong usage, a configuration that cannot be used, no consent.
  case usage = 2
  /// The command could not run.
  case failure = 3
}
