import Markdown
import Text

extension NoteReader {
  /// Reads the list items that carry a box.
  mutating func readTasks() {
    var previous = 0
    for item in body.items where item.line != previous {
      previous = item.line
      let range = lines.content(ofLine: item.line, in: bytes)
      let head = LineHead(bytes, range)
      guard let mark = head.task, head.content < range.upperBound else { continue }
      guard isText(line: item.line), !body.comments.coverInOrder(head.content) else { continue }
      readTask(mark, line: item.line, range: head.content..<range.upperBound)
    }
  }

  private mutating func readTask(_ mark: TaskMark, line: Int, range: Range<Int>) {
    let links = links(in: range)
    let hidden = wordlessRanges(in: range, linkRanges[links])
    let marks = TaskMarks(bytes, range, hidden: hidden, noteDay: note.day)
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
    note.tasks.append(
      Task(
        line: line, mark: mark, text: text, due: marks.due, notBefore: marks.notBefore, doneOn: marks.doneOn,
        links: links, owner: owner))
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

  /// The offset past the sign that makes a task the task of the person before it (RULES: "Promises").
  ///
  /// `：`, `:`, `、`, `が` before an action, `to` and `will` before an action.
  private func ownerMarkEnd(from start: Int, to end: Int) -> Int? {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let rest = text.trimmingPrefix(while: { $0 == " " })
    for sign in [":", "：", "、"] where rest.hasPrefix(sign) {
      return end - rest.dropFirst(sign.count).utf8.count
    }
    if rest.hasPrefix("が") {
      let action = rest.dropFirst()
      let states = ["好き", "嫌い", "得意", "苦手", "上手", "下手", "欲し", "ほし", "必要", "いい", "良", "多", "近", "いる", "いた"]
      return states.contains { action.hasPrefix($0) } ? nil : end - action.utf8.count
    }
    for word in ["to ", "will "] where rest.lowercased().hasPrefix(word) && text.first == " " {
      let action = rest.dropFirst(word.count)
      return action.lowercased().hasPrefix("be ") ? nil : end - action.utf8.count
    }
    return nil
  }
}
