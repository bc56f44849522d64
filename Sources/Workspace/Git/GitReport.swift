/// How far git and Enishi know each other in a repository.
package struct GitReport: Equatable, Sendable {
  package struct Part: Equatable, Sendable {
    package let part: GitPart
    package let state: GitPartState
    /// Whether this run made it so.
    package var isChanged = false
  }

  /// The repository's folder.
  package let repository: String
  package var parts: [Part]

  package var isWhole: Bool { parts.allSatisfy { $0.state == .inPlace } }
  package var isAbsent: Bool { parts.allSatisfy { $0.state == .absent } }
}
