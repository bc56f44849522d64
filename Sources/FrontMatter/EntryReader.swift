/// Reads the entries of one header from libyaml's events.
struct EntryReader: ~Copyable {
  let bytes: [UInt8]
  var parser: YAMLParser
  var cursor: ByteCursor
  var eventCount = 0

  /// Starts on the content of a header; throws only if there is no memory.
  init(_ bytes: [UInt8], _ bounds: FrontMatterBounds) throws(Header.Problem) {
    self.bytes = bytes
    self.cursor = ByteCursor(bytes, bounds)
    do {
      self.parser = try YAMLParser(bytes[bounds.content])
    } catch {
      throw Header.Problem(
        kind: .brokenYAML, line: bounds.contentLine, column: 1, words: error.words)
    }
  }

  /// All entries of the top level, or the first problem met.
  mutating func entries() throws(Header.Problem) -> [Header.Entry] {
    var event = try next()
    while case .streamStart = event.kind { event = try next() }
    guard case .documentStart = event.kind else { return [] }
    let top = try next()
    guard case .mappingStart = top.kind else {
      throw problem(.notAMapping, at: top.start, "this is not a list of `key: value` lines")
    }
    var entries: [Header.Entry] = []
    // Room for a usual header, so that the array does not grow step by step.
    entries.reserveCapacity(12)
    while let pair = try pair(depth: 1) {
      entries.append(
        Header.Entry(
          key: pair.key.text ?? bytes.text(pair.key.range), keyRange: pair.key.range, line: pair.key.line,
          value: pair.value))
    }
    _ = try next()  // The end of the document.
    event = try next()
    guard case .streamEnd = event.kind else {
      throw problem(.severalDocuments, at: event.start, "a second YAML document starts here")
    }
    return entries
  }

  /// The next key and value of a map at this depth, or nil at its end.
  private mutating func pair(depth: Int) throws(Header.Problem) -> YAMLValue.Pair? {
    let event = try next()
    if case .mappingEnd = event.kind {
      cursor.move(toCharacter: event.end)
      return nil
    }
    let key = try value(event, depth: depth)
    let value = try value(try next(), depth: depth)
    return YAMLValue.Pair(key: key, value: value.isEmpty && !value.hasProperties ? empty(after: key) : value)
  }

  /// The value that begins with `event`, inside `depth` lists and maps.
  private mutating func value(_ event: YAMLEvent, depth: Int) throws(Header.Problem) -> YAMLValue {
    cursor.move(toCharacter: event.start)
    let (start, line) = (cursor.offset, cursor.line)
    let content: YAMLValue.Content
    let end: Int
    switch event.kind {
    case .scalar(let text, let style):
      cursor.move(toCharacter: event.end)
      end = style == .block ? blockEnd(from: start, to: cursor.offset) : cursor.offset
      content = text.isEmpty && style == .plain ? .empty : .scalar(text, style)
    case .sequenceStart:
      try checkDepth(depth + 1, at: event.start)
      var items: [YAMLValue] = []
      var item = try next()
      while true {
        if case .sequenceEnd = item.kind { break }
        items.append(try value(item, depth: depth + 1))
        item = try next()
      }
      cursor.move(toCharacter: item.end)
      end = collectionEnd(bracket: UInt8(ascii: "]"), last: items.last, start: start)
      content = .sequence(items)
    case .mappingStart:
      try checkDepth(depth + 1, at: event.start)
      var pairs: [YAMLValue.Pair] = []
      while let pair = try pair(depth: depth + 1) { pairs.append(pair) }
      end = collectionEnd(bracket: UInt8(ascii: "}"), last: pairs.last?.value, start: start)
      content = .mapping(pairs)
    case .alias:
      throw problem(.alias, at: event.start, "aliases are not read: write the value out")
    default:
      throw problem(.brokenYAML, at: event.start, "did not find expected value")
    }
    return YAMLValue(content, range: start..<end, line: line, hasProperties: event.hasProperties)
  }
}
