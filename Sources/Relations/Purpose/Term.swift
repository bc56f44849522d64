import Text

/// A skill, a need, an interest as the rules compare it (RULES: "Purpose, strengths, give first").
package struct Term: Equatable, Sendable {
  /// As it is written.
  package let text: String
  /// What all ways of writing it, and all terms that mean the same, have in common.
  let key: TermKey
  /// The keys of its shorter runs of whole words.
  let parts: Set<TermKey>

  /// Whether two terms are equal, or one is contained in the other as whole words.
  package func matches(_ other: Term) -> Bool {
    key == other.key || parts.contains(other.key) || other.parts.contains(key)
  }
}
