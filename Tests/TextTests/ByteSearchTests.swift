import Testing
import Text

@Suite("Looking for text in bytes")
struct ByteSearchTests {
  @Test(
    "A text is found where it first stands, A to Z in either case",
    arguments: [
      ("an", "Ann", 0), ("NN", "Ann", 1), ("ann", "an", nil), ("é", "café", 3), ("É", "café", nil),
      ("花子", "佐藤花子", 6), ("aab", "aaab", 1), ("n", "", nil), ("b.", "abab.", 3), ("Ann", "Ann", 0),
    ] as [(String, String, Int?)])
  func first(needle: String, text: String, expected: Int?) {
    let bytes = Array(text.utf8)
    #expect(ByteSearch(needle).first(in: bytes, from: 0, to: bytes.count) == expected)
  }

  @Test("Nothing is found before the start or beyond the end")
  func bounds() {
    let bytes = Array("ann ann".utf8)
    #expect(ByteSearch("ann").first(in: bytes, from: 1, to: 7) == 4)
    #expect(ByteSearch("ann").first(in: bytes, from: 1, to: 6) == nil)
    #expect(ByteSearch("").first(in: bytes, from: 0, to: 7) == nil)
  }

  @Test(
    "A word of ASCII begins where a word begins, another anywhere",
    arguments: [
      ("art", "party", false), ("art", "fine art", true), ("art", "artist", true), ("花子", "佐藤花子", true),
      ("larsen", "Kim Larsen", true), ("arsen", "Kim Larsen", false), ("-x", "a-x", true), ("x", "", false),
    ])
  func words(word: String, text: String, expected: Bool) {
    #expect(ComparisonKey(text).contains(word: ComparisonKey(word)) == expected)
  }
}
