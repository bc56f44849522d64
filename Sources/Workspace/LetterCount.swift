/// How many letters of Japanese and of Latin writing a text holds.
package struct LetterCount: Equatable {
  package private(set) var kana = 0
  package private(set) var han = 0
  package private(set) var latin = 0

  package init() {}

  package init(_ bytes: [UInt8]) {
    add(bytes)
  }

  /// Counts by the bytes of UTF-8: kana begin with E3 81 to E3 83, Chinese characters with E4 to E9.
  mutating func add(_ bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): latin += 1
      case 0xE4...0xE9: han += 1
      case 0xE3 where index + 1 < bytes.count && (0x81...0x83).contains(bytes[index + 1]): kana += 1
      default: break
      }
    }
  }

  /// Whether the text is more Japanese than not: a character says as much as two Latin letters, and Chinese has no
  /// kana.
  package var isJapanese: Bool {
    (kana + han) * 2 > latin && kana * 10 > han
  }
}
