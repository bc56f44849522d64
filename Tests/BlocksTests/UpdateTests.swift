import Blocks
import Notes
import TestSupport
import Testing

@Suite("Updating blocks")
struct UpdateTests {
  static let lines = ["**Mentioned in**", "- [[b]]"]
  static let added = block(lines, added: 1)

  @Test(
    "A block that Enishi adds stands after one blank line, with the line ends it put there",
    arguments: [
      ("text\n", "text\n\n", 1), ("text", "text\n\n", 2), ("text\n\n", "text\n\n", 0), ("", "", 0),
      ("\n", "\n", 0),
      ("text\n  \n", "text\n  \n", 0), ("text\n  ", "text\n  \n", 1),
      ("\u{FEFF}text", "\u{FEFF}text\n\n", 2), ("---\na: b\n---\n", "---\na: b\n---\n\n", 1),
      ("---\na: b\n---", "---\na: b\n---\n\n", 2), ("- item", "- item\n\n", 2),
      ("> quote\n", "> quote\n\n", 1),
      ("    code\n", "    code\n\n", 1), ("| a |\n|---|\n| b |\n", "| a |\n|---|\n| b |\n\n", 1),
      ("```\ncode\n```", "```\ncode\n```\n\n", 2),
      ("text  \n\t\n\u{C}\n", "text  \n\t\n\u{C}\n", 0), ("Title\n", "Title\n\n", 1),
    ])
  func add(text: String, before: String, count: Int) {
    let outcome = update(text, adding: ["backlinks": Self.lines])
    #expect(same(outcome.text, before + block(Self.lines, added: count)))
    #expect(update(outcome.text, adding: ["backlinks": Self.lines], lines: Self.lines) == .unchanged)
    #expect(same(strip(outcome.text).text, text))
  }

  @Test("A block without lines is not added")
  func nothing() {
    #expect(update("text", adding: ["backlinks": []]) == .unchanged)
    #expect(update("text") == .unchanged)
  }

  @Test("Two added blocks each have their blank line")
  func two() {
    let wanted = ["backlinks": Self.lines, "follow-ups": ["x"]]
    for (text, gap) in [("text", 2), ("text\n", 1), ("text\n\n", 0), ("", 0)] {
      let after = update(text, adding: wanted).text
      #expect(after.hasSuffix(block(["x"], name: "follow-ups", added: gap) + "\n" + Self.added))
      #expect(same(strip(after).text, text))
      #expect(same(strip(after + "more").text, text + (text == "text" ? "\n" : "") + "more"))
    }
  }

  @Test("A block whose lines changed is written anew, where it stands")
  func rewrite() {
    let new = ["**Mentioned in**", "- [[c]]"]
    for (before, after) in [("a\n\n", "b"), ("a\n", "\n\nb\n"), ("", ""), ("---\na: b\n---\n", "# H\n")] {
      for count in [nil, 0, 1] {
        let old = before + block(Self.lines, added: count) + after
        #expect(same(update(old, lines: new).text, before + block(new, added: count) + after))
        #expect(update(old, lines: Self.lines) == .unchanged)
        #expect(update(old, lines: nil) == .unchanged)
      }
    }
  }

  @Test("The last line of a note may lack its line end")
  func noFinalLineEnd() {
    let old = "a\n\n" + block(Self.lines).dropLast()
    #expect(same(update(String(old), lines: ["x"]).text, "a\n\n" + block(["x"]).dropLast()))
  }

  @Test(
    "BYTES 8: blank lines and trailing spaces that a formatter puts around markers are tolerated",
    arguments: [
      "<!-- enishi:backlinks -->  \n\n\n**Mentioned in**\n\n\n- [[b]]\n\n\n<!-- /enishi:backlinks %  +1 -->\n",
      "<!--enishi:backlinks-->\n**Mentioned in**\n- [[b]]   \n<!--/enishi:backlinks %-->\n",
      " <!-- enishi:backlinks -->\n\n  **Mentioned in**\n  - [[b]]\n  <!--   /enishi:backlinks   %   -->\n",
    ])
  func formatted(text: String) {
    let sum = Checksum.of(Self.lines.map(\.utf8))
    let note = "a\n\n" + text.replacing("%", with: sum)
    #expect(update(note, lines: Self.lines) == .unchanged)
    let changed = update(note, lines: ["x"]).text
    #expect(changed.contains("x\n") && update(changed, lines: ["x"]) == .unchanged)
  }

