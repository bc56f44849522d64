/// Reads `key: rest of line` from a header that is no YAML, for reading alone.
///
/// A key stands at column 0 and holds ASCII letters, digits, `_`, `-`, spaces and anything that is not ASCII.
/// `- item` lines under a key without a value become its list; anything else is passed over. Linear in the
/// length of the header.
struct LineReader {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var line: Int
  private var found: [Header.Entry] = []
  /// The items of the last found entry so far; nil where no item can belong to it.
  private var items: [YAMLValue]?

  /// Reads the lines in `range`, of which the first has this 1-based number.
  init(_ bytes: [UInt8], in range: Range<Int>, line: Int) {
    self.bytes = bytes
    self.range = range
    self.line = line
  }

  /// All keys that can be made out, in file order.
  mutating func entries() -> [Header.Entry] {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = min(bytes.lineEnd(from: start), range.upperBound)
      read(bytes.trimmingEnd(of: start..<end))
      start = end
      line += 1
    }
    closeList()
    return found
  }

  /// Reads one line, given without the white space at its end.
  private mutating func read(_ text: Range<Int>) {
    guard let first = bytes[text].first, first != Byte.hash else { return }
    if let colon = colon(in: text) {
      closeList()
      let keyRange = bytes.trimmingEnd(of: text.lowerBound..<colon)
      let value = LineScalar.value(bytes, (colon + 1)..<text.upperBound, line: line)
      found.append(
        Header.Entry(key: bytes.text(keyRange), keyRange: keyRange, line: line, value: value))
      items = value.isEmpty ? [] : nil
    } else if let item = item(in: text) {
      items?.append(LineScalar.value(bytes, item, line: line))
    } else if !first.isBlank {
      closeList()
    }
  }

  /// The colon that ends the key of a `key: rest` line, or nil if the line is none.
  private func colon(in text: Range<Int>) -> Int? {
    let first = bytes[text.lowerBound]
    guard first != Byte.dash, !first.isBlank,
      let colon = bytes[text].firstIndex(where: { !Self.isKeyByte($0) }), bytes[colon] == Byte.colon,
      colon > text.lowerBound
    else { return nil }
    let rest = colon + 1
    return rest == text.upperBound || bytes[rest].isBlank ? colon : nil
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), Byte.dash, Byte.space, 0x80...0xFF:
      true
    default:
      false
    }
  }

  /// What follows the dash of a `- item` line, or nil if the line is none.
  private func item(in text: Range<Int>) -> Range<Int>? {
    guard let dash = bytes[text].firstIndex(where: { !$0.isBlank }), bytes[dash] == Byte.dash else {
      return nil
    }
    let rest = dash + 1
    return rest == text.upperBound || bytes[rest].isBlank ? rest..<text.upperBound : nil
  }

  /// Gives the last entry the items that were found under it.
  private mutating func closeList() {
    defer { items = nil }
    guard let items, let first = items.first, let last = items.last, let entry = found.popLast() else {
      return
    }
    let value = YAMLValue(
      .sequence(items), range: first.range.lowerBound..<last.range.upperBound, line: first.line)
    found.append(
      Header.Entry(key: entry.key, keyRange: entry.keyRange, line: entry.line, value: value))
  }
}
