import Text

/// A heading as it is read, and where in its words the marks of comments stand.
struct OpenHeading {
  let line: Int
  let level: Int
  var text: [UInt8] = []
  var isQuoted = false
  /// The `%%` in it: the byte of the source at which each begins, and that of the words at which it ends.
  private var marks: [(source: Int, end: Int)] = []

  init(line: Int, level: Int) {
    self.line = line
    self.level = level
  }

  mutating func mark(at source: Int) { marks.append((source, text.count)) }

  /// The heading without what stands in comments; nil for one of which nothing is left.
  ///
  /// - Parameters:
  ///   - comments: In order and apart, in bytes of the source.
  ///   - start: Where its line begins in the source.
  func closed(hiding comments: [Range<Int>], from start: Int) -> Heading? {
    var shown: [UInt8] = []
    var isHidden = comments.coverInOrder(start) && marks.first?.source != start
    var isCut = isHidden
    var place = 0
    for mark in marks {
      let comment = comments.firstPlace(endingAfter: mark.source)
      guard comment < comments.count, comments[comment].contains(mark.source) else { continue }
      // The mark itself is hidden, whether it opens or closes.
      if !isHidden { shown += text[place..<max(place, mark.end - 2)] }
      place = mark.end
      isHidden = mark.source + 2 != comments[comment].upperBound
      isCut = true
    }
    if !isHidden { shown += text[place...] }
    let words = String(decoding: shown, as: UTF8.self)
    if isCut, words.trimmed.isEmpty { return nil }
    return Heading(line: line, level: level, text: isCut ? String(words.trimmed) : words, isQuoted: isQuoted)
  }
}
