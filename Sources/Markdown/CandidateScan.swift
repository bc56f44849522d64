import Text

/// One pass over the bytes of a body: finds what libcmark must judge and what it must not be given.
struct CandidateScan {
  private(set) var candidates: [Candidate] = []
  private(set) var insertions: [Insertion] = []
  /// Which of the 64 sentinel blocks the note uses itself, a bit each.
  private(set) var usedBlocks: UInt64 = 0
  /// Whether a CR stands anywhere but before a LF; libcmark would count it as a line end.
  private(set) var hasStrayCR = false

  /// The line that the scan has come to; in the end the last.
  private(set) var line: Int
  private var guards: GuardCounter
  private let hasDefinitions: Bool
  /// The first bracket of the latest `[[` on this line.
  private var openWikiLink: Int?
  /// The first `]` after the latest bracket that was looked at; kept, for it may be far away from many.
  private var referenceStop = 0

  /// Scans `bytes` from `start`, which is the first byte of the 1-based `line`.
  init(_ bytes: [UInt8], from start: Int, line: Int) throws(MarkdownGuard) {
    guard bytes.count - start <= MarkdownGuard.sizeLimit else {
      throw .tooLarge(limit: MarkdownGuard.sizeLimit)
    }
    self.line = line
    guards = GuardCounter(line: line)
    let span = bytes.span
    hasDefinitions = Self.hasDefinitions(span, from: start)
    var offset = start
    try guards.beginLine(span, at: offset)
    while offset < span.count {
      offset = try step(span, at: offset)
    }
    insertions.sort { $0.offset < $1.offset }
  }

  /// Looks at one byte and gives the offset to go on from.
  private mutating func step(_ span: Span<UInt8>, at offset: Int) throws(MarkdownGuard) -> Int {
    switch span[offset] {
    case UInt8(ascii: "\n"):
      openWikiLink = nil
      line += 1
      try guards.beginLine(span, at: offset + 1)
    case UInt8(ascii: "\r"):
      if offset + 1 >= span.count || span[offset + 1] != UInt8(ascii: "\n") { hasStrayCR = true }
    case UInt8(ascii: "\\"):
      return offset + (offset + 1 < span.count && span[offset + 1].isASCIIPunctuation ? 2 : 1)
    case UInt8(ascii: "["):
      try open(span, at: offset)
    case UInt8(ascii: "]"):
      return close(span, at: offset)
    case UInt8(ascii: "$"):
      return run(span, at: offset, kinds: (.math, .displayMath))
    case UInt8(ascii: "%"):
      return run(span, at: offset, kinds: (nil, .comment))
    case UInt8(ascii: "#"):
      return tag(span, at: offset)
    case 0xF4 where offset + 2 < span.count && span[offset + 1] == 0x8F:
      usedBlocks |= 1 << UInt64(span[offset + 2] & 0x3F)
    default: break
    }
    return offset + 1
  }

  private mutating func open(_ span: Span<UInt8>, at offset: Int) throws(MarkdownGuard) {
    try guards.addBracket(atLine: line)
    let isSecond = offset > 0 && span[offset - 1] == UInt8(ascii: "[")
    if isSecond, !span.isEscaped(offset - 1) { openWikiLink = offset - 1 }
    if hasDefinitions, !isSecond { addReference(span, at: offset) }
  }

  private mutating func close(_ span: Span<UInt8>, at offset: Int) -> Int {
    guard offset + 1 < span.count else { return offset + 1 }
    switch span[offset + 1] {
    case UInt8(ascii: "]"):
      guard let open = openWikiLink else { return offset + 1 }
      openWikiLink = nil
      guard offset > open + 2 else { return offset + 2 }
      insertions.append(Insertion(offset: open + 2, role: .opening, candidate: candidates.count))
      insertions.append(Insertion(offset: offset, role: .closing, candidate: candidates.count))
      candidates.append(Candidate(kind: .wikiLink, offset: open, end: offset + 2))
      guards.forgetBrackets(2)
      // The second bracket may be followed by `(`: then libcmark reads a Markdown link.
      return offset + 1
    case UInt8(ascii: "("):
      if let place = Self.destination(span, from: offset + 2) {
        addPoint(.destination, offset: offset + 1, insertedAt: place)
      }
      return offset + 2
    default:
      return offset + 1
    }
  }

