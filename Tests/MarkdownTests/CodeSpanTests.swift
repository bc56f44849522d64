import Markdown
import Testing

@Suite("Code spans of a line")
struct CodeSpanTests {
  @Test(
    "Runs of backticks pair with the next of their length",
    arguments: [
      ("a `b` c", ["`b`"]), ("`a``b`", ["`a``b`"]), ("``a`b``", ["``a`b``"]), ("`a", []), ("a", []),
      ("\\`a`", []),
      ("\\``a`", ["`a`"]), ("`a\\`b`", ["`a\\`"]), ("\\\\`a`", ["`a`"]), ("`a` `b`", ["`a`", "`b`"]),
      ("``a` `b`", ["` `"]),
    ])
  func pairs(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let ranges = CodeSpans.ranges(in: bytes, 0..<bytes.count)
    #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
