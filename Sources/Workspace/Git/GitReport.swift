/// How far git and Enishi know each other in a repository.
package struct GitReport: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let part: GitPart
    package let state: GitPartState
    /// Whether this run made it so, or would have if it was no dry run.
    package var isChanged = false

    /// Whether something is to be mended.
    package var isFaulty: Bool {
      switch state {
      case .absent, .broken: true
      case .inPlace, .taken, .leftOut: false
      }
    }
  }

  /// The repository's folder.
  package let repository: String
  package var parts: [Part]
  /// Whether nothing was done.
  package var isDryRun = false
  /// Whether `.gitattributes` says of Enishi what the last commit does not.
  package var awaitsCommit = false

  package var isWhole: Bool { parts.allSatisfy { $0.state == .inPlace } }
  package var isFaulty: Bool { parts.contains(where: \.isFaulty) }
}
