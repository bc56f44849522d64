import Text

/// The name of a place, which others may say more exactly: 大阪 is in 大阪市北区, 上田 in 長野県上田市, but 京都 not in 東京都.
struct PlaceName {
  private let term: Term
  private let letters: [Unicode.Scalar]

  init(_ term: Term) {
    self.term = term
    letters = Self.letters(of: term)
  }

  /// Whether a place is this one, lies in it, or is it by its shorter name.
  func matches(_ place: Term) -> Bool {
    if term.matches(place) { return true }
    let other = Self.letters(of: place)
    return Self.isPart(letters, of: other)
      || other + [letters.last].compactMap { $0 } == letters && endsInUnit
  }

  /// Whether the name ends as 大阪市 does.
  private var endsInUnit: Bool { letters.last.map(Self.units.contains) ?? false }

  /// Whether one name stands in the other where a name may begin: at its start or behind a prefecture, city or ward.
  private static func isPart(_ part: [Unicode.Scalar], of whole: [Unicode.Scalar]) -> Bool {
    guard part.count > 1, part.count < whole.count, !part.allSatisfy(\.isASCII) else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start..<(start + part.count)].elementsEqual(part)
        && (start == 0 || units.contains(whole[start - 1]) || whole[start - 1] == " ")
    }
  }

  private static func letters(of term: Term) -> [Unicode.Scalar] {
    Array(String(decoding: term.key.bytes, as: UTF8.self).unicodeScalars)
  }

  private static let units: Set<Unicode.Scalar> = ["都", "道", "府", "県", "市", "区", "町", "村", "郡"]
}
