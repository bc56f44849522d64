#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the vault that a command means (FORMAT: "What counts as the vault").
package enum VaultLocator {
  /// The folder of the vault: the one named, else `ENISHI_VAULT`, else the nearest at or above `folder` that holds
  /// `.enishi`, else the nearest that holds `.obsidian`, `.zk` or `.git`.
  package static func locate(
    named: String?, environment: String?, from folder: String
  ) throws(WorkspaceError) -> VaultPlace {
    if let named { return VaultPlace(path: named, reason: .named) }
    if let environment, !environment.isEmpty { return VaultPlace(path: environment, reason: .environment) }
    for marks in [[".enishi"], [".obsidian", ".zk", ".git"]] {
      for candidate in ancestors(of: folder) {
        guard let mark = marks.first(where: { exists("\(candidate)/\($0)") }) else { continue }
        return VaultPlace(path: candidate, reason: .mark(mark))
      }
    }
    throw .noVault(from: folder)
  }

  /// The nearest folder at or above one that git works in; nil if there is none.
  package static func repository(holding folder: String) -> String? {
    ancestors(of: folder).first { exists("\($0)/.git") }
  }

  /// The folder and all folders above it, the nearest first.
  private static func ancestors(of folder: String) -> [String] {
    var segments = folder.split(separator: "/", omittingEmptySubsequences: true)
    var folders: [String] = []
    while true {
      folders.append("/" + segments.joined(separator: "/"))
      guard segments.popLast() != nil else { return folders }
    }
  }

  private static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }
}
