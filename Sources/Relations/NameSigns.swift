import Phrases
import Text

/// What the words around the names of a line say of each: that it is only spoken of, or that something came from it.
///
/// Names that follow one another, as in “about Ann and Bob”, share the words around them.
struct NameSigns {
  /// For each name its sign; nil for none.
  private(set) var roles: [PhraseRole?]

  init(_ text: String, _ names: [String], _ phrases: PhraseBook) {
    roles = [PhraseRole?](repeating: nil, count: names.count)
    let bytes = Array(text.utf8)
    var groups: [(range: Range<Int>, names: [Int])] = []
    for (place, range) in Self.places(of: names, in: bytes) {
      if let last = groups.last, last.range.upperBound <= range.lowerBound,
        Self.joins(bytes[last.range.upperBound..<range.lowerBound])
      {
        groups[groups.count - 1] = (last.range.lowerBound..<range.upperBound, last.names + [place])
      } else {
        groups.append((range, [place]))
      }
    }
    for group in groups {
      let role = phrases.role(
        before: bytes[..<group.range.lowerBound], after: bytes[group.range.upperBound...])
      for name in group.names { roles[name] = role }
    }
  }

  /// Where each name stands, with its honorific, in the order of the text.
  ///
  /// The longest is looked for first, and each where no other stands: 佐藤花子 is not 佐藤花子さん, who stands before.
  private static func places(of names: [String], in text: [UInt8]) -> [(name: Int, range: Range<Int>)] {
    var places: [(name: Int, range: Range<Int>)] = []
    let byLength = names.indices.sorted { (names[$1].utf8.count, $0) < (names[$0].utf8.count, $1) }
    for index in byLength where !names[index].isEmpty {
      var start = 0
      while let found = text[start...].firstRange(of: names[index].utf8) {
        if !places.contains(where: { $0.range.overlaps(found) }) {
          let honorific = Honorific.suffixes.first { text[found.upperBound...].starts(with: $0.utf8) }
          places.append((index, found.lowerBound..<(found.upperBound + (honorific?.utf8.count ?? 0))))
          break
        }
        start = found.upperBound
      }
    }
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static let joiners = [",", "and", ", and", "&", "、", "と", "・", "や", "，", "及び"].map {
    Array($0.utf8)
  }

  private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
    let gap = Array(gap.drop(while: \.isSpace))
    return joiners.contains { gap.starts(with: $0) && gap.dropFirst($0.count).allSatisfy(\.isSpace) }
  }
}
