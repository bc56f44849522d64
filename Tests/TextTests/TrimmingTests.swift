import Testing
import Text

@Suite("White space around a text")
struct TrimmingTests {
  @Test(
    "All of Unicode's white space is taken off, and nothing within",
    arguments: [
      ("", ""), (" ", ""), ("\u{3000}a b\u{3000}", "a b"), ("\r\na\r\n", "a"), ("\u{A0}a\u{2028}", "a"),
      ("a", "a"),
      ("\u{200B}a", "\u{200B}a"), ("a\u{301} ", "a\u{301}"),
    ])
  func trimmed(text: String, expected: String) {
    #expect(text.trimmed == expected)
  }
}
