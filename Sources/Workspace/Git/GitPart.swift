/// One thing that makes git and Enishi know each other.
package enum GitPart: Equatable, Hashable, Sendable {
  /// The lines in the vault's `.gitattributes`: which files the driver and the view are for.
  case attributes
  /// How git merges notes.
  case mergeDriver
  /// How git shows the differences of notes.
  case diffView
  case hook(GitHook)

  package static let all: [GitPart] =
    [.attributes, .mergeDriver, .diffView] + GitHook.allCases.map { .hook($0) }

  /// Whether it serves every vault of the repository.
  var isForAllVaults: Bool { self == .mergeDriver || self == .diffView }

  package var name: String {
    switch self {
    case .attributes: ".gitattributes"
    case .mergeDriver: "merge driver"
    case .diffView: "diff view"
    case .hook(let hook): "\(hook.rawValue) hook"
    }
  }
}

/// How a part is.
package enum GitPartState: Equatable, Sendable {
  case inPlace
  case absent
  /// It is not there since nobody wanted it.
  case leftOut
  /// It is there and does not work, for this reason.
  case broken(String)
  /// Something of the user's has its place; what is to be done by hand.
  case taken(String)
}
