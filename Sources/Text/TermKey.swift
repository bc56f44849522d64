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

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The keys of all shorter runs of its words; none for a single word, for very many, or for Japanese, which is compared
  /// as a whole.
  package var runsOfWords: [TermKey] {
    let words = bytes.split(separator: UInt8(ascii: " "))
    guard words.count > 1, words.count <= Self.wordLimit, !bytes.contains(where: Self.japanese.contains)
    else {
      return []
    }
    return words.indices.flatMap { start in
      (start..<words.count).filter { $0 - start + 1 < words.count }.map { end in
        TermKey(bytes[words[start].startIndex..<words[end].endIndex])
      }
    }
  }

  /// Nobody writes a skill in more words.
  private static let wordLimit = 8
  /// The first bytes of kana and kanji.
  private static let japanese: ClosedRange<UInt8> = 0xE3...0xE9

  /// Whether another term stands somewhere in these words; in Latin letters as whole words.
  package func holds(_ other: TermKey) -> Bool {
    guard let first = other.bytes.first, let last = other.bytes.last, bytes.count >= other.bytes.count else {
      return false
    }
    return (0...(bytes.count - other.bytes.count)).contains { start in
      let end = start + other.bytes.count
      return bytes[start] == first && bytes[start..<end].elementsEqual(other.bytes)
        && !(start > 0 && first.isWordByte && bytes[start - 1].isWordByte)
        && !(end < bytes.count && last.isWordByte && bytes[end].isWordByte)
    }
  }

  /// Whether nothing is left of the term: such a key means nothing.
  package var isEmpty: Bool { bytes.isEmpty }
}
