import Markdown
import Text

extension NoteReader {
  /// Reads the links of the body and the lines they stand in.
  mutating func readLinks() {
    let places = linkPlaces()
    var heading = 0
    var index = 0
    while index < places.count {
      let line = lines.line(at: places[index].offset)
      var next = index + 1
      let lineEnd = lines.range(ofLine: line).upperBound
      while next < places.count, places[next].offset < lineEnd { next += 1 }
      while heading < note.headings.count, note.headings[heading].line <= line { heading += 1 }
      let context = LineContext(
        line: line, text: plainText(ofLine: line),
        heading: heading > 0 ? note.headings[heading - 1].text : nil, task: head(ofLine: line).task)
      note.contexts.append(context)
      for place in places[index..<next] { add(place, line: line) }
      index = next
    }
  }

  private enum LinkPlace {
    case wiki(WikiLinkSpan)
    case markdown(LinkSpan)

    var offset: Int {
      switch self {
      case .wiki(let span): span.range.lowerBound
      case .markdown(let span): span.offset
      }
    }
  }

  /// The links of the body that may lead to notes, in the order of the text.
  private func linkPlaces() -> [LinkPlace] {
    var places: [LinkPlace] = body.wikiLinks.map { .wiki($0) }
    let inner = body.links.filter { !$0.destination.isExternal }
    guard !inner.isEmpty else { return places }
    places += inner.map { .markdown($0) }
    places.sort { $0.offset < $1.offset }
    return places
  }

  private mutating func add(_ place: LinkPlace, line: Int) {
    switch place {
    case .wiki(let span):
      addWikiLink(span.range, inner: bytes[span.inner], isEmbed: span.isEmbed, isQuoted: span.isQuoted)
    case .markdown(let span):
      let start = lines.range(ofLine: line).lowerBound
      linkRanges.append(span.offset..<(span.offset + 1))
      note.links.append(
        Link(
          form: .markdown, target: LinkTarget(markdown: span.destination), label: span.text, line: line,
          column: span.offset - start + 1, isEmbed: span.isEmbed, isQuoted: span.isQuoted, key: nil,
          context: note.contexts.count - 1))
    }
  }

  /// Adds a wiki link; one with a key stands in front matter, any other in the line read last.
  mutating func addWikiLink(
    _ range: Range<Int>, inner: ArraySlice<UInt8>, isEmbed: Bool = false, isQuoted: Bool = false,
    key: String? = nil
  ) {
    // A link that a template has yet to fill leads nowhere, and nobody need be told.
    guard !TemplateRest.isIn(inner) else { return }
    let (target, label) = partsOfWikiLink(inner)
    guard !target.isEmpty else { return }
    let line = lines.line(at: range.lowerBound)
    linkRanges.append(range)
    note.links.append(
      Link(
        form: .wiki, target: LinkTarget(target), label: label, line: line,
        column: range.lowerBound - lines.range(ofLine: line).lowerBound + 1, isEmbed: isEmbed,
        isQuoted: isQuoted, key: key, context: key == nil ? note.contexts.count - 1 : nil))
  }

  /// The target and the label of `target|label`, where the bar may be escaped for a table.
  func partsOfWikiLink(_ inner: ArraySlice<UInt8>) -> (target: String, label: String?) {
    let bar = inner.firstIndex(of: UInt8(ascii: "|"))
    var targetEnd = bar ?? inner.endIndex
    if bar != nil, targetEnd > inner.startIndex, inner[targetEnd - 1] == UInt8(ascii: "\\") { targetEnd -= 1 }
    let target = String(decoding: inner[inner.startIndex..<targetEnd], as: UTF8.self).trimmed
    guard let bar else { return (String(target), nil) }
    let label = String(decoding: inner[(bar + 1)...], as: UTF8.self).withoutComments.trimmed
    return (String(target), label.isEmpty ? nil : String(label))
  }

  func head(ofLine line: Int) -> LineHead {
    LineHead(bytes, lines.content(ofLine: line, in: bytes))
  }
}

extension String {
  /// Whether an address leads out of the vault's files: it has a scheme or names a host.
  var isExternal: Bool {
    if isEmpty || hasPrefix("//") { return true }
    guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), colon != utf8.startIndex else { return false }
    let scheme = utf8[..<colon]
    return scheme.first?.isASCIILetter == true
      && scheme.allSatisfy {
        $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: ".")
      }
  }
}

extension LinkTarget {
  /// Reads the address of a Markdown link: percent encoding undone, query and heading parted.
  init(markdown destination: String) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { $0.split(separator: "?", maxSplits: 1).first ?? "" } ?? ""
    self.init(
      name: String(path).percentDecoded, heading: parts.count > 1 ? String(parts[1]).percentDecoded : nil)
  }
}

extension String {
  fileprivate var percentDecoded: String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let source = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let value = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        index += 3
      } else {
        decoded.append(source[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? self
  }
}
