/// Walks the parsed copy of a body and tells, in places of the source, what libcmark made of it.
struct BodyReader {
  private let source: [UInt8]
  private let candidates: [Candidate]
  private let sentinel: Sentinel
  private let lineOffset: Int
  private let probe: EndProbe
  private let hasSentinels: Bool

  private var body = MarkdownBody()
  private var regions = RegionTracker()
  private var quoteDepth = 0
  private var linkDepth = 0
  private var imageDepth = 0
  private var openWikiLink: Int?
  /// The candidate whose sentinel was the very last thing read: a reference link may begin there.
  private var lastPoint: Int?
  private var heading: OpenHeading?
  private var headings: [OpenHeading] = []
  private var links: [OpenLink] = []
  /// Whether what is read stands between the markers of a block that a program writes.
  private var isInGeneratedBlock = false
  /// Where the lines of the source are; made when the first code block asks.
  private var lines: LineMap?
  /// What swallowed the probe below the note.
  private var swallower: OpenConstruct?

  /// A link whose text is being read.
  private struct OpenLink {
    let offset: Int
    let destination: String
    let isEmbed: Bool
    var text: [UInt8] = []
  }

  init(source: [UInt8], scan: CandidateScan, sentinel: Sentinel, lineOffset: Int, probe: EndProbe) {
    self.source = source
    self.candidates = scan.candidates
    self.sentinel = sentinel
    self.lineOffset = lineOffset
    self.probe = probe
    self.hasSentinels = !scan.insertions.isEmpty
  }

  mutating func read(_ copy: Span<UInt8>) {
    guard let document = Document(parsing: copy) else { return }
    document.walk { event in visit(event) }
  }

  /// Leaves out what turned out to stand in math or comments and gives the result.
  mutating func finish() -> MarkdownBody {
    regions.close(in: source)
    let hidden = regions.closed
    if !hidden.isEmpty {
      body.wikiLinks.removeAll { hidden.coverInOrder($0.range.lowerBound) }
      body.links.removeAll { hidden.coverInOrder($0.offset) }
      body.tags.removeAll { hidden.coverInOrder($0.lowerBound) }
    }
    body.comments = regions.comments
    body.headings = headings.compactMap { heading in
      let start = regions.comments.isEmpty ? 0 : content(ofLine: heading.line).lowerBound
      return heading.closed(hiding: regions.comments, from: start)
    }
    body.openAtEnd = regions.openAtEnd ?? swallower
    return body
  }

  private mutating func visit(_ event: borrowing NodeEvent) {
    switch event.kind {
    case .quote: quoteDepth += event.isEntering ? 1 : -1
    case .item where event.isEntering:
      body.items.append(ListItem(line: event.startLine + lineOffset, isQuoted: quoteDepth > 0))
    case .codeBlock: readCodeBlock(event)
    case .htmlBlock: readHTMLBlock(event)
    case .paragraph where event.isEntering: beginInlines()
    case .heading: readHeading(event)
    case .text: event.withLiteral { readText($0) }
    case .code:
      openWikiLink = nil
      lastPoint = nil
      if isCollecting { event.withLiteral { collect(stripped($0).span) } }
    case .htmlInline, .lineBreak:
      openWikiLink = nil
      lastPoint = nil
    case .softBreak: collect([UInt8(ascii: " ")].span)
    case .link, .image: readLink(event)
    default: break
    }
  }

  private mutating func beginInlines() {
    openWikiLink = nil
    lastPoint = nil
    regions.beginParagraph()
  }

  private mutating func readCodeBlock(_ event: borrowing NodeEvent) {
    let first = event.startLine + lineOffset
    let (newlines, literal) = event.withLiteral { ($0.newlineCount, stripped($0)) }
    if let fence = openingFence(of: event, literal) {
      // The fences count as code; there is no closing one where the note or the container ends first.
      let isClosed = self.fence(ofLine: first + newlines + 1)?.first == fence
      body.codeLines.append(lines(first, through: first + newlines + (isClosed ? 1 : 0), of: .code))
    } else {
      body.codeLines.append(lines(first, through: first + newlines - 1, of: .code))
    }
  }

