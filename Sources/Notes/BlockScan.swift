import Markdown
import Text

/// Finds Enishi's blocks in a note: pairs of marker lines that CommonMark reads as HTML blocks.
struct BlockScan {
  private(set) var blocks: [BlockSpan] = []
  private(set) var findings: [(kind: FindingKind, line: Int)] = []
  /// Lines that belong to no pair but are Enishi's all the same: below a start marker without an end.
  private(set) var orphanedLines: [ClosedRange<Int>] = []

  private let bytes: [UInt8]
  private let lines: LineMap
  private var open: OpenMarker?
  /// How many bytes may still be summed up to find where lost bodies begin.
  private var orphanBudget = 16 << 20

  private struct OpenMarker {
    let name: String
    let parameters: [BlockSpan.Parameter]
    let line: Int
    let prefix: [UInt8]
  }

  init(_ bytes: [UInt8], _ body: MarkdownBody, _ lines: LineMap) {
    self.bytes = bytes
    self.lines = lines
    for block in body.htmlBlocks {
      let isOneLine = block.lines.count == 1
      for line in block.lines { read(line: line, isAlone: isOneLine) }
    }
    closeMissing(before: lines.count + 1)
  }

  private mutating func read(line: Int, isAlone: Bool) {
    let range = lines.content(ofLine: line, in: bytes)
    let head = LineHead(bytes, range, beforeHTML: true)
    let text = bytes[head.content..<range.upperBound].withoutTrailingSpaces
    guard BlockMarker.isLikely(text) else { return }
    guard isAlone else { return findings.append((.markerInsideHTML, line)) }
    guard let marker = BlockMarker(text) else { return findings.append((.malformedMarker, line)) }
    switch marker.side {
    case .start(let parameters):
      if let open { findings.append((.nestedBlock(name: marker.name, outer: open.name), line)) }
      closeMissing(before: line)
      open = OpenMarker(
        name: marker.name, parameters: parameters, line: line,
        prefix: BlockSpan.prefix(before: bytes[range.lowerBound..<head.content]))
    case .end(let checksum, let addedLineEnds):
      end(marker.name, line, checksum, addedLineEnds)
    }
  }

  private mutating func end(_ name: String, _ line: Int, _ checksum: String?, _ addedLineEnds: Int?) {
    guard let open else {
      findings.append((.endWithoutStart(name: name), line))
      orphanedLines.append(firstLine(ofBodyBefore: line, checksum)...line)
      return
    }
    guard open.name == name else {
      findings.append((.crossedBlocks(start: open.name, end: name), line))
      orphanedLines.append(open.line...line)
      self.open = nil
      return
    }
    let start = lines.range(ofLine: open.line)
    let end = lines.range(ofLine: line)
    let body = start.upperBound..<end.lowerBound
    blocks.append(
      BlockSpan(
        name: name, parameters: open.parameters, start: start, body: body, end: end, lines: open.line...line,
        prefix: open.prefix, checksum: checksum, bodyChecksum: Checksum.of(body: bytes[body]),
        addedLineEnds: addedLineEnds))
    self.open = nil
  }

  /// The first line of the body that ends before `line`, found by its checksum; `line` itself if there is none.
  private mutating func firstLine(ofBodyBefore line: Int, _ checksum: String?) -> Int {
    guard let checksum else { return line }
    for first in stride(from: line - 1, through: max(1, line - Self.orphanLimit), by: -1) {
      let body = bytes[lines.range(ofLine: first).lowerBound..<lines.range(ofLine: line).lowerBound]
      orphanBudget -= body.count
      if orphanBudget < 0 { break }
      if Checksum.of(body: body) == checksum { return first }
    }
    return line
  }

  /// The longest body that is looked for, in lines.
  ///
  /// Each line tried costs a pass over the lines below it, and a note of nothing but ends 400 for each: hence the budget.
  private static let orphanLimit = 400

  private mutating func closeMissing(before line: Int) {
    guard let open else { return }
    findings.append((.missingEnd(name: open.name), open.line))
    orphanedLines.append(open.line...max(open.line, line - 1))
    self.open = nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutTrailingSpaces: Self {
    var text = self
    while let last = text.last, last.isSpace { text.removeLast() }
    return text
  }
}
