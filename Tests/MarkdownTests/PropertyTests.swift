import Markdown
import TestSupport
import Testing

@Suite("Random Markdown")
struct PropertyTests {
  /// The first of the seeds of a run; every message names the seed that failed.
  static let seed = UInt64.random(in: 0..<1_000_000_000)
  static var seeds: Range<UInt64> { seed..<(seed + UInt64(Soak.rounds(3_000))) }

  private static let pieces = [
    "[[", "]]", "[", "]", "![[Ann]]", "[[Ann|A]]", "(", ")", "(u)", "<", ">", "<!--", "-->", "`", "``", "```",
    "~~~", "\n", "\n", "\n\n",
    "\r\n", "\r", "    ", "\t", "- ", "1. ", "> ", "# ", "---", "===", "$", "$$", "%%", "\\", "!", "|", "*",
    "**", "_", "[^1]", "[^1]:", "[r]",
    "[r]: /u", "&amp;", "<div>", "<b>", "\u{0}", "\u{2028}", "\u{10FC00}", "\u{10FFFF}", "日本", "🍣",
    "e\u{301}", "a", "b c", " ", "[ ] ", "^",
  ]

  static func soup(_ seed: UInt64, count: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    return (0..<Int.random(in: 1...count, using: &generator)).map { _ in generator.pick(pieces) }.joined()
  }

  @Test("BYTES 15: no text crashes a reading, and every place slices back to what it names")
  func places() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      let bytes = Array(Self.soup(seed, count: 40).utf8)
      let body = try MarkdownBody.read(bytes)
      let count = LineMap(bytes).count
      var last = 0
      for link in body.wikiLinks {
        let source = bytes[link.range]
        #expect(source.starts(with: Array((link.isEmbed ? "![[" : "[[").utf8)), "seed \(seed)")
        #expect(source.suffix(2).elementsEqual("]]".utf8), "seed \(seed)")
        #expect(link.inner.upperBound + 2 == link.range.upperBound && !link.inner.isEmpty, "seed \(seed)")
        #expect(!bytes[link.inner].contains(0x0A), "seed \(seed)")
        #expect(link.range.lowerBound >= last, "seed \(seed)")
        last = link.range.upperBound
      }
      for link in body.links {
        #expect(
          [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "!")].contains(bytes[link.offset]),
          "seed \(seed)")
        #expect(
          !(link.destination + link.text).unicodeScalars.contains {
            (0x10_FC40...0x10_FFBF).contains($0.value)
          }, "seed \(seed)")
      }
      for line in body.items.map(\.line) + body.headings.map(\.line) {
        #expect((1...count).contains(line), "seed \(seed)")
      }
      for lines in body.codeLines + body.htmlBlocks.map(\.lines) {
        #expect(lines.lowerBound >= 1 && lines.upperBound <= count, "seed \(seed): \(lines) of \(count)")
      }
      for comment in body.comments {
        #expect(bytes[comment].starts(with: Array("%%".utf8)), "seed \(seed)")
        let isClosed = bytes[comment].suffix(2).elementsEqual("%%".utf8)
        #expect(isClosed || comment.upperBound == bytes.count, "seed \(seed)")
      }
    }
  }

  @Test("A link in a paragraph of its own above any text is found, wherever it stands")
  func above() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      let links = try body("a [[Ann]] b\n\n" + Self.soup(seed, count: 20)).wikiLinks
      #expect(links.first?.range == 2..<9, "seed \(seed)")
    }
  }

  @Test("A text cut anywhere is read without a crash, links before the cut's paragraph unchanged")
  func cuts() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds.prefix(300) {
      let text = "[[Ann]]\n\n" + Self.soup(seed, count: 15)
      for end in 7...text.utf8.count {
        let links = try MarkdownBody.read(Array(text.utf8.prefix(end)).validPrefix).wikiLinks
        #expect(links.first?.range == 0..<7, "seed \(seed), cut at \(end)")
      }
    }
  }
}

extension [UInt8] {
  /// The bytes without a character that a cut has torn.
  fileprivate var validPrefix: [UInt8] {
    var end = count
    while end > 0, String(validating: self[..<end], as: UTF8.self) == nil { end -= 1 }
    return Array(self[..<end])
  }
}
