import Configuration
import Markdown
import Notes
import Text

/// Where a new line of a person's log goes.
///
/// Under the heading Log or 記録: at the top of the list there if its days go down, else at its end. Where there is no
/// such heading, below the last text, with one.
struct LogPlace {
  private let bytes: [UInt8]
  private let note: Note
  private let language: Settings.Language
  private let lines: LineMap
  private let lineEnd: [UInt8]
  private let headingLines: Set<Int>

  init(_ bytes: [UInt8], _ note: Note, _ language: Settings.Language) {
    self.bytes = bytes
    self.note = note
    self.language = language
    lines = LineMap(bytes)
    lineEnd = LineEnd.of(bytes)
    headingLines = Set(note.headings.map(\.line))
  }

  /// The edit that writes the entries, of which there is one at least.
  func adding(_ entries: [LogEntry]) -> [BlockEdit] {
    let texts = entries.map { Array($0.text.utf8) }
    guard let place = note.headings.firstIndex(where: { AnswerWords.isLog($0.text) }) else {
      return [below(endOfText, Array("## \(AnswerWords.of(language).log)".utf8), texts)]
    }
    let heading = note.headings[place]
    let section = sectionEnd(after: place) { $0.level <= heading.level }
    let items = note.logLines.filter { line in
      (heading.line + 1..<section).contains(line.line) && !headingLines.contains(line.line)
    }
    guard let first = items.first, let last = items.last else {
      return [atEnd(ofSectionFrom: heading, to: sectionEnd(after: place) { _ in true }, texts)]
    }
    if Self.goesDown(items) { return [above(first.line, texts.reversed())] }
    return [below(item: last.line, before: section, texts)]
  }

  /// Whether newer days stand above older ones more often than below them.
  private static func goesDown(_ items: [LogLine]) -> Bool {
    let steps = zip(items, items.dropFirst()).map { upper, lower in order(upper.date, lower.date) }
    return steps.reduce(0, +) > 0
  }

  /// 1 if the upper day is the newer one, -1 if it is the older one, else 0.
  private static func order(_ upper: DateReading, _ lower: DateReading) -> Int {
    switch (upper, lower) {
    case (.day(let upper), .day(let lower)): (upper - lower).signum()
    case (.yearly(let month, let day), .yearly(let otherMonth, let otherDay)):
      (month * 31 + day - otherMonth * 31 - otherDay).signum()
    default: 0
    }
  }

  // MARK: Lines

  /// The line before which the section of a heading ends: the next such heading, a block, or the end of the text.
  private func sectionEnd(after place: Int, where ends: (NoteHeading) -> Bool) -> Int {
    let line = note.headings[place].line
    let next = note.headings[(place + 1)...].first(where: ends)?.line ?? lines.count + 1
    let block = note.blocks.first { $0.lines.lowerBound > line }?.lines.lowerBound ?? next
    let definitions = NoteEnding.insertionPoint(bytes)
    let end = definitions < bytes.count ? lines.line(at: definitions) : next
    return min(next, block, end > line ? end : next)
  }

  private func isBlank(_ line: Int) -> Bool { bytes[lines.range(ofLine: line)].allSatisfy(\.isSpace) }

  /// What stands before the words of a log item: quote signs, indentation, bullet.
  private func mark(ofLine line: Int) -> [UInt8] {
    let range = lines.content(ofLine: line, in: bytes)
    let head = LineHead(bytes, range)
    let mark = Array(bytes[range.lowerBound..<head.content])
    guard head.hasBullet else { return Array("- ".utf8) }
    // The numbers of a list would have to go on; a bullet begins a list of its own.
    let isNumbered = mark.contains(where: \.isDigit)
    return isNumbered ? mark.prefix { !$0.isDigit } + Array("- ".utf8) : mark
  }

  /// Items one below the other, without a line end behind the last.
  private func items(_ texts: [[UInt8]], _ mark: [UInt8]) -> [UInt8] {
    Array(texts.map { mark + $0 }.joined(separator: lineEnd))
  }

  private func above(_ line: Int, _ texts: [[UInt8]]) -> BlockEdit {
    let place = lines.range(ofLine: line).lowerBound
    return BlockEdit(range: place..<place, bytes: items(texts, mark(ofLine: line)) + lineEnd)
  }

  /// Below a log item and all that belongs to it.
  private func below(item line: Int, before limit: Int, _ texts: [[UInt8]]) -> BlockEdit {
    let indentation = LineHead(bytes, lines.content(ofLine: line, in: bytes)).bulletColumn ?? 0
    var last = line
    var next = line + 1
    while next < limit, !headingLines.contains(next) {
      if !isBlank(next) {
        // Text after a blank line belongs to the item only if it is indented below it.
        guard next == last + 1 || column(ofLine: next) > indentation else { break }
        last = next
      }
      next += 1
    }
    return after(line: last, items(texts, mark(ofLine: line)))
  }

  private func column(ofLine line: Int) -> Int {
    bytes[lines.range(ofLine: line)].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  /// Below the last text under a heading, in a list of its own unless a list stands there.
  private func atEnd(ofSectionFrom heading: NoteHeading, to limit: Int, _ texts: [[UInt8]]) -> BlockEdit {
    var last = heading.line
    // The line below a heading without signs draws it.
    if !bytes[lines.range(ofLine: last)].contains(UInt8(ascii: "#")), last + 1 < limit { last += 1 }
    let headingEnd = last
    for line in (last + 1)..<max(last + 1, limit) where !isBlank(line) { last = line }
    let isItem = last > headingEnd && LineHead(bytes, lines.content(ofLine: last, in: bytes)).hasBullet
    let isFollowed = last < lines.count && !isBlank(last + 1)
    let items = items(texts, Array("- ".utf8))
    return after(line: last, (isItem ? [] : lineEnd) + items + (isFollowed ? lineEnd : []))
  }

  /// A line of its own after another, which may be the last and have no line end.
  private func after(line: Int, _ text: [UInt8]) -> BlockEdit {
    let range = lines.range(ofLine: line)
    let isEnded = bytes[range].last == UInt8(ascii: "\n")
    return BlockEdit(
      range: range.upperBound..<range.upperBound, bytes: isEnded ? text + lineEnd : lineEnd + text)
  }

  // MARK: The end of the text

  /// The end of what people wrote: below it stand only blocks that Enishi added, and what must stand last.
  private var endOfText: Int {
    var end = NoteEnding.insertionPoint(bytes)
    for (place, span) in note.blocks.enumerated().reversed() {
      guard span.end.upperBound == end, let count = span.addedLineEnds else { break }
      let floor = place > 0 ? note.blocks[place - 1].end.upperBound : 0
      end = span.start.lowerBound
      for _ in 0..<count where end > floor && bytes[end - 1].isSpace { end -= 1 }
    }
    return end
  }

  /// A heading with lines below it, at the end of the text.
  private func below(_ place: Int, _ heading: [UInt8], _ texts: [[UInt8]]) -> BlockEdit {
    let gap = NoteEnding.lineEndsBefore(bytes[..<place], isFirst: true, lineEnd)
    let section = gap + heading + lineEnd + lineEnd + items(texts, Array("- ".utf8))
    // Without a line end there before, what follows begins with the line ends that Enishi put there.
    let isOpen = place > 0 && place < bytes.count && bytes[place - 1] != UInt8(ascii: "\n")
    let isTight = place < bytes.count && !bytes[place].isSpace
    return BlockEdit(
      range: place..<place, bytes: section + (isOpen ? [] : lineEnd) + (isTight ? lineEnd : []))
  }
}
