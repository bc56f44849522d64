/// Which hooks `enishi git install` puts in place.
package enum GitHookChoice: String, CaseIterable, Sendable {
  case all
  /// The one that looks at a commit; none that writes.
  case check
  case none

  /// Where the choice is kept; nothing is kept of `all`.
  static let key = "enishi.hooks"

  func includes(_ part: GitPart) -> Bool {
    guard case .hook(let hook) = part else { return true }
    return self == .all || self == .check && hook.checks
  }
}
