import Markdown
import Phrases
import Text

extension NoteReader {
  /// Reads the list items that carry a box, and those without one under a heading such as “Promises”.
  mutating func readTasks() {
    let isPromiseHeading = note.headings.map { rules.phrases.isHeading($0.text, .promiseHeading) }
    var heading = -1
    var previous = 0
    for item in body.items where item.line != previous {
      previous = item.line
      while heading + 1 < note.headings.count, note.headings[heading + 1].line <= item.line { heading += 1 }
      let range = lines.content(ofLine: item.line, in: bytes)
      let head = LineHead(bytes, range)
      guard head.content < range.upperBound, isText(line: item.line),
        !body.comments.coverInOrder(head.content)
      else { continue }
      if let mark = head.task {
        readTask(mark, line: item.line, range: head.content..<range.upperBound)
      } else if heading >= 0, isPromiseHeading[heading], head.quoteDepth == 0, head.headingLevel == 0 {
        readPromise(line: item.line, range: head.content..<range.upperBound)
      }
    }
  }

  /// Reads a plain list item as an open task; the date with which it may begin is the day it was promised.
  private mutating func readPromise(line: Int, range: Range<Int>) {
    let text = String(decoding: bytes[range].prefix(64), as: UTF8.self)
    let date = DateReading.prefix(of: text).flatMap { $0.reading.isDayOfAYear ? $0 : nil }
    var start = range.lowerBound
    if let date {
      let rest = text.utf8.dropFirst(date.length)
      let words = String(decoding: rest, as: UTF8.self).droppingDateMarks
      start += text.utf8.count - words.utf8.count
    }
    readTask(
      .open, line: line, range: min(start, range.upperBound)..<range.upperBound, hasBox: false,
      day: date?.reading)
  }

  private mutating func readTask(
    _ mark: TaskMark, line: Int, range: Range<Int>, hasBox: Bool = true, day: DateReading? = nil
  ) {
    let links = links(in: range)
    let hidden = wordlessRanges(in: range, linkRanges[links])
    let marks = TaskMarks(bytes, range, hidden: hidden, noteDay: day?.day ?? note.day)
    if mark == .open {
      for problem in marks.problems { find(problem.kind, at: problem.offset) }
    }
    var owner = TaskOwner.me
    var start = range.lowerBound
    if let place = marks.owner, let link = links.first(where: { place.contains(linkRanges[$0].lowerBound) }) {
      owner = .link(link)
    } else if let first = links.first, linkRanges[first].lowerBound == start,
      let after = ownerMarkEnd(from: linkRanges[first].upperBound, to: range.upperBound)
    {
      owner = .link(first)
      start = after
    } else if marks.isWaiting {
      owner = .somebody
    }
    let text = plainText(start..<range.upperBound, leavingOut: marks.ranges)
    guard !text.isEmpty else { return }
    let signs = LineSigns(text, rules.phrases)
    note.tasks.append(
      Task(
        line: line, mark: mark, text: text, due: marks.due, notBefore: marks.notBefore, doneOn: marks.doneOn,
        links: links, owner: owner, contact: signs.contact, isRequest: signs.roles.contains(.requests),
        hasBox: hasBox, day: day)
    )
  }

  /// The code, comments and links in some bytes of a line, in the order of the text.
  func wordlessRanges(in range: Range<Int>, _ links: ArraySlice<Range<Int>>) -> [Range<Int>] {
    var ranges = CodeSpans.ranges(in: bytes, range) + links
    for comment in body.comments[body.comments.firstPlace(endingAfter: range.lowerBound)...] {
      guard comment.lowerBound < range.upperBound else { break }
      ranges.append(comment)
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    return ranges
  }

  /// The links of the body that begin in `range`.
  func links(in range: Range<Int>) -> Range<Int> {
    let first = firstLink(from: range.lowerBound)
    var end = first
    while end < linkRanges.count, linkRanges[end].lowerBound < range.upperBound { end += 1 }
    return first..<end
  }

  private func firstLink(from offset: Int) -> Int {
    var low = 0
    var high = linkRanges.count
    while low < high {
      let middle = (low + high) / 2
      if linkRanges[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The offset past the sign that makes a task the task of the person before it.
  private func ownerMarkEnd(from start: Int, to end: Int) -> Int? {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return OwnerSign.action(after: text[...]).map { end - $0.utf8.count }
  }
}
