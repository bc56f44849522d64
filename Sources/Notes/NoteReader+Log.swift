import Markdown
import Text

extension NoteReader {
  /// Reads the list items and headings of a person's note that begin with a date.
  mutating func readLogLines() {
    var previous = 0
    let places = (body.items.map { ($0.line, $0.isQuoted) } + body.headings.map { ($0.line, $0.isQuoted) })
    // An item under “Promises” that begins with its day is a promise, and nothing that has happened.
    let promises = Set(note.tasks.lazy.filter { !$0.hasBox }.map(\.line))
    for (line, isQuoted) in places.sorted(by: { $0.0 < $1.0 }) where line != previous && !isQuoted {
      previous = line
      if !promises.contains(line) { readLogLine(line) }
    }
  }

  private mutating func readLogLine(_ line: Int) {
    let range = lines.content(ofLine: line, in: bytes)
    let head = LineHead(bytes, range)
    guard head.task == nil, head.content < range.upperBound, !body.comments.coverInOrder(head.content) else {
      return
    }
    let text = plainText(head.content..<range.upperBound)
    guard let (date, length) = DateReading.prefix(of: text), date.isDayOfAYear else {
      return checkLogDate(text, at: head.content)
    }
    var rest = String(decoding: Array(text.utf8)[length...], as: UTF8.self).droppingDateMarks
    var direction = LogLine.Direction.both
    if let arrow = LogLine.Direction.arrow(before: rest) { (direction, rest) = arrow }
    note.logLines.append(
      LogLine(
        line: line, date: date, direction: direction, text: String(rest),
        links: links(in: head.content..<range.upperBound),
        signs: signs(of: String(rest), line: line, isContact: true)))
  }

  /// Tells of a line that begins with what was meant as a date.
  private mutating func checkLogDate(_ text: String, at offset: Int) {
    guard text.utf8.first?.isDigit == true else { return }
    if let (reading, length) = DateReading.prefix(of: text) {
      if case .undecided = reading {
        find(.undecidedDate(text: String(decoding: Array(text.utf8)[..<length], as: UTF8.self)), at: offset)
      }
    } else if let likely = DateLikeness.prefix(of: Array(text.utf8)[...], withYear: true) {
      find(.unreadLogDate(text: likely), at: offset)
    }
  }
}

extension StringProtocol {
  /// The text without the dashes, colons and weekdays that part a date from its words.
  var droppingDateMarks: Substring {
    var text = Substring(trimmed)
    if let close = text.firstIndex(where: { $0 == ")" || $0 == "）" }),
      text.hasPrefix("(") || text.hasPrefix("（"),
      text.distance(from: text.startIndex, to: close) <= 4
    {
      text = text[text.index(after: close)...]
    }
    while let first = text.first,
      first.isWhitespace || ":：—–、".contains(first) || (first == "-" && !text.hasPrefix("->"))
    {
      text.removeFirst()
    }
    return text
  }
}
