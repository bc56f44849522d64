/// What two names have in common when people would call them the same name.
///
/// The bytes of the text in NFC with case folded: never NFKC, never accents folded (FORMAT: "Links", rule 3).
/// Keys are bytes, not strings, so that a dictionary of them neither hashes nor compares through Unicode tables.
package struct ComparisonKey: Hashable, Comparable, Sendable {
  package let bytes: [UInt8]

  /// Makes the key of a text given as UTF-8.
  package init(_ text: some Collection<UInt8>) {
    var lowered = [UInt8]()
    lowered.reserveCapacity(text.count)
    for byte in text {
      guard byte < 0x80 else {
        self.bytes = Unicode.folded(Array(text))
        return
      }
      lowered.append(byte.asciiLowercased)
    }
    self.bytes = lowered
  }

  package init(_ text: some StringProtocol) {
    self.init(Array(text.utf8))
  }

  /// Hashes all bytes at once; one by one, as arrays do it, takes several times as long.
  package func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  package static func < (left: ComparisonKey, right: ComparisonKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension ComparisonKey {
  /// Whether the text holds another, from the beginning of a word on where that begins with a letter of ASCII.
  package func contains(word: ComparisonKey) -> Bool {
    guard let first = word.bytes.first, bytes.count >= word.bytes.count else { return false }
    for start in 0...(bytes.count - word.bytes.count) where bytes[start] == first {
      let isInside = start > 0 && first.isWordByte && bytes[start - 1].isWordByte
      if !isInside, bytes[start..<(start + word.bytes.count)].elementsEqual(word.bytes) { return true }
    }
    return false
  }
}
