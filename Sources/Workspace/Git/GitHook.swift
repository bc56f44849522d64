/// A moment at which git runs Enishi.
package enum GitHook: String, CaseIterable, Sendable {
  case postMerge = "post-merge"
  case postRewrite = "post-rewrite"
  case postCheckout = "post-checkout"
  case preCommit = "pre-commit"

  /// Whether the hook reads what is to be committed; the others bring the blocks up to date.
  var checks: Bool { self == .preCommit }
}
