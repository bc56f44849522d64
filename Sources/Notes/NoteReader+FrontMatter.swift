import FrontMatter
import Markdown
import Text

extension NoteReader {
  mutating func readFrontMatter() {
    switch Header.locate(in: bytes) {
    case .none(let start):
      bodyStart = start
    case .unclosed:
      bodyStart = bytes.orderMarkCount
      refuse(.unclosedFrontMatter, line: 1)
    case .found(let bounds):
      bodyStart = bounds.bodyStart
      bodyLine = bounds.bodyLine
      read(Header.read(bytes, bounds))
    }
  }

  private mutating func read(_ header: Header) {
    if let problem = header.problem {
      refuse(.brokenFrontMatter(reason: problem.words), line: problem.line, column: problem.column)
    }
    var repeats = RepeatedKeys()
    for entry in header.entries {
      let meaning = rules.keys.meaning(of: entry.key)
      guard repeats.counts(entry, meaning) else {
        find(.duplicateKey(key: entry.key), at: entry.keyRange.lowerBound)
        continue
      }
      var values: [FieldValue] = []
      let place = ValuePlace(key: entry.key, holdsNames: meaning?.holdsNames ?? false)
      read(entry.value, place, into: &values)
      note.fields.append(
        Field(meaning: meaning, key: entry.key, values: values, line: entry.line, isInFrontMatter: true))
    }
  }

  /// The key a value stands under.
  private struct ValuePlace {
    let key: String
    let holdsNames: Bool
    /// The key of a nested map.
    var subkey: String?
  }

  /// Flattens a value: lists into their items, maps into their values with the key beside them.
  private mutating func read(_ value: YAMLValue, _ place: ValuePlace, into values: inout [FieldValue]) {
    let source = bytes[value.range]
    // YAML reads a list or a map here, where people wrote a link or a template.
    if source.starts(with: TemplateRest.opening) { return }
    if source.starts(with: Self.linkOpening), source.dropFirst(2).first != UInt8(ascii: "[") {
      if TemplateRest.isIn(source) { return }
      if case .sequence = value.content {
        find(.unquotedLink(key: place.key), at: value.range.lowerBound)
      }
      return add(String(decoding: source, as: UTF8.self), of: value, place, to: &values)
    }
    switch value.content {
    case .empty: break
    case .scalar(let text, _):
      if !value.isUnset(asName: place.holdsNames), !TemplateRest.isIn(source) {
        add(text, of: value, place, to: &values)
      }
    case .sequence(let items):
      for item in items { read(item, place, into: &values) }
    case .mapping(let pairs):
      for pair in pairs {
        guard case .scalar(let name, _) = pair.key.content else { continue }
        var inner = place
        inner.subkey = name
        read(pair.value, inner, into: &values)
      }
    }
  }

  private static let linkOpening = Array("[[".utf8)

  private mutating func add(
    _ text: String, of value: YAMLValue, _ place: ValuePlace, to values: inout [FieldValue]
  ) {
    let first = note.links.count
    addLinks(of: value, key: place.key)
    valueOffsets.append(value.range.lowerBound)
    values.append(
      FieldValue(
        text: text.withoutComments, subkey: place.subkey, line: value.line, links: first..<note.links.count))
  }
}

extension YAMLValue {
  /// Whether nothing is said: `~` and `null` are no values, but Null is a family name.
  fileprivate func isUnset(asName: Bool) -> Bool {
    guard isNull else { return false }
    return !asName || text == "~" || text == "null"
  }
}
