import Markdown
import Text

extension NoteReader {
  /// A line is told in at most this many bytes: some notes hold a line of a megabyte.
  private static let lineLimit = 2000

  /// The words of a line: without its marks, links as their labels, emphasis undone, comments left out.
  func plainText(ofLine line: Int) -> String {
    let range = lines.content(ofLine: line, in: bytes)
    return plainText(LineHead(bytes, range).content..<range.upperBound)
  }

  /// The words of some bytes of one line.
  ///
  /// - Parameter leftOut: More bytes to leave out, in the order of the text.
  func plainText(_ range: Range<Int>, leavingOut leftOut: [Range<Int>] = []) -> String {
    let range = cut(range)
    var text = [UInt8]()
    var offset = range.lowerBound
    var links = body.wikiLinks.index(startingAt: range.lowerBound)
    var hidden = HiddenRanges(comments: body.comments, others: leftOut, from: range.lowerBound)
    while offset < range.upperBound {
      if let end = hidden.end(at: offset) {
        offset = min(end, range.upperBound)
        if text.last == UInt8(ascii: " ") {
          while offset < range.upperBound, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
        }
        while links < body.wikiLinks.count, body.wikiLinks[links].range.lowerBound < offset { links += 1 }
      } else if links < body.wikiLinks.count, body.wikiLinks[links].range.lowerBound == offset {
        let (target, label) = partsOfWikiLink(bytes[body.wikiLinks[links].inner])
        text.append(contentsOf: (label ?? LinkTarget(target).shownName).utf8)
        offset = body.wikiLinks[links].range.upperBound
        links += 1
      } else {
        text.append(bytes[offset])
        offset += 1
      }
    }
    return PlainText.of(text)
  }

  /// At most `lineLimit` bytes, ending between two characters.
  private func cut(_ range: Range<Int>) -> Range<Int> {
    guard range.count > Self.lineLimit else { return range }
    var end = range.lowerBound + Self.lineLimit
    while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }
}

/// Bytes that are not shown, from two lists that are each in the order of the text.
private struct HiddenRanges {
  private var comments: ArraySlice<Range<Int>>
  private var others: ArraySlice<Range<Int>>

  init(comments: [Range<Int>], others: [Range<Int>], from start: Int) {
    self.comments = comments[comments.firstPlace(endingAfter: start)...]
    self.others = others.drop { $0.upperBound <= start }
  }

  /// The end of what is hidden at `offset`; nil if that byte is shown.
  ///
  /// Offsets must not go down from call to call.
  mutating func end(at offset: Int) -> Int? {
    Self.end(at: offset, in: &comments) ?? Self.end(at: offset, in: &others)
  }

  private static func end(at offset: Int, in ranges: inout ArraySlice<Range<Int>>) -> Int? {
    while let first = ranges.first, first.upperBound <= offset { ranges.removeFirst() }
    guard let first = ranges.first, first.contains(offset) else { return nil }
    return first.upperBound
  }
}

extension [WikiLinkSpan] {
  /// The place of the first link that begins at `offset` or later.
  fileprivate func index(startingAt offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension LinkTarget {
  /// The target without folders: what a reader takes for its name.
  var shownName: String {
    let stem = name.split(separator: "/").last.map(String.init) ?? name
    if stem.isEmpty { return heading ?? "" }
    return stem.hasSuffix(".md") ? String(stem.dropLast(3)) : stem
  }
}
