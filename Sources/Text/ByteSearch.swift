/// A text that is looked for in bytes; letters of ASCII are found in either case.
package struct ByteSearch: Sendable {
  private let needle: [UInt8]

  package init(_ text: some StringProtocol) {
    needle = text.utf8.map(\.asciiLowercased)
  }

  package var isEmpty: Bool { needle.isEmpty }

  /// The first place at or after `start` where the text begins; nil if there is none before `end`.
  package func first(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = needle.first, end - start >= needle.count else { return nil }
    let span = bytes.span
    var place = start
    let last = end - needle.count
    while place <= last {
      if span[place].asciiLowercased == first, isHere(span, place) { return place }
      place += 1
    }
    return nil
  }

  private func isHere(_ bytes: Span<UInt8>, _ place: Int) -> Bool {
    for offset in needle.indices where bytes[place + offset].asciiLowercased != needle[offset] {
      return false
    }
    return true
  }
}
