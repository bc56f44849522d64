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
  /// A family name or a first name that several people bear: their paths, or their names where they have no note.
  case ambiguousPerson(String, [String])
  case privateNote(String)
  /// What was given as a link holds none, or several.
  case noLink(String)
  case headingAlone(String)
  // Edits
  /// No row of today has these words, or stands at this place.
  case noRow(String)
  case severalRows(String, [RowCandidate])
  case personWithoutNote(String)
  case notAPerson(NotePath)
  case notAnEvent(NotePath)
  /// A contact is past or of today.
  case notYet(CalendarDay)
  case snoozeInThePast(CalendarDay)
  /// A log line is one line with words.
  case noLine
  /// A word that tells of no kind of contact.
  case noKind(String)
  /// Words were given, and what is done has no log.
  case noLogForWords
  // Relationships
  /// The person is the vault's own.
  case pathToMe(String)
  case deceased(String)
  /// Nobody meets the dead.
  case briefOfTheDead(String)
  case notAGoal(NotePath)
  /// What two people have in common was asked of one.
  case samePerson(String)
  /// The note stays as it is, for this reason.
  case cannotEdit(String)
  // Git
  /// No repository holds the folder.
  case noRepository(String)
  /// The way to the vault from the top of its repository cannot stand in a hook.
  case unspeakableFolder(String)
  case git(String)
}

extension WorkspaceError: CustomStringConvertible {
  /// One sentence: what happened, where, and what to do next.
  package var description: String {
    switch self {
    case .noVault(let folder):
      "no vault at \(folder) or above: a vault is a folder with .enishi, .obsidian, .zk or .git in it; name one, as in --vault ., or make one with `enishi init`"
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
    case .ambiguousPerson(let name, let people): Self.severalBear(name, people)
    case .privateNote(let name): "“\(name)” is private; --private shows it"
    case .noLink(let text):
      "“\(text)” is not one link to a note; give one such as '[[name]]', name or '[text](path.md)'"
    case .headingAlone(let text):
      "“\(text)” is a place in the note where it stands; name that with --from"
    case .noRow(let what): "no row of today fits “\(what)”; `enishi due --all` lists them all"
    case .severalRows(let what, let rows):
      "“\(what)” fits \(rows.count) rows; say which by its place or by more words"
    case .personWithoutNote(let name): Self.withoutNote(name)
    case .notAPerson(let path): "“\(path)” is no person's note"
    case .notAnEvent(let path):
      "“\(path)” is no event's note; `type: event` in it makes it one, and `enishi events` lists them"
    case .notYet(let day): "\(day) is yet to come; what is done is done by today"
    case .snoozeInThePast(let day): "\(day) is not after today, so nothing would be put off"
    case .noLine: "a line of the log is one line, with words in it"
    case .noKind(let word): "“\(word)” is no kind of contact; such are call, lunch, mail, message and 電話"
    case .noLogForWords: "--note is for the log, and a task or what is let go has none"
    case .pathToMe(let name): "“\(name)” is you"
    case .deceased(let name): "\(name) has died; no way leads there, and nobody is asked to make one"
    case .briefOfTheDead(let name): "\(name) has died; `enishi show` tells what the notes remember"
    case .notAGoal(let path):
      "“\(path)” is no goal's note; `type: goal` in it makes it one, and `enishi goals` lists them"
    case .samePerson(let name): "name one person, or two different ones; “\(name)” alone is no pair"
    case .cannotEdit(let reason): "nothing was written: \(reason)"
    case .unspeakableFolder(let folder):
      "the name of \(folder) holds a line end or the like, with which no hook can call Enishi; rename the folder first"
    case .noRepository(let folder): "\(folder) is in no git repository; `git init` makes one"
    case .git(let reason): reason
    }
  }

  private static func severalBear(_ name: String, _ people: [String]) -> String {
    let most = 9
    let told = people.prefix(most).map { "“\($0)”" }.joined(separator: ", ")
    let more = people.count > most ? " and \(people.count - most) more" : ""
    return "“\(name)” could be \(told)\(more); give the whole name or the path"
  }

  private static func withoutNote(_ name: String) -> String {
    let kind = FindingKind.personWithoutNote(name: name)
    return "\(kind.message); \(Finding(kind, path: "").wayOut ?? "")"
  }
}
