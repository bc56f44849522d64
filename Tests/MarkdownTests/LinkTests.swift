import Markdown
import TestSupport
import Testing

@Suite("Markdown links")
struct LinkTests {
  @Test(
    "The address and the words of a link come as CommonMark reads them",
    arguments: [
      ("[a](b.md)", "b.md", "a"), ("[a b](<my note.md>)", "my note.md", "a b"), ("[a]( <b c> )", "b c", "a"),
      ("[a](my%20note.md)", "my%20note.md", "a"), ("[a](b \"t\")", "b", "a"), ("[*a* `b`](c)", "c", "a b"),
      ("[a](b_(c).md)", "b_(c).md", "a"),
      ("[[a]](b)", "b", "[a]"), ("[a\nb](c)", "c", "a b"), ("[a](&amp;\\*)", "&*", "a"),
      ("[a][r]\n\n[r]: /u", "/u", "a"),
      ("[r][]\n\n[r]: /u", "/u", "r"), ("[r]\n\n[r]: <a b.md>", "a b.md", "r"),
      ("x [R][] y\n\n[r]: /u", "/u", "R"),
      ("[a](人物/佐藤.md)", "人物/佐藤.md", "a"), ("[a](b$c$d)", "b$c$d", "a"), ("[a](%%b%%)", "%%b%%", "a"),
      ("[a](<[[b]]>)", "[[b]]", "a"),
      ("![a](b.png)", "b.png", "a"), ("[a](\n b\n)", "b", "a"), ("- [ ] [a](b)", "b", "a"),
      ("[](b)", "b", ""), ("[a]()", "", "a"),
      ("[$x$](b)", "b", "$x$"), ("[a][r]\r\n\r\n[r]: /u\r\n", "/u", "a"), ("> [a][r]\n\n[r]: /u", "/u", "a"),
      ("[r]: /u\n[r]", "/u", "r"),
      ("[a\n][r]\n\n[r]: /u", "/u", "a "), ("[a](b)\n\n[r]: /u", "b", "a"), ("![a][r]\n\n[r]: /u", "/u", "a"),
    ])
  func links(text: String, destination: String, words: String) throws {
    let links = try body(text).links
    #expect(links.map(\.destination) == [destination])
    #expect(links.map(\.text) == [words])
  }

  @Test(
    "What only looks like a link is none",
    arguments: [
      "`[a](b)`", "    [a](b)", "\\[a](b)", "[a] (b)", "[a](b c)", "[a](<b)", "<!-- [a](b) -->",
      "<a href=\"[a](b)\">", "[a]", "[a][b]",
      "[a](b\n\n)", "```\n[a](b)\n```", "[r]: /u", "[ ]\n\n[x]: /u", "[^1]\n\n[^1]: /u", "[a]\\(b)",
    ])
  func none(text: String) throws {
    #expect(try body(text).links.isEmpty)
  }

  @Test(
    "The place is the parenthesis of an inline link and the bracket of a reference",
    arguments: [
      "a [b]1️⃣(c)", "1️⃣[b][r]\n\n[r]: /u", "a 1️⃣[r][]\n\n[r]: /u", "- x 1️⃣[r]\n\n[r]: /u", "[a]1️⃣(  <b c>)",
      "\u{0}é[a]1️⃣(b)", "![a]1️⃣(b)",
      "a 1️⃣![b][r]\n\n[r]: /u", "[*a*]1️⃣(b)", "[a]: /u\n\nb 1️⃣[a]",
    ])
  func places(marked: String) throws {
    let text = MarkedText(marked)
    let links = try body(text.text).links
    let image = text.bytes.firstIndex(of: UInt8(ascii: "!"))
    #expect(links.map(\.offset) == [text.offsets[1] ?? -1] || links.map(\.offset) == [(image ?? -2) + 1])
  }

  @Test("Images are embeds, and links in quotes are quoted")
  func marks() throws {
    let links = try body("![a](b) [c](d)\n\n> [e](f)\n").links
    #expect(links.map(\.isEmbed) == [true, false, false])
    #expect(links.map(\.isQuoted) == [false, false, true])
  }

  @Test("A picture in a link gives both, the inner one first")
  func nested() throws {
    #expect(try body("[![a](b.png)](c.md)").links.map(\.destination) == ["b.png", "c.md"])
  }
}
