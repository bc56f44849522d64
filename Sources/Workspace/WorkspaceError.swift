package import Configuration
package import Notes

/// Why a command could not do what it was asked to.
package enum WorkspaceError: Error, Equatable, Sendable {
  /// No folder at or above this one looks like a vault.
  case noVault(from: String)
  case cannotOpen(String)
  case cannotScan(String)
  case configuration(ConfigurationError)
  case unknownTimeZone(String)
  /// `init` never overwrites a configuration.
  case alreadyConfigured(vault: String)
  case cannotConfigure(String)
  case lockedByAnotherRun
  case cannotLock(String)
  /// Another program kept saving notes while all was compared.
  case keepsChanging
  /// The vault has not agreed to be written to.
  case notAgreed(ConsentQuestion)
  case unknownNote(String, suggestion: String?)
  case ambiguousNote(String, [NotePath])
  case privateNote(String)
  /// What was given as a link holds none, or several.
  case noLink(String)
  case headingAlone(String)
  case notAPerson(NotePath)
}

extension WorkspaceError: CustomStringConvertible {
  /// One sentence: what happened, where, and what to do next.
  package var description: String {
    switch self {
    case .noVault(let folder):
      "no vault at or above \(folder), which is a folder with .enishi, .obsidian, .zk or .git in it; name one, as in --vault ., or make one with `enishi init`"
    case .cannotOpen(let reason): reason
    case .cannotScan(let reason): "the vault cannot be listed: \(reason)"
    case .configuration(let error):
      "\(Settings.path)\(error.line.map { ":\($0)" } ?? ""): \(error)"
    case .unknownTimeZone(let name):
      "\(Settings.path): there is no time zone “\(name)”; a name looks like Asia/Tokyo"
    case .alreadyConfigured(let vault):
      "\(vault)/\(Settings.path) is there already and stays as it is; `enishi config` shows what is in force"
    case .cannotConfigure(let reason): "\(Settings.path): \(reason)"
    case .lockedByAnotherRun: "another run is writing to this vault; try again when it is done"
    case .cannotLock(let reason): reason
    case .keepsChanging: "notes kept changing while they were compared; try again when nothing is being saved"
    case .notAgreed:
      "nothing was written: this vault has not agreed yet; look with --dry-run, then agree with --yes"
    case .unknownNote(let name, let suggestion):
      "no note answers to “\(name)”"
        + (suggestion.map { "; did you mean “\($0)”?" }
          ?? "; `enishi find` looks further, in readings and in text")
    case .ambiguousNote(let name, let paths):
      "“\(name)” could be \(paths.map { "“\($0)”" }.joined(separator: ", ")); give the path"
    case .privateNote(let name): "“\(name)” is private; --private shows it"
    case .noLink(let text):
      "“\(text)” is not one link to a note; give one such as '[[name]]', name or '[text](path.md)'"
    case .headingAlone(let text):
      "“\(text)” is a place in the note where it stands; name that with --from"
    case .notAPerson(let path): "“\(path)” is no person's note"
    }
  }
}
