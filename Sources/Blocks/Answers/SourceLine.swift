import Markdown
import Notes
import Text

/// One line of people's text, on its way through an edit.
struct SourceLine {
  let head: LineHead
  /// Its bytes without the line end.
  let range: Range<Int>
  /// Where its words end: before a block name, and before white space at the end.
  let wordsEnd: Int

  /// The 1-based line of a note; throws if its bytes stand on another line, too.
  init(_ line: Int, in lines: SourceLines) throws(NoteEditError) {
    guard lines.isUnique(line) else { throw .lineNotUnique(line: line) }
    range = lines.range(ofLine: line)
    head = LineHead(lines.bytes, range)
    wordsEnd = Self.wordsEnd(in: lines.bytes[range], from: head.content)
  }

  private static func wordsEnd(in line: ArraySlice<UInt8>, from start: Int) -> Int {
    func trimmedEnd(_ end: Int) -> Int {
      var end = end
      while end > start, line[end - 1].isSpace { end -= 1 }
      return end
    }
    let end = trimmedEnd(line.endIndex)
    let name = line[start..<end].lastIndex { $0.isSpace }.map { $0 + 1 } ?? start
    let isBlockName =
      end > name + 1 && name > start && line[name] == UInt8(ascii: "^")
      && line[(name + 1)..<end].allSatisfy { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "-") }
    return isBlockName ? trimmedEnd(name) : end
  }

  /// The edit that puts a mark into the box, or makes a plain item a task with that mark; nil if it is no item.
  func marking(_ mark: Character) -> BlockEdit? {
    let box = Array("[\(mark)]".utf8)
    if let place = head.box { return BlockEdit(range: place, bytes: box) }
    guard head.hasBullet, head.headingLevel == 0, head.content < range.upperBound else { return nil }
    return BlockEdit(range: head.content..<head.content, bytes: box + [UInt8(ascii: " ")])
  }

  /// The edit that puts words behind the line's own.
  func appending(_ words: String) -> BlockEdit {
    BlockEdit(range: wordsEnd..<wordsEnd, bytes: Array(" \(words)".utf8))
  }
}
