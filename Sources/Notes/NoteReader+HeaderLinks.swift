import FrontMatter
import Markdown
import Text

extension NoteReader {
  /// Adds the links that stand in a value of the front matter.
  ///
  /// Where quotes hold escapes or a line is folded, the text that YAML reads says what the link is, and the bytes
  /// only where it stands.
  mutating func addLinks(of value: YAMLValue, key: String) {
    let source = bytes[value.range]
    guard let text = value.rewritten(source) else {
      for span in HeaderLinks(source).spans { add(span, of: bytes, at: span.range, key: key) }
      return
    }
    let words = Array(text.utf8)
    let spans = HeaderLinks(words[...]).spans
    let places = HeaderLinks(source, acrossLines: true).spans
    for (index, span) in spans.enumerated() {
      let isSame = places.count == spans.count
      let start = value.range.lowerBound
      add(span, of: words, at: isSame ? places[index].range : start..<(start + 1), key: key)
    }
  }

  /// - Parameters:
  ///   - source: The bytes in which the span's ranges are offsets.
  ///   - place: Where the link stands in the note.
  private mutating func add(_ span: HeaderLinks.Span, of source: [UInt8], at place: Range<Int>, key: String) {
    guard let destination = span.destination else {
      return addWikiLink(place, inner: source[span.inner], key: key)
    }
    let address = String(decoding: source[destination], as: UTF8.self)
    guard !address.isExternal else { return }
    let line = lines.line(at: place.lowerBound)
    linkRanges.append(place)
    note.links.append(
      Link(
        form: .markdown, target: LinkTarget(markdown: address),
        label: String(decoding: source[span.inner], as: UTF8.self), line: line,
        column: place.lowerBound - lines.range(ofLine: line).lowerBound + 1, isEmbed: false, isQuoted: false,
        key: key, context: nil))
  }
}

extension YAMLValue {
  /// The text of a scalar that YAML does not read as it is written; nil where its bytes say the same.
  fileprivate func rewritten(_ source: ArraySlice<UInt8>) -> String? {
    guard case .scalar(let text, let style) = content else { return nil }
    let isRewritten =
      switch style {
      case .block: false
      case .plain: source.contains(UInt8(ascii: "\n"))
      case .doubleQuoted: source.contains(UInt8(ascii: "\n")) || source.contains(UInt8(ascii: "\\"))
      case .singleQuoted:
        source.contains(UInt8(ascii: "\n")) || source.dropFirst().dropLast().contains(UInt8(ascii: "'"))
      }
    return isRewritten ? text : nil
  }
}
