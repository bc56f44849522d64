import Testing
import Text

@Suite("When two names are one name")
struct ComparisonKeyTests {
  @Test(
    "BYTES 20: names compare in NFC with case folded",
    arguments: [
      ("Ann", "aNN"), ("が", "か\u{3099}"), ("é", "e\u{301}"), ("É", "e\u{301}"), ("ÅSA", "a\u{30A}sa"),
      ("straße", "STRASSE"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ΌΔΟΣ", "όδος"), ("МОСКВА", "москва"),
      ("Ω", "\u{2126}"),
      ("K", "\u{212A}"), ("福", "\u{FA1B}"), ("각", "\u{1100}\u{1161}\u{11A8}"), ("ﬀ", "FF"), ("Ａ", "ａ"),
      ("q\u{307}\u{323}", "Q\u{323}\u{307}"), ("", ""), ("a b", "A B"),
      (".\u{345}\u{301}", ".\u{301}\u{345}"), ("\u{1FB3}\u{301}", "\u{1FB4}"),
    ])
  func same(left: String, right: String) {
    #expect(ComparisonKey(left) == ComparisonKey(right))
    #expect(ComparisonKey(left).hashValue == ComparisonKey(right).hashValue)
  }

  @Test(
    "BYTES 20: accents, widths and compatibility forms are kept apart",
    arguments: [
      ("é", "e"), ("Ａ", "A"), ("ｶ", "カ"), ("が", "か"), ("ー", "-"), ("①", "1"), ("㈱", "(株)"), ("か", "カ"),
      ("㎏", "kg"), ("２", "2"), ("a b", "ab"), ("a\u{A0}b", "a b"), ("a\u{3000}b", "a b"), ("a-b", "a_b"),
      ("髙", "高"), ("漢", "漢\u{FE00}"), ("1/2", "½"), ("asd", "asd "), ("…", "..."),
    ])
  func different(left: String, right: String) {
    #expect(ComparisonKey(left) != ComparisonKey(right))
  }

  @Test("The Turkish letters fold as Unicode's default says: İ to i with a dot, ı to itself")
  func turkish() {
    #expect(ComparisonKey("I") == ComparisonKey("i"))
    #expect(ComparisonKey("İ") == ComparisonKey("i\u{307}"))
    #expect(ComparisonKey("İ") != ComparisonKey("i"))
    #expect(ComparisonKey("ı") != ComparisonKey("i"))
  }

  @Test("Bytes that are not UTF-8 make a key of their own and no crash")
  func notUTF8() {
    #expect(ComparisonKey([0xFF, 0x41]).bytes == [0xFF, 0x41])
    #expect(ComparisonKey([0xC3]) != ComparisonKey([0xC4]))
    #expect(ComparisonKey([0xED, 0xA0, 0x80]).bytes == [0xED, 0xA0, 0x80])
  }

  @Test("A key of a key is the key, and NUL does not end it")
  func stable() {
    for text in ["Straße", "İstanbul", "か\u{3099}く", "a\0Bé", "ǅ", "ΐ", "🍣É"] {
      let key = ComparisonKey(text)
      #expect(ComparisonKey(key.bytes) == key)
    }
    #expect(ComparisonKey("a\0É") != ComparisonKey("a"))
  }

  @Test("Keys are ordered by bytes")
  func order() {
    #expect(
      ["b", "é", "A", "ア", "a0"].map { ComparisonKey($0) }.sorted().map(\.bytes.count) == [1, 2, 1, 2, 3])
    #expect(ComparisonKey("a") < ComparisonKey("B"))
    #expect(!(ComparisonKey("A") < ComparisonKey("a")))
  }
}
