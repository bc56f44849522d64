import Markdown
import Text

extension NoteReader {
  /// Reads `key:: value` on a line or list item of its own, and `[key:: value]` within a line.
  mutating func readInlineFields() {
    var offset = bodyStart
    var previous = 0
    while let place = firstDoubleColon(from: offset) {
      let line = lines.line(at: place)
      offset = lines.range(ofLine: line).upperBound
      guard line != previous, isText(line: line) else { continue }
      previous = line
      readFields(ofLine: line)
    }
  }

  private func firstDoubleColon(from start: Int) -> Int? {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset + 1] != UInt8(ascii: ":") {
        offset += 2
      } else if bytes[offset] == UInt8(ascii: ":") {
        return offset
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// Whether a line is Markdown text of the user's: no code, no HTML, no comment, no block of Enishi's.
  func isText(line: Int) -> Bool {
    !hiddenLines.coverInOrder(line) && !body.comments.coverInOrder(lines.range(ofLine: line).lowerBound)
  }

  private mutating func readFields(ofLine line: Int) {
    let range = lines.content(ofLine: line, in: bytes)
    let head = LineHead(bytes, range)
    guard head.task == nil else { return }
    let text = String(decoding: bytes[head.content..<range.upperBound], as: UTF8.self)
    if let mark = text.firstRange(of: "::"), let key = Self.fieldKey(text[..<mark.lowerBound]) {
      let start = range.upperBound - text[mark.upperBound...].utf8.count
      addField(key: key, start..<range.upperBound, line: line)
    } else {
      readBracketedFields(head.content..<range.upperBound, line: line)
    }
  }

  /// Reads `[key:: value]` and `(key:: value)` in some bytes of a line, outside code and comments.
  private mutating func readBracketedFields(_ range: Range<Int>, line: Int) {
    var hidden = wordlessRanges(in: range, linkRanges[links(in: range)])[...]
    var offset = range.lowerBound
    while offset < range.upperBound {
      while let first = hidden.first, first.upperBound <= offset { hidden.removeFirst() }
      if let first = hidden.first, first.contains(offset) {
        offset = first.upperBound
      } else if let field = BracketedField(bytes, at: offset, in: range) {
        let key = Self.fieldKey(String(decoding: bytes[field.key], as: UTF8.self)[...])
        if let key { addField(key: key, field.value, line: line) }
        offset = field.end
      } else {
        offset += 1
      }
    }
  }

  /// The key before `::`, emphasis taken off; nil if it reads like a sentence rather than a key.
  private static func fieldKey(_ text: Substring) -> String? {
    let key = text.trimmed.filter { $0 != "*" && $0 != "_" || text.contains("_") && $0 == "_" }.trimmed
    guard !key.isEmpty, key.count <= 40 else { return nil }
    let isWord = key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == " " }
    return isWord ? String(key) : nil
  }

  /// The text of some bytes of a line as a value; what stands in comments is no part of it.
  func bodyValue(_ range: Range<Int>, line: Int) -> FieldValue {
    var text: [UInt8] = []
    var offset = range.lowerBound
    for comment in body.comments[body.comments.firstPlace(endingAfter: offset)...] {
      guard comment.lowerBound < range.upperBound else { break }
      text += bytes[offset..<max(offset, comment.lowerBound)]
      offset = min(max(offset, comment.upperBound), range.upperBound)
    }
    text += bytes[offset..<range.upperBound]
    return FieldValue(
      text: String(String(decoding: text, as: UTF8.self).trimmed), line: line, links: links(in: range))
  }

  mutating func addField(key: String, _ range: Range<Int>, line: Int) {
    let value = bodyValue(range, line: line)
    let isUnset = value.text.isEmpty || TemplateRest.isIn(bytes[range])
    let values = isUnset ? [] : [value]
    if !isUnset { valueOffsets.append(bytes[range].firstIndex { !$0.isSpace } ?? range.lowerBound) }
    note.fields.append(
      Field(
        meaning: rules.keys.meaning(of: key), key: key, values: values, line: line, isInFrontMatter: false))
  }
}
