import FrontMatter
import Markdown
import Text

extension NoteReader {
  mutating func readFrontMatter() {
    switch Header.locate(in: bytes) {
    case .none(let start):
      bodyStart = start
    case .unclosed:
      bodyStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      refuse(.unclosedFrontMatter, line: 1)
    case .found(let bounds):
      bodyStart = bounds.bodyStart
      bodyLine = bounds.bodyLine
      read(Header.read(bytes, bounds))
    }
  }

  private mutating func read(_ header: Header) {
    if let problem = header.problem {
      refuse(.brokenFrontMatter(reason: problem.words), line: problem.line)
    }
    var seen: Set<String> = []
    for entry in header.entries {
      guard seen.insert(entry.key).inserted else {
        find(.duplicateKey(key: entry.key), line: entry.line)
        continue
      }
      var values: [FieldValue] = []
      read(entry.value, key: entry.key, subkey: nil, into: &values)
      note.fields.append(
        Field(
          meaning: rules.keys.meaning(of: entry.key), key: entry.key, values: values, line: entry.line,
          isInFrontMatter: true))
    }
  }

  /// Flattens a value: lists into their items, maps into their values with the key beside them.
  private mutating func read(
    _ value: YAMLValue, key: String, subkey: String?, into values: inout [FieldValue]
  ) {
    let source = bytes[value.range]
    if source.starts(with: Array("{{".utf8)) { return }
    if source.starts(with: Array("[[".utf8)), source.dropFirst(2).first != UInt8(ascii: "[") {
      if case .sequence = value.content { find(.unquotedLink(key: key), line: value.line) }
      return add(String(decoding: source, as: UTF8.self), of: value, key: key, subkey: subkey, to: &values)
    }
    switch value.content {
    case .empty: break
    case .scalar(let text, _):
      if !text.isTemplateRest { add(text, of: value, key: key, subkey: subkey, to: &values) }
    case .sequence(let items):
      for item in items { read(item, key: key, subkey: subkey, into: &values) }
    case .mapping(let pairs):
      for pair in pairs {
        guard case .scalar(let name, _) = pair.key.content else { continue }
        read(pair.value, key: key, subkey: name, into: &values)
      }
    }
  }

  private mutating func add(
    _ text: String, of value: YAMLValue, key: String, subkey: String?, to values: inout [FieldValue]
  ) {
    let first = note.links.count
    addLinks(in: value.range, key: key)
    values.append(
      FieldValue(text: text, subkey: subkey, line: value.line, links: first..<note.links.count))
  }

  /// Adds the `[[…]]` that stand in the bytes of a value.
  private mutating func addLinks(in range: Range<Int>, key: String) {
    var open: Int?
    var offset = range.lowerBound
    while offset + 1 < range.upperBound {
      switch (bytes[offset], bytes[offset + 1]) {
      case (UInt8(ascii: "["), UInt8(ascii: "[")):
        open = offset
      case (UInt8(ascii: "]"), UInt8(ascii: "]")):
        if let start = open, offset > start + 2 {
          addWikiLink(start..<(offset + 2), inner: (start + 2)..<offset, key: key)
          offset += 1
        }
        open = nil
      case (UInt8(ascii: "\n"), _):
        open = nil
      default: break
      }
      offset += 1
    }
  }
}

extension String {
  /// Whether a template was left unfilled: `{{date}}`, `<% tp.file.title %>`.
  fileprivate var isTemplateRest: Bool {
    hasPrefix("<%") || (contains("{{") && contains("}}"))
  }
}
