import Text

/// The phrases in the form in which they are looked for: every line of every dated note is asked for all of them.
///
/// Their bytes stand one after the other, and a table leads from how a phrase begins to those that begin so, the longest
/// first: a look at one place of a text touches few of them and counts no references.
struct PhraseTable: Equatable, Sendable {
  struct Entry: Equatable {
    let role: PhraseRole
    let isName: Bool
    fileprivate let isExact: Bool
    fileprivate let isWord: Bool
    fileprivate let start: Int
    let count: Int
  }

  private var phrases: [(entry: PhraseEntry, bytes: [UInt8])] = []
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var buckets = [Range<Int>](repeating: 0..<0, count: bucketCount)

  static func == (left: PhraseTable, right: PhraseTable) -> Bool {
    left.entries == right.entries && left.bytes == right.bytes
  }

  mutating func add(_ added: [(entry: PhraseEntry, bytes: [UInt8])]) {
    phrases += added.filter { !$0.bytes.isEmpty }
    let sorted = phrases.enumerated().sorted { left, right in
      let (first, second) = (
        Self.bucket(left.element.bytes.span, 0), Self.bucket(right.element.bytes.span, 0)
      )
      if first != second { return first < second }
      if left.element.bytes.count != right.element.bytes.count {
        return left.element.bytes.count > right.element.bytes.count
      }
      return left.offset < right.offset
    }.map(\.element)
    entries = []
    bytes = []
    buckets = [Range<Int>](repeating: 0..<0, count: Self.bucketCount)
    for (entry, phrase) in sorted {
      let bucket = Self.bucket(phrase.span, 0)
      let isFirst = buckets[bucket].isEmpty
      buckets[bucket] = (isFirst ? entries.count : buckets[bucket].lowerBound)..<(entries.count + 1)
      entries.append(
        Entry(
          role: entry.role, isName: entry.isName, isExact: phrase.contains { $0.asciiLowercased != $0 },
          isWord: phrase[0].isWordByte, start: bytes.count, count: phrase.count))
      bytes += phrase
    }
  }

  // MARK: Looking

  private static let bucketCount = 128 + 1024

  /// ASCII by its first byte in small letters, everything else by its first character.
  private static func bucket(_ text: borrowing Span<UInt8>, _ offset: Int) -> Int {
    let first = text[offset]
    if first < 0x80 { return Int(first.asciiLowercased) }
    let second = offset + 1 < text.count ? Int(text[offset + 1]) : 0
    let third = offset + 2 < text.count ? Int(text[offset + 2]) : 0
    return 128 + ((Int(first) &* 31 &+ second) &* 31 &+ third) & 1023
  }

  /// Calls `body` with every phrase that stands at a place of a text, the longest first.
  func forEachPhrase(in text: borrowing Span<UInt8>, at offset: Int, _ body: (Entry) -> Void) {
    let range = buckets[Self.bucket(text, offset)]
    // Nothing that begins with a letter begins inside a word.
    if range.isEmpty || text[offset].isWordByte && offset > 0 && text[offset - 1].isWordByte { return }
    let entries = entries.span
    let bytes = bytes.span
    for place in range where Self.stands(entries[place], bytes, in: text, at: offset) { body(entries[place]) }
  }

  private static func stands(
    _ entry: Entry, _ bytes: borrowing Span<UInt8>, in text: borrowing Span<UInt8>, at offset: Int
  ) -> Bool {
    let end = offset + entry.count
    guard end <= text.count else { return false }
    for index in 0..<entry.count {
      let byte = bytes[entry.start + index]
      let other = text[offset + index]
      if other != byte, entry.isExact || other.asciiLowercased != byte { return false }
    }
    let endsInWord = entry.isWord && bytes[entry.start + entry.count - 1].isWordByte
    return !(endsInWord && end < text.count && text[end].isWordByte)
  }
}