  /// Where an address begins after `](`; nil where a sentinel could change what the next line is.
  private static func destination(_ span: Span<UInt8>, from start: Int) -> Int? {
    var place = span.skipping(from: start) { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    if place < span.count, span.isLineEnd(place) {
      place = span.skipping(from: place) { " \t\r\n>".utf8.contains($0) }
      guard place < span.count, span[place] >= 0x80 || !span[place].isBlockStart else { return nil }
      return place
    }
    return place < span.count && span[place] == UInt8(ascii: "<") ? place + 1 : place
  }

  /// A run of `$` or `%`: one, or pairs.
  private mutating func run(
    _ span: Span<UInt8>, at offset: Int, kinds: (single: Candidate.Kind?, pair: Candidate.Kind)
  ) -> Int {
    let end = span.skipping(from: offset) { $0 == span[offset] }
    if end - offset == 1, let single = kinds.single {
      addPoint(single, offset: offset, insertedAt: end)
    }
    for pair in 0..<((end - offset) / 2) {
      addPoint(kinds.pair, offset: offset + 2 * pair, insertedAt: offset + 2 * pair + 2)
    }
    return end
  }

  /// A word right after `#`, with white space or nothing before the sign.
  private mutating func tag(_ span: Span<UInt8>, at offset: Int) -> Int {
    let isAtStart = offset == 0 || span[offset - 1].isSpace
    let end = span.skipping(from: offset + 1, while: \.isTagByte)
    guard isAtStart, end > offset + 1 else { return offset + 1 }
    insertions.append(Insertion(offset: offset + 1, role: .point, candidate: candidates.count))
    candidates.append(Candidate(kind: .tag, offset: offset, end: end))
    return end
  }

  private mutating func addReference(_ span: Span<UInt8>, at offset: Int) {
    let before = offset > 0 ? span[offset - 1] : 0
    if before == UInt8(ascii: "]") { return }
    if referenceStop <= offset {
      referenceStop = span.closingBracket(from: offset + 1)
    }
    let end = referenceStop
    let isFootnote = offset + 1 < span.count && span[offset + 1] == UInt8(ascii: "^")
    if end + 1 < span.count, span[end] == UInt8(ascii: "]"), span[end + 1] == UInt8(ascii: ":") {
      if isFootnote { addPoint(.footnote, offset: end + 1, insertedAt: end + 1) }
      return
    }
    if isFootnote || (offset + 1 < span.count && span[offset + 1] == UInt8(ascii: "[")) { return }
    let isImage = before == UInt8(ascii: "!") && !span.isEscaped(offset - 1)
    // A sentinel inside `<![CDATA[` would keep libcmark from seeing it.
    if isImage, offset > 1, span[offset - 2] == UInt8(ascii: "<") { return }
    addPoint(.reference, offset: offset, insertedAt: isImage ? offset - 1 : offset)
  }

  private mutating func addPoint(_ kind: Candidate.Kind, offset: Int, insertedAt place: Int) {
    insertions.append(Insertion(offset: place, role: .point, candidate: candidates.count))
    candidates.append(Candidate(kind: kind, offset: offset, end: place))
  }

  /// Whether `]:` occurs at all, other than after `[[a]]`; without it no reference link can.
  private static func hasDefinitions(_ span: Span<UInt8>, from start: Int) -> Bool {
    var offset = start
    while offset + 1 < span.count {
      if span[offset + 1] == UInt8(ascii: ":"), span[offset] == UInt8(ascii: "]"),
        offset == start || span[offset - 1] != UInt8(ascii: "]") || span.isEscaped(offset - 1)
      {
        return true
      }
      offset += 1
    }
    return false
  }
}

extension Span<UInt8> {
  /// The first offset from `start` on whose byte does not satisfy `isSkipped`.
  func skipping(from start: Int, while isSkipped: (UInt8) -> Bool) -> Int {
    var offset = start
    while offset < count, isSkipped(self[offset]) { offset += 1 }
    return offset
  }

  /// The first `]` from `start` on that no backslash escapes, or the end.
  fileprivate func closingBracket(from start: Int) -> Int {
    var offset = start
    while offset < count, self[offset] != UInt8(ascii: "]") {
      offset += self[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Swift.min(offset, count)
  }

  /// Whether the byte stands after an odd run of backslashes.
  func isEscaped(_ offset: Int) -> Bool {
    var run = 0
    while run < offset, self[offset - 1 - run] == UInt8(ascii: "\\") { run += 1 }
    return run % 2 == 1
  }
}

extension UInt8 {
  /// Whether this may stand in a tag: a letter, a digit, `_`, `-`, `/`, or part of a character beyond ASCII.
  var isTagByte: Bool {
    self >= 0x80 || isASCIILetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
      || self == UInt8(ascii: "/")
  }

  /// Whether a block other than a paragraph may begin with this byte.
  fileprivate var isBlockStart: Bool {
    isASCIIPunctuation && self != UInt8(ascii: ".") && self != UInt8(ascii: "/")
      || (self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9"))
  }

}
