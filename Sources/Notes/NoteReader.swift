import FrontMatter
import Markdown
import Text

/// Reads a note: bytes in, a value out.
///
/// No file, no clock, no other note is looked at.
package struct NoteReader {
  let bytes: [UInt8]
  let rules: NoteRules
  let lines: LineMap
  var note: Note
  var body = MarkdownBody()
  var bodyLine = 1
  var bodyStart = 0
  /// Where each of the note's links stands in the bytes.
  var linkRanges: [Range<Int>] = []
  /// Where each value of the note's fields begins, for findings; one for each value, field after field.
  var valueOffsets: [Int] = []
  /// Lines that are Enishi's own.
  var ownLines: [ClosedRange<Int>] = []
  /// Lines of code, of HTML and of Enishi's own, in their order and apart.
  var hiddenLines: [Range<Int>] = []

  /// Reads the note at `path` whose whole content is `bytes`.
  package static func read(_ bytes: [UInt8], at path: NotePath, rules: NoteRules = NoteRules()) -> Note {
    var reader = NoteReader(bytes, path, rules)
    reader.read()
    return reader.note
  }

  private init(_ bytes: [UInt8], _ path: NotePath, _ rules: NoteRules) {
    self.bytes = bytes
    self.rules = rules
    lines = LineMap(bytes)
    note = Note(path: path)
  }

  private static let markLimit = 256

  private mutating func read() {
    guard bytes.isValidUTF8 else {
      note.names = [stemName]
      refuse(.notUTF8, line: nil)
      return
    }
    guard !Unicode.hasMarks(inARowBeyond: Self.markLimit, bytes) else {
      note.names = [stemName]
      refuse(.tooComplex(reason: "more than \(Self.markLimit) combining marks follow one another"), line: nil)
      return
    }
    readFrontMatter()
    readMarkdown()
    readLinks()
    // Logseq and Dataview say in the body what others say in the front matter: what a note is, and its names.
    readInlineFields()
    readTags()
    readNames()
    readKind()
    readMeanings()
    readBlockNames()
    readDay()
    checkValues()
    readTasks()
    readHeadedLists()
    switch note.kind {
    case .person: readLogLines()
    case .meeting, .event, .journal:
      readMeeting()
      readSigns()
    default: break
    }
  }

  private mutating func readMarkdown() {
    let conflicts = conflictMarkers()
    do throws(MarkdownGuard) {
      body = try MarkdownBody.read(bytes, from: bodyStart, line: bodyLine)
    } catch {
      if let first = conflicts.first { refuse(.conflictMarkers, line: first.lowerBound) }
      refuse(.tooComplex(reason: error.reason), line: error.line)
      return
    }
    if let open = conflicts.first(where: { !isExample($0) }) {
      refuse(.conflictMarkers, line: open.lowerBound)
    }
    let scan = BlockScan(bytes, body, lines)
    note.blocks = scan.blocks
    ownLines = scan.blocks.map(\.lines) + scan.orphanedLines
    // In an open conflict every marker stands twice; one finding says it all.
    if note.refusal != .conflictMarkers {
      for (kind, line) in scan.findings { refuse(kind, line: line) }
    }
    leaveOutOwnLines()
    hiddenLines = (ownLines + body.codeLines + body.htmlBlocks.map(\.lines)).joined
    note.headings = body.headings.filter { !$0.isQuoted }.map {
      NoteHeading(line: $0.line, level: $0.level, text: $0.text)
    }
    note.openAtEnd = body.openAtEnd?.description
  }

  /// Drops what CommonMark found inside Enishi's blocks: they are output, never input.
  private mutating func leaveOutOwnLines() {
    guard !ownLines.isEmpty else { return }
    let own = ownLines.sorted { $0.lowerBound < $1.lowerBound }.map { $0.lowerBound..<($0.upperBound + 1) }
    let lines = lines
    body.wikiLinks.removeAll { own.coverInOrder(lines.line(at: $0.range.lowerBound)) }
    body.links.removeAll { own.coverInOrder(lines.line(at: $0.offset)) }
    body.tags.removeAll { own.coverInOrder(lines.line(at: $0.lowerBound)) }
    body.items.removeAll { own.coverInOrder($0.line) }
    body.headings.removeAll { own.coverInOrder($0.line) }
  }

  /// The lines of `<<<<<<< `, `=======`, `>>>>>>> ` at the beginning of lines, in that order.
  ///
  /// Git writes longer ones where `conflict-marker-size` says so.
  private func conflictMarkers() -> [ClosedRange<Int>] {
    let signs = Array("<=>".utf8)
    var conflicts: [ClosedRange<Int>] = []
    var next = 0
    var first = 0
    for line in 1...lines.count {
      let range = lines.range(ofLine: line)
      guard let sign = range.first.map({ bytes[$0] }), sign == signs[next] else { continue }
      let label = bytes[range].drop { $0 == sign }
      let isLabelled = sign == UInt8(ascii: "=") || label.first == UInt8(ascii: " ")
      guard isLabelled, range.count - label.count >= 7 else { continue }
      if next == 0 { first = line }
      next += 1
      guard next == signs.count else { continue }
      conflicts.append(first...line)
      next = 0
    }
    return conflicts
  }

  /// Whether these lines are the text of one piece of code: somebody shows what a conflict looks like.
  ///
  /// Code that nothing closes is none: its fence may be one side's.
  private func isExample(_ conflict: ClosedRange<Int>) -> Bool {
    body.openAtEnd == nil
      && body.codeLines.contains {
        $0.lowerBound < conflict.lowerBound && conflict.upperBound < $0.upperBound
      }
  }

  /// Adds a finding that keeps the note from being written.
  mutating func refuse(_ kind: FindingKind, line: Int?, column: Int? = nil) {
    find(kind, line: line, column: column)
    if note.refusal == nil { note.refusal = kind }
  }

  mutating func find(_ kind: FindingKind, line: Int?, column: Int? = nil) {
    note.findings.append(Finding(kind, path: note.path, line: line, column: column))
  }

  /// Adds a finding about the byte at an offset.
  mutating func find(_ kind: FindingKind, at offset: Int) {
    let line = lines.line(at: offset)
    find(kind, line: line, column: offset - lines.range(ofLine: line).lowerBound + 1)
  }
}

extension [ClosedRange<Int>] {
  /// The ranges in order, those that overlap made one.
  fileprivate var joined: [Range<Int>] {
    var joined: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, range.lowerBound < last.upperBound {
        let end = Swift.max(last.upperBound, range.upperBound + 1)
        joined[joined.count - 1] = last.lowerBound..<end
      } else {
        joined.append(range.lowerBound..<(range.upperBound + 1))
      }
    }
    return joined
  }
}

extension [UInt8] {
  fileprivate var isValidUTF8: Bool {
    (try? UTF8Span(validating: span)) != nil
  }
}

extension MarkdownGuard {
  fileprivate var line: Int? {
    switch self {
    case .tooManyBrackets(let line, _), .tooDeep(let line, _): line
    case .tooLarge, .noFreeSentinels: nil
    }
  }

  /// What there is too much of, about a text called “it”.
  var reason: String {
    switch self {
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
    case .tooManyBrackets(_, let limit): "one paragraph holds more than \(limit) brackets"
    case .tooDeep(_, let limit): "lists or quotes are nested more than \(limit) deep"
    case .noFreeSentinels: "it uses every private character of plane 16"
    }
  }
}
