/// Where a vault is, and why it is that one.
package struct VaultPlace: Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// The command names it.
    case named
    /// `ENISHI_VAULT` names it.
    case environment
    /// It is the nearest folder that holds this.
    case mark(String)
    /// Nothing says so; it is where the command was run.
    case currentFolder
  }

  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension VaultPlace.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .named: "named on the command line"
    case .environment: "named by ENISHI_VAULT"
    case .mark(let name): "holds \(name)"
    case .currentFolder: "the current folder"
    }
  }
}