  /// The sign of the fence that opens a block of code; nil for indented code.
  ///
  /// libcmark does not tell the two apart, and indented code may begin with what looks like a fence. Then its first line
  /// does so, too, as that of fenced code may; but such a line of fenced code would close it if it were not indented.
  private mutating func openingFence(of event: borrowing NodeEvent, _ literal: [UInt8]) -> UInt8? {
    let line = event.startLine + lineOffset
    guard let opening = fence(ofLine: line), let sign = opening.first else { return nil }
    let firstLine = literal.prefix { $0 != UInt8(ascii: "\n") }
    if event.hasFenceInfo || opening.ascii != firstLine.fence?.ascii { return sign }
    let isIndented = firstLine.first.map { " \t".utf8.contains($0) } ?? false
    let start = content(ofLine: line).lowerBound + event.startColumn - 1
    return isIndented && start == opening.startIndex ? sign : nil
  }

  /// The lines of a block without those of the probe, if the block has swallowed that.
  private mutating func lines(_ first: Int, through last: Int, of kind: OpenConstruct) -> ClosedRange<Int> {
    if last >= probe.line { swallower = kind }
    return first...max(first, min(last, probe.lastLine))
  }

  /// A line without what opens containers, if it then begins like a fence.
  private mutating func fence(ofLine line: Int) -> ArraySlice<UInt8>? {
    source[content(ofLine: line)].fence
  }

  private mutating func content(ofLine line: Int) -> Range<Int> {
    let map = lines ?? LineMap(source)
    lines = map
    return map.content(ofLine: line, in: source)
  }

  private mutating func readHTMLBlock(_ event: borrowing NodeEvent) {
    let newlines = event.withLiteral { $0.newlineCount }
    let first = event.startLine + lineOffset
    if first == probe.line { return }
    body.htmlBlocks.append(HTMLBlock(lines: lines(first, through: first + newlines - 1, of: .html)))
    event.withLiteral { literal in
      if literal.starts(with: "<!-- enishi:") { isInGeneratedBlock = true }
      if literal.starts(with: "<!-- /enishi:") { isInGeneratedBlock = false }
    }
  }

  private mutating func readHeading(_ event: borrowing NodeEvent) {
    if event.isEntering {
      beginInlines()
      heading = OpenHeading(line: event.startLine + lineOffset, level: event.headingLevel)
    } else if var heading {
      heading.isQuoted = quoteDepth > 0
      headings.append(heading)
      self.heading = nil
    }
  }

  // MARK: Links

  private mutating func readLink(_ event: borrowing NodeEvent) {
    let isImage = event.kind == .image
    openWikiLink = nil
    if event.isEntering {
      let destination = event.withDestination { address($0) }
      let offset = destination.candidate ?? lastPoint
      links.append(
        OpenLink(
          offset: offset.map { candidates[$0].offset } ?? -1, destination: destination.text, isEmbed: isImage)
      )
      linkDepth += 1
    } else if let link = links.popLast() {
      linkDepth -= 1
      if link.offset >= 0 {
        body.links.append(
          LinkSpan(
            offset: link.offset, destination: link.destination,
            text: String(decoding: link.text, as: UTF8.self), isEmbed: link.isEmbed, isQuoted: quoteDepth > 0)
        )
      }
    }
    lastPoint = nil
  }

  /// The address without its sentinel, and the candidate that the sentinel named.
  private func address(_ destination: Span<UInt8>) -> (text: String, candidate: Int?) {
    var start = 0
    var candidate: Int?
    if hasSentinels, let found = sentinel.read(destination, at: 0),
      candidates[found.candidate].kind == .destination
    {
      candidate = found.candidate
      start = sentinel.byteCount
    }
    return (stripped(destination.extracting(start...)).asString, candidate)
  }

  // MARK: Text

