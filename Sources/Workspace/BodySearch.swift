import Notes
import Text

/// Looks for words in the text of notes, line by line, as they are written.
struct BodySearch {
  /// A line that holds every word.
  struct Line {
    let number: Int
    let text: String
  }

  /// What was found in one note: all lines counted, the first ones told.
  struct Result {
    var lines: [Line] = []
    var count = 0
  }

  private let words: [ByteSearch]
  private let limit: Int
  private let showsComments: Bool
  private static let marks = [ByteSearch("%%"), ByteSearch("enishi:")]

  /// - Parameters:
  ///   - words: Each must stand in a line that is found.
  ///   - limit: How many lines of a note to tell.
  init(_ words: [String], limit: Int, showsComments: Bool) {
    // The longest word is the rarest, as a rule: with it most lines need no second look.
    self.words = words.sorted { $0.utf8.count > $1.utf8.count }.map { ByteSearch($0) }
    self.limit = limit
    self.showsComments = showsComments
  }

  /// Searches the text below a note's front matter.
  func search(_ bytes: [UInt8]) -> Result {
    var result = Result()
    guard let rarest = words.first, !rarest.isEmpty else { return result }
    var place = ShownText.bodyStart(in: bytes)
    guard rarest.first(in: bytes, from: place, to: bytes.count) != nil else { return result }
    var hidden = hidden(in: bytes)[...]
    var (line, lineStart) = (1, 0)
    while let hit = rarest.first(in: bytes, from: place, to: bytes.count) {
      while let end = bytes[lineStart..<hit].firstIndex(of: UInt8(ascii: "\n")) {
        line += 1
        lineStart = end + 1
      }
      let lineEnd = bytes[hit...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      while let first = hidden.first, first.upperBound <= lineStart { hidden.removeFirst() }
      let shown = Self.shown(bytes, lineStart..<lineEnd, hidden)
      if words.allSatisfy({ $0.first(in: shown, from: 0, to: shown.count) != nil }) {
        result.count += 1
        if result.lines.count < limit { result.lines.append(Line(number: line, text: excerpt(shown))) }
      }
      place = lineEnd
    }
    return result
  }

  /// What is not to be shown; most notes hold nothing such, which costs one look.
  private func hidden(in bytes: [UInt8]) -> [Range<Int>] {
    guard Self.marks.contains(where: { $0.first(in: bytes, from: 0, to: bytes.count) != nil }) else {
      return []
    }
    return ShownText.hidden(in: bytes, showsComments: showsComments)
  }

  private static func shown(_ bytes: [UInt8], _ line: Range<Int>, _ hidden: ArraySlice<Range<Int>>) -> [UInt8]
  {
    var shown: [UInt8] = []
    var start = line.lowerBound
    for range in hidden {
      if range.lowerBound >= line.upperBound { break }
      if range.lowerBound > start { shown += bytes[start..<range.lowerBound] }
      start = max(start, range.upperBound)
    }
    return start < line.upperBound ? shown + bytes[start..<line.upperBound] : shown
  }

  // MARK: Showing

  private static let lineLimit = 240
  private static let lead = 60

  /// The line without white space around it; of a long one the part around the first word.
  private func excerpt(_ line: [UInt8]) -> String {
    guard line.count > Self.lineLimit, let hit = words[0].first(in: line, from: 0, to: line.count) else {
      return String(String(decoding: line, as: UTF8.self).trimmed)
    }
    var start = max(0, hit - Self.lead)
    while start > 0, line[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.count, start + Self.lineLimit)
    while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
    let text = String(decoding: line[start..<end], as: UTF8.self).trimmed
    return (start > 0 ? "…" : "") + text + (end < line.count ? "…" : "")
  }
}
