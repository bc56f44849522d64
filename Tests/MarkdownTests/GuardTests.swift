import Markdown
import TestSupport
import Testing

/// Inputs on which libcmark 0.30.2 or a careless scan takes time that grows faster than the text.
@Suite("BYTES 15: hostile notes", .serialized)
struct GuardTests {
  private static let hostile: [(name: String, text: @Sendable (Int) -> String)] = [
    ("![[]() repeated", { String(repeating: "![[]()", count: $0 / 6) }),
    (
      "![[]() in many paragraphs",
      { String(repeating: String(repeating: "![[]()", count: 500) + "\n\n", count: $0 / 3002) }
    ),
    ("brackets", { String(repeating: "[", count: $0) }),
    (
      "brackets with spaces and a definition",
      { String(repeating: "[ ", count: 9_000) + String(repeating: "a", count: $0) + "\n\n[r]: /u" }
    ),
    ("closing brackets", { String(repeating: "]", count: $0) }),
    ("quotes in one line", { String(repeating: ">", count: $0) + "a" }),
    (
      "quotes with emphasis",
      { String(repeating: ">", count: $0 / 2) + String(repeating: "a*", count: $0 / 4) }
    ),
    (
      "quotes with emphasis below the bound",
      { String(repeating: ">", count: 90) + String(repeating: "a*_", count: $0 / 3) }
    ),
    ("lists in one line", { String(repeating: "- ", count: $0 / 2) }),
    ("a deep list and blank lines", { deepList(1_000) + String(repeating: "\n", count: $0) }),
    ("a list below the bound and blank lines", { deepList(90) + String(repeating: "\n", count: $0) }),
    ("stars", { String(repeating: "*a **b_ ", count: $0 / 8) }),
    (
      "backticks",
      { length in
        (1...300).map { String(repeating: "`", count: $0) + "a" }.joined()
          + String(repeating: "`a", count: length / 2)
      }
    ),
    ("comments that never close", { String(repeating: "a <!-- <? <!A ", count: $0 / 14) }),
    ("dollars", { String(repeating: "$a ", count: $0 / 3) }),
    ("percents", { String(repeating: "%", count: $0) }),
    ("links", { String(repeating: "[[a]] ", count: $0 / 6) }),
    ("links that never close", { String(repeating: "[[a\n\n", count: $0 / 5) }),
    ("definitions", { String(repeating: "[r]: /u\n", count: $0 / 8) }),
    ("references", { String(repeating: "[r] [x][r]\n\n", count: $0 / 12) + "[r]: /u" }),
    ("fences", { String(repeating: "```\n", count: $0 / 4) }),
    ("tags", { String(repeating: "<div>\n<b ", count: $0 / 9) }),
    ("backslashes", { String(repeating: "\\", count: $0) + "[[a]]" }),
    ("NUL", { String(repeating: "\0", count: $0) }),
    ("CR", { String(repeating: "- a\r", count: $0 / 4) }),
    ("headings", { String(repeating: "# [[a]]\n", count: $0 / 8) }),
    ("rows", { String(repeating: "| [[a\\|b]] | c |\n", count: $0 / 17) }),
  ]

  private static func deepList(_ depth: Int) -> String {
    (0..<depth).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
  }

  @Test(
    "A hostile text ends with a result or a guard, in time about linear in its size",
    arguments: hostile.map(\.name))
  func linear(name: String) throws {
    let text = try #require(Self.hostile.first { $0.name == name }).text
    let small = Self.time(text(10_000))
    let large = Self.time(text(80_000))
    // Eight times the size: 8 is linear, 64 quadratic; the added time is for a machine that does other things.
    #expect(large < small * 24 + .milliseconds(150), "\(small) and \(large)")
    #expect(large < .seconds(3))
  }

  private static func time(_ text: String) -> Duration {
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    return (0..<2).map { _ in clock.measure { _ = try? MarkdownBody.read(bytes) } }.reduce(.seconds(60), min)
  }

  @Test("Boxes of a long list are in paragraphs of their own")
  func longList() throws {
    let body = try MarkdownBody.read(Array(String(repeating: "- [ ] a\n", count: 21_000).utf8))
    #expect(body.items.count == 21_000)
    #expect(throws: MarkdownGuard.tooManyBrackets(line: 20_002, limit: 20_000)) {
      try MarkdownBody.read(Array(("- a\n" + String(repeating: "      - [ ] a\n", count: 21_000)).utf8))
    }
  }

  @Test("What libcmark cannot take is refused with line and limit")
  func refused() {
    #expect(throws: MarkdownGuard.tooDeep(line: 2, limit: 100)) {
      try body("a\n" + String(repeating: ">", count: 10_000))
    }
    #expect(throws: MarkdownGuard.tooDeep(line: 101, limit: 100)) { try body(Self.deepList(30_000 / 60)) }
    #expect(throws: MarkdownGuard.tooManyBrackets(line: 3, limit: 20_000)) {
      try body("a\n\n" + String(repeating: "[", count: 1_000_000))
    }
  }

  @Test("50 MB are refused without being looked at")
  func large() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 50 << 20)
    let duration = ContinuousClock().measure {
      #expect(throws: MarkdownGuard.tooLarge(limit: 4 << 20)) { try MarkdownBody.read(bytes) }
    }
    #expect(duration < .seconds(1))
  }

  @Test("A note that uses every sentinel is refused, one that uses all but one block is read")
  func sentinels() throws {
    let blocks = (0..<64).map { String(Unicode.Scalar(0x10_F000 + UInt32($0) * 64) ?? "a") }
    #expect(throws: MarkdownGuard.noFreeSentinels) { try body(blocks.joined() + "[[a]]") }
    for free in [0, 7, 62] {
      let text = blocks.enumerated().filter { $0.offset != free }.map(\.element).joined() + "[[a]]"
      #expect(try body(text).wikiLinks.count == 1)
    }
  }

  @Test(
    "What people write is far below the bounds, with either line end",
    arguments: ["\n", "\r\n"])
  func everyday(lineEnd: String) throws {
    let paragraph = String(repeating: "- [ ] [a](b) [[c]]\(lineEnd)", count: 20) + lineEnd
    #expect(try body(String(repeating: paragraph, count: 700)).wikiLinks.count == 14_000)
    #expect(try body(String(repeating: "> a\(lineEnd)", count: 1_000)).items.isEmpty)
    #expect(try body(String(repeating: "    - a\(lineEnd)", count: 300)).items.isEmpty)
    let deep = (0..<20).map { String(repeating: "  ", count: $0) + "- a" + lineEnd }.joined()
    #expect(try body(String(repeating: deep, count: 20)).items.count == 400)
  }

  @Test("60,000 links in one paragraph are links")
  func manyLinks() throws {
    #expect(try body(String(repeating: "[[a]] ", count: 60_000)).wikiLinks.count == 60_000)
  }
}
