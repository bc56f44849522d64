import Workspace

/// Ends a command with a sentence and an exit code.
enum Failure: Error {
  case usage(String)

  /// Runs `body`; what it throws is told to the person and becomes an exit code.
  static func reported<Result: ~Copyable>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as WorkspaceError {
      Terminal.complain(Terminal.clean("\(error)"))
      throw error.status
    } catch Failure.usage(let message) {
      Terminal.complain(message)
      throw ExitStatus.usage
    }
  }
}

extension WorkspaceError {
  fileprivate var status: ExitStatus {
    switch self {
    case .noVault, .configuration, .unknownTimeZone, .notAgreed, .alreadyConfigured, .noLink, .headingAlone,
      .notYet, .snoozeInThePast, .noLine, .noKind, .noLogForWords, .noRepository, .unspeakableFolder:
      .usage
    case .cannotOpen, .cannotScan, .keepsChanging, .lockedByAnotherRun, .cannotLock, .cannotConfigure, .git:
      .failure
    case .unknownNote, .ambiguousNote, .ambiguousPerson, .privateNote, .noRow, .severalRows,
      .personWithoutNote, .notAPerson, .notAnEvent, .pathToMe, .deceased, .notAGoal, .samePerson,
      .briefOfTheDead, .cannotEdit:
      .attention
    }
  }
}
