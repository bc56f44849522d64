import Blocks
import TestSupport

/// A note as people and tools leave them: every line end, odd spaces, blocks placed by hand or added.
struct RandomNote {
  /// What stands outside blocks and, between two of them, one block's lines; nil for a request.
  private(set) var texts: [String] = []
  private(set) var blocks: [[String]?] = []
  private var generator: SeededGenerator
  private let end: String

  private static let pieces = [
    "text", "two  spaces  ", "\ttab", "form\u{C}feed", "花子 🍣", "か\u{3099}", "[[b]]", "# Heading", "- item",
    "  - deep",
    "> quote", "1. one", "`code`", "    indented", "```\n[[x]]\n```", "<!-- a comment -->", "<b>",
    "| a | b |", "$x$", "---",
    "***", "%% c %%", "key:: value", "- [ ] task 📅 2026-11-30", "[r]: u.md", "<!-- toc -->", "  ", "\u{A0}",
    "&amp;", "\\",
    "a\rb", "=====", "[//begin]: #", "[//end]: #", "\u{2028}", "\u{200D}👩", "<div>\n\n</div>",
  ]

  init(seed: UInt64, blocks count: Int) {
    var generator = SeededGenerator(seed: seed)
    end = generator.pick(["\n", "\r\n", "mixed"])
    self.generator = generator
    texts.append(text(isFirst: true))
    for _ in 0..<count {
      blocks.append(self.generator.pick([nil, lines()]))
      texts.append(text(isFirst: false))
    }
  }

  /// The whole note.
  func bytes() -> [UInt8] {
    var note = texts[0]
    for (index, lines) in blocks.enumerated() {
      note += lines.map { block($0) } ?? request
      note += texts[index + 1]
    }
    return Array(note.utf8)
  }

  /// Lines such as a block holds.
  mutating func lines() -> [String] {
    (0..<Int.random(in: 1...4, using: &generator)).map { index in
      let text = generator.pick(Self.pieces)
      return index == 0
        ? "**Title**" : "- [[b]]: “\(Excerpt.of(text))” \(Int.random(in: 0...9, using: &generator))"
    }
  }

  mutating func coin() -> Bool { Bool.random(using: &generator) }

  private mutating func text(isFirst: Bool) -> String {
    var text = ""
    if isFirst, coin() { text += "\u{FEFF}" }
    if isFirst, coin() { text += "---" + lineEnd() + "a: \"[[x]]\"" + lineEnd() + "---" + lineEnd() }
    for _ in 0..<Int.random(in: 0...6, using: &generator) { text += generator.pick(Self.pieces) + lineEnd() }
    if text.last?.isNewline == false, isFirst || text.isEmpty { text += lineEnd() }
    return text
  }

  private mutating func lineEnd() -> String {
    let ends = end == "mixed" ? ["\n", "\r\n", "\n\n"] : [end, end, end + end]
    return generator.pick(ends)
  }
}
