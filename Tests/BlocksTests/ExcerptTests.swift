import Blocks
import Configuration
import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Excerpts")
struct ExcerptTests {
  static let hostile = [
    "-->", "a --> b", "<!-- x", "<!-- x -->", "<!-- /enishi:backlinks -->", "<!-- enishi:follow-ups -->",
    "<b>",
    "</details>", "<https://a.b>", "[[x]]", "[[x|y]]", "![[x]]", "[x](y.md)", "![x](y.png)", "[x][y]",
    "[x]: y",
    "]]", "[[", "]", "\\[[x]]", "\\\\[[x]]", "[\u{301}[x]]", "`[[x]]`", "`", "``` x", "~~~", "~~x~~", "==x==",
    "#tag", "a #tag", "(#tag)", "#日本", "# heading", "due:: 2026-11-30", "a::b", "a:::b", "a :: b",
    "[due:: x]",
    "(due:: x)", "key:: value", "^id", "a ^id", "[ ] box", "[x] box", "- [ ] box", "- item", "> quote", "+ x",
    "1. x", "📅 2026-11-30", "a 📅 2026-11-30", "✅ 2026-11-30", "⏳2026-11-30", "🔁 every week", "⏫",
    "➕ 2026-11-30",
    "$x$", "$$", "$$ x", "US$1 and A$x", "%%", "%% x %%", "100%% x", "%\\%", "|", "a | b", "|\u{301} a",
    "|---|",
    "\u{1B}[31mred\u{1B}[0m", "a\u{0}b", "a\nb", "a\r\nb", "a\rb", "a\u{2028}b", "a\tb", "*a*", "**a**",
    "_a_", "__a__",
    "&lt;!--", "&#91;&#91;x]]", "&amp;", "a\\", "\\", "\\`", "---", "===", "***", "@due(2026-11-30)",
    "〆2026-11-30",
    "<<<<<<< x", "=======", ">>>>>>> x", "", " ", "{{x}}", "<% x %>", "\u{202E}x", "\u{F0000}x",
    "x\u{10FFFD}", "\u{9B}31mx", "\u{9D}8;;http://x\u{9C}y", "\u{61C}x\u{200F}y\u{2066}z",
    "\u{FFF9}x\u{FFFA}y",
    "\u{1B}]8;;http://x\u{7}y\u{1B}]8;;\u{7}",
  ]

  @Test("BYTES 9: no link, tag, comment, code or marker arises from an excerpt", arguments: hostile)
  func harmless(text: String) throws {
    let excerpt = Excerpt.of(text)
    #expect(!excerpt.unicodeScalars.contains { "\n\r\t|\u{2028}\u{B}\u{C}".unicodeScalars.contains($0) })
    for line in ["- [[b]]: “\(excerpt)”", "- [ ] [[b]]: \(excerpt) (by [[b]])", "- [ ] \(excerpt) ([[b]])"] {
      let names = line.contains("(by") ? ["b", "b", "after"] : ["b", "after"]
      // In text of the user's own, where everything would count.
      let plain = NoteReader.read(bytes("\(line)\n\n[[after]] `c`\n"), at: "n.md")
      #expect(plain.links.map(\.target.name) == names, "\(line)")
      #expect(plain.fields.isEmpty && plain.blocks.isEmpty && plain.headings.isEmpty, "\(line)")
      #expect(plain.openAtEnd == nil && plain.refusal == nil, "\(line)")
      // In a block, beside such text.
      let outcome = update("# N\n\n[[u]]\n", adding: ["backlinks": [line]])
      let written = try #require(outcome.result(of: []), "\(line)")
      let note = read(written + bytes("\n[[after]]\n"))
      #expect(note.blocks.count == 1 && note.refusal == nil, "\(line)")
      #expect(note.links.map(\.target.name) == ["u", "after"], "\(line)")
      #expect(note.tasks.isEmpty && note.fields.isEmpty, "\(line)")
    }
  }

  @Test("BYTES 9: excerpts hold nothing that other tools read in the raw text", arguments: hostile)
  func raw(text: String) {
    let excerpt = Excerpt.of(text)
    for sign in ["::", "%%", "[[", "==", "~~", "$$", "📅", "⏳", "✅", "🔁", "➕", "⏫"] {
      #expect(!excerpt.contains(sign), "\(excerpt) holds \(sign)")
    }
    #expect(!(" " + excerpt).contains(" #t") && !(" " + excerpt).contains(" ^id"), "\(excerpt)")
  }

  @Test("BYTES 9: excerpts hold no control character and no mark that turns text", arguments: hostile)
  func controls(text: String) {
    let marks: [ClosedRange<UInt32>] = [
      0x0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFFF9...0xFFFB,
    ]
    for scalar in Excerpt.of(text).unicodeScalars {
      #expect(!marks.contains { $0.contains(scalar.value) }, "\(text): \(String(scalar.value, radix: 16))")
    }
  }

  @Test("BYTES 9: any mixture of such signs stays harmless")
  func mixtures() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seed \(seed)")
    let pieces =
      Self.hostile + ["\\", "a", " ", "b ", "`", "$", "%", "!", "[", "]", "<", "&", ":", "花", "\u{301}"]
    for seed in seed..<(seed + 400) {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in generator.pick(pieces) }.joined()
      let excerpt = Excerpt.of(text)
      let note = NoteReader.read(bytes("- [[b]]: “\(excerpt)” [[c]]\n\n[[d]]\n"), at: "n.md")
      #expect(note.links.map(\.target.name) == ["b", "c", "d"], "seed \(seed): \(text) → \(excerpt)")
      #expect(note.openAtEnd == nil && note.blocks.isEmpty && note.refusal == nil, "seed \(seed): \(excerpt)")
      #expect(note.fields.isEmpty, "seed \(seed): \(excerpt)")
    }
  }

  @Test(
    "A reader sees the words as they were",
    arguments: [
      ("Tom would hate it", "Tom would hate it"),
      ("a_b c-d (e) 50% f: g; h! i?", "a_b c-d (e) 50% f: g; h! i?"),
      ("会って、お茶。#1 だった", "会って、お茶。\\#1 だった"), ("C# and F#", "C# and F#"), ("2 * 3", "2 \\* 3"),
      ("a | b", "a · b"), ("| a | b |", "a · b"), ("R&D, AT&T & co", "R\\&D, AT\\&T & co"),
      ("call 📅 2026-11-30 soon", "call soon"), ("x^2", "x^2"), ("key:: value", "key: value"),
      ("a\nb\tc", "a b c"),
    ])
  func words(text: String, expected: String) {
    #expect(Excerpt.of(text) == expected)
  }

  @Test("An excerpt takes at most 160 columns before escapes; a kanji takes two")
  func length() {
    #expect(Excerpt.of(String(repeating: "a", count: 160)).count == 160)
    #expect(Excerpt.of(String(repeating: "a", count: 161)) == String(repeating: "a", count: 159) + "…")
    #expect(Excerpt.of(String(repeating: "花", count: 80)).count == 80)
    #expect(Excerpt.of(String(repeating: "花", count: 81)) == String(repeating: "花", count: 79) + "…")
    #expect(Excerpt.of(String(repeating: "*", count: 1_000)).count == 159 * 2 + 1)
  }
}