  @Test("A block that became empty goes if Enishi added it, and stays as an empty pair if it was placed")
  func empty() {
    #expect(update("text\n\n" + Self.added, adding: ["backlinks": []], lines: []).text == "text\n")
    #expect(update("text\n\n" + Self.added + "more", lines: []).text == "text\nmore")
    #expect(update("text\n\n" + block(Self.lines, added: 2) + "more", lines: []).text == "text\nmore")
    #expect(update("text\n\n" + block(Self.lines) + "more", lines: []).text == "text\n\n" + request + "more")
    #expect(update("text\n\n" + request, lines: []) == .unchanged)
    #expect(
      update("text\n\n<!-- enishi:backlinks -->\n\n\n<!-- /enishi:backlinks -->", lines: []) == .unchanged)
  }

  @Test("An empty pair is a request, anywhere and as often as it is made")
  func requests() {
    let pair = "<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n"
    #expect(
      same(
        update("a\n\(pair)b\n\n\(pair)", adding: ["backlinks": Self.lines], lines: Self.lines).text,
        "a\n\(block(Self.lines))b\n\n\(block(Self.lines))"))
  }

  @Test(
    "BYTES 8: in a quote or a list each line keeps the prefix, blank ones too",
    arguments: [
      ("> ", "> ", ">"), (">", ">", ">"), ("> > ", "> > ", "> >"), ("- ", "  ", ""), ("1. ", "   ", ""),
      ("10) ", "    ", ""),
      ("  - ", "    ", ""), ("> - ", ">   ", ">"), ("- > ", "  > ", "  >"), ("-\t", " \t", ""),
      ("  ", "  ", ""), ("* - ", "    ", ""),
    ])
  func prefixes(first: String, next: String, blank: String) {
    let text = "\(first)<!-- enishi:backlinks -->\n\(next)<!-- /enishi:backlinks -->\n\nafter\n"
    let sum = Checksum.of(Self.lines.map(\.utf8))
    let expected =
      "\(first)<!-- enishi:backlinks -->\n\(blank)\n\(next)**Mentioned in**\n\(next)- [[b]]\n\(next)<!-- /enishi:backlinks \(sum) -->\n\nafter\n"
    let outcome = update(text, lines: Self.lines)
    #expect(same(outcome.text, expected))
    #expect(update(expected, lines: Self.lines) == .unchanged)
    #expect(same(update(expected, lines: []).text, text))
    #expect(
      same(
        update(expected, lines: ["x"]).text.replacing("x\n", with: ""),
        update(text, lines: ["x"]).text.replacing("x\n", with: "")))
  }

  @Test(
    "Line ends are the note's first kind",
    arguments: [
      ("text\r\n", "\r\n"), ("a\r\nb\nc", "\r\n"), ("a\nb\r\n", "\n"), ("\r\n", "\r\n"), ("a\rb", "\n"),
      ("\u{FEFF}a\r\n", "\r\n"),
      ("---\r\na: b\r\n---\r\n", "\r\n"), ("a\r\n\r\n", "\r\n"),
    ])
  func lineEnds(text: String, end: String) {
    let after = update(text, adding: ["backlinks": Self.lines]).text
    #expect(after.utf8.starts(with: text.utf8))
    let written = String(decoding: Array(after.utf8.dropFirst(text.utf8.count)), as: UTF8.self)
    #expect(written.utf8.count { $0 == 0x0D } == (end == "\r\n" ? written.utf8.count { $0 == 0x0A } : 0))
    #expect(update(after, lines: Self.lines) == .unchanged)
    #expect(same(strip(after).text, text))
    #expect(update(update(after, lines: ["x"]).text, lines: ["x"]) == .unchanged)
  }

  @Test("What must stand last stays last: link definitions that a tool keeps")
  func definitions() {
    let foot = "[//begin]: # \"Autogenerated\"\n[x]: x.md \"X\"\n[//end]: # \"Autogenerated\"\n"
    for end in ["", "\n", "\n\n"] {
      let text = "a [[x]]\n\n" + foot + end
      let after = update(text, adding: ["backlinks": Self.lines]).text
      #expect(same(after, "a [[x]]\n\n" + block(Self.lines, added: 0) + foot + end))
      #expect(same(strip(after).text, text))
      #expect(update(after, lines: Self.lines) == .unchanged)
    }
    let other = "a\n\n[x]: x.md\n"
    #expect(same(update(other, adding: ["backlinks": Self.lines]).text, other + "\n" + Self.added))
    #expect(
      same(
        update("[//end]: #\n\nmore\n", adding: ["backlinks": Self.lines]).text,
        "[//end]: #\n\nmore\n\n" + Self.added))
  }
}
