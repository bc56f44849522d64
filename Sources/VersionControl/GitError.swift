/// Why git did not do what it was asked to.
package enum GitError: Error, Equatable, Sendable {
  /// No git is installed where programs are looked for.
  case notInstalled
  case cannotRun(code: Int32)
  /// Git ended with a status that is no answer.
  case failed(command: String, status: Int32, message: String)
}

extension GitError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notInstalled: "git is not installed, or not where programs are looked for"
    case .cannotRun(let code): "git cannot be run (error \(code))"
    case .failed(let command, let status, let message):
      "`git \(command)` ended with \(status)\(message.isEmpty ? "" : ": \(message)")"
    }
  }
}
