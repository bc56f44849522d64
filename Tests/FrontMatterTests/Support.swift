import FrontMatter

/// The bytes of a note written as text.
func note(_ text: String) -> [UInt8] {
  Array(text.utf8)
}

/// The text of a range of a note.
func source(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  String(decoding: bytes[range], as: UTF8.self)
}

extension [UInt8] {
  /// The note as text, for messages that people can read.
  var text: String { String(decoding: self, as: UTF8.self) }
}

/// The bounds of a note's front matter, or nil.
func bounds(_ bytes: [UInt8]) -> FrontMatterBounds? {
  if case .found(let bounds) = Header.locate(in: bytes) { bounds } else { nil }
}

/// The front matter of a note that has one; an empty one else.
func read(_ bytes: [UInt8]) -> Header {
  bounds(bytes).map { Header.read(bytes, $0) } ?? Header(entries: [])
}

/// The front matter of a note whose header holds these lines.
func header(_ lines: String) -> Header {
  read(note("---\n\(lines)\n---\nBody\n"))
}

extension Header {
  /// The first value of a key.
  subscript(key: String) -> YAMLValue? {
    entries.first { $0.key == key }?.value
  }

  /// The keys in file order.
  var keys: [String] { entries.map(\.key) }
}

extension YAMLValue {
  /// The items of a list as texts, nil for items that are none.
  var items: [String?]? {
    if case .sequence(let items) = content { items.map(\.text) } else { nil }
  }

  /// The pairs of a map.
  var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value and every value inside it.
  var all: [YAMLValue] {
    switch content {
    case .empty, .scalar: [self]
    case .sequence(let items): [self] + items.flatMap(\.all)
    case .mapping(let pairs): [self] + pairs.flatMap { $0.key.all + $0.value.all }
    }
  }
}
