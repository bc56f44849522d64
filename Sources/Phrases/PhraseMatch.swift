/// A phrase found in a text.
package struct PhraseMatch: Equatable, Sendable {
  package let role: PhraseRole
  /// The bytes of the text's UTF-8 that it takes.
  package let range: Range<Int>
}