  private mutating func readText(_ text: Span<UInt8>) {
    guard hasSentinels else { return collect(text) }
    var offset = 0
    var plain = 0
    lastPoint = nil
    while offset < text.count {
      guard text[offset] == 0xF4, let found = sentinel.read(text, at: offset) else {
        offset += 1
        continue
      }
      collect(text.extracting(plain..<offset))
      offset += sentinel.byteCount
      plain = offset
      take(found.role, found.candidate)
      if offset == text.count, candidates[found.candidate].kind == .reference { lastPoint = found.candidate }
    }
    collect(text.extracting(plain..<offset))
  }

  private mutating func take(_ role: Sentinel.Role, _ index: Int) {
    let candidate = candidates[index]
    switch (candidate.kind, role) {
    case (.wikiLink, .opening):
      openWikiLink = linkDepth == 0 ? index : nil
    case (.wikiLink, .closing):
      if openWikiLink == index { addWikiLink(candidate) }
      openWikiLink = nil
    case (.math, _): if !isInGeneratedBlock { regions.math(at: candidate.offset) }
    // A formula or comment that the user opens must not end in words that a program wrote, nor begin there.
    case (.displayMath, _): if !isInGeneratedBlock { regions.displayMath(at: candidate.offset) }
    case (.comment, _):
      if isInGeneratedBlock { return }
      heading?.mark(at: candidate.offset)
      regions.comment(at: candidate.offset)
    case (.tag, _): if linkDepth == 0 { body.tags.append((candidate.offset + 1)..<candidate.end) }
    default: break
    }
  }

  private mutating func addWikiLink(_ candidate: Candidate) {
    let isEmbed =
      candidate.offset > 0 && source[candidate.offset - 1] == UInt8(ascii: "!")
      && !source.span.isEscaped(candidate.offset - 1)
    body.wikiLinks.append(
      WikiLinkSpan(
        range: (isEmbed ? candidate.offset - 1 : candidate.offset)..<candidate.end,
        inner: (candidate.offset + 2)..<(candidate.end - 2), isEmbed: isEmbed, isQuoted: quoteDepth > 0))
  }

  /// Whether words are part of something that is told by them.
  private var isCollecting: Bool { heading != nil || !links.isEmpty }

  /// Adds words to the heading and to the links they stand in.
  private mutating func collect(_ text: Span<UInt8>) {
    guard isCollecting else { return }
    for offset in text.indices {
      heading?.text.append(text[offset])
      if !links.isEmpty { links[links.count - 1].text.append(text[offset]) }
    }
  }

  /// The bytes without sentinels; an address that spans a `$` or a `[[` holds some.
  private func stripped(_ text: Span<UInt8>) -> [UInt8] {
    var plain = [UInt8]()
    plain.reserveCapacity(text.count)
    var offset = 0
    while offset < text.count {
      if hasSentinels, text[offset] == 0xF4, sentinel.read(text, at: offset) != nil {
        offset += sentinel.byteCount
      } else {
        plain.append(text[offset])
        offset += 1
      }
    }
    return plain
  }
}

extension Span<UInt8> {
  fileprivate func starts(with text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { expected in
      for offset in 0..<expected.count where unsafe self[offset] != expected[offset] { return false }
      return true
    }
  }

  fileprivate var newlineCount: Int {
    var count = 0
    for offset in indices where self[offset] == UInt8(ascii: "\n") { count += 1 }
    return count
  }
}

extension ArraySlice<UInt8> {
  /// The bytes that libcmark is sure to leave as they are: it replaces NUL, and a CR at the end is none of its.
  fileprivate var ascii: [UInt8] { filter { $0 > 0x20 && $0 < 0x80 } }

  /// The line from its first ``` or ~~~ on, if only what opens containers stands before that.
  fileprivate var fence: ArraySlice<UInt8>? {
    let fence = drop { " \t>-+*.)0123456789".utf8.contains($0) }
    guard let sign = fence.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    return fence.prefix { $0 == sign }.count >= 3 ? fence : nil
  }
}

extension [UInt8] {
  fileprivate var asString: String { String(decoding: self, as: UTF8.self) }
}
