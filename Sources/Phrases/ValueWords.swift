import Text

/// The words that say something as a whole value, such as a status or a tag.
package enum ValueWords {
  /// Whether a value is a word of a role, whatever case it is in and whatever day or parenthesis follows it.
  package static func say(_ role: PhraseRole, _ value: some StringProtocol) -> Bool {
    let word = value.prefix { !"(（[,、".contains($0) && !("0"..."9").contains($0) }.trimmed.lowercased()
    return words[role]?.contains(word) ?? false
  }

  private static let words = Dictionary(grouping: PhraseEntry.standard.filter(\.role.isValue), by: \.role)
    .mapValues { Set($0.map(\.phrase)) }
}
