/// What two ways of writing one term have in common (RULES: "Purpose, strengths, give first").
///
/// NFKC with case and kana folded, so that ｗｅｂ is Web and ﾗｰﾒﾝ is らーめん; a run of white space counts as one space.
package struct TermKey: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ term: some StringProtocol) {
    let folded = String(decoding: Unicode.foldedByMeaning(Array(term.trimmed.utf8)), as: UTF8.self)
    var text = String.UnicodeScalarView()
    for scalar in folded.unicodeScalars {
      if !scalar.properties.isWhitespace {
        text.append(scalar.hiragana)
      } else if text.last != " " {
        text.append(" ")
      }
    }
    bytes = Array(String(text).utf8)
  }

  /// Whether nothing is left of the term: such a key means nothing.
  package var isEmpty: Bool { bytes.isEmpty }
}
