import Text

extension NoteReader {
  /// Adds a field for each item below a heading that names such a list: `## Needs`, `## 困りごと`.
  mutating func readHeadedLists() {
    guard [.person, .me, .goal].contains(note.kind) else { return }
    for heading in note.headings {
      let key = heading.text.filter { $0 != ":" && $0 != "：" }.labelWords
      guard let meaning = rules.keys.meaning(of: key), Self.listed.contains(meaning),
        note.kind.meaning(of: meaning) != nil
      else { continue }
      for item in linesBelow(heading.line) where head(ofLine: item.line).task == nil {
        addField(key: key, withoutDate(item.range), line: item.line)
      }
    }
  }

  private static let listed: Set<Meaning> = [.needs, .offers, .interests, .learning]

  /// The words of an item behind the day on which they were noted.
  private func withoutDate(_ range: Range<Int>) -> Range<Int> {
    let text = String(decoding: bytes[range.prefix(64)], as: UTF8.self)
    guard let length = DateReading.prefix(of: text)?.length else { return range }
    let rest = bytes[(range.lowerBound + length)..<range.upperBound]
    return (rest.firstIndex { !$0.isSpace && $0 != UInt8(ascii: ":") } ?? range.upperBound)..<range.upperBound
  }
}
