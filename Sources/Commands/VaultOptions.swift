import ArgumentParser
import Notes
import Workspace

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The options that every command takes.
struct VaultOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The vault's folder.", valueName: "DIR"))
  var vault: String?

  @Option(help: ArgumentHelp("Work as if today were this day.", valueName: "YYYY-MM-DD"))
  var today: CalendarDay?

  @Flag(help: "Answer in JSON.")
  var json = false

  @Option(help: ArgumentHelp("Colour: auto, always or never.", valueName: "WHEN"))
  var color = ColourChoice.auto

  /// Opens the vault that is meant.
  ///
  /// - Parameters:
  ///   - folder: The folder named as the command's argument.
  ///   - start: Where to look for the vault if none is named; nil for the current folder.
  func open(_ folder: String? = nil, from start: String? = nil) throws -> Vault {
    try Failure.reported {
      try Vault.open(
        at: try place(folder, from: start).path, today: today, cache: .standard,
        cacheNotice: Terminal.complain)
    }
  }

  /// Finds the vault that is meant.
  func locate(_ folder: String? = nil) throws -> VaultPlace {
    try Failure.reported { try place(folder) }
  }

  /// Finds the vault that is meant, without telling of a failure.
  func place(_ folder: String?, from start: String? = nil) throws -> VaultPlace {
    if let vault, let folder, vault != folder {
      throw Failure.usage("the vault is named twice: --vault \(vault) and \(folder)")
    }
    return try VaultLocator.locate(
      named: vault ?? folder, environment: Environment.variable("ENISHI_VAULT"),
      from: start ?? Terminal.currentFolder)
  }

  var terminal: Terminal { Terminal(color) }
}

extension CalendarDay: ExpressibleByArgument {
  /// A day as `2026-11-22`.
  package init?(argument: String) {
    self.init(iso: argument)
  }
}

/// When output is coloured.
enum ColourChoice: String, ExpressibleByArgument {
  case auto, always, never
}
