import Markdown
import TestSupport
import Testing

@Suite("Which [[…]] are links")
struct WikiLinkTests {
  @Test(
    "A link stands where text stands",
    arguments: [
      "1️⃣[[Ann]]2️⃣", "a 1️⃣[[Ann Lee#Work|A.]]2️⃣ b", "*a 1️⃣[[b]]2️⃣* **1️⃣[[b]]2️⃣**", "# 1️⃣[[Ann]]2️⃣\n", "1️⃣[[Ann]]2️⃣\n===",
      "- [ ] ask 1️⃣[[Ann]]2️⃣", "| a | b |\n|---|---|\n| 1️⃣[[Ann\\|A]]2️⃣ | 3️⃣[[Bob|B]]4️⃣ |", "[1️⃣[[x]]2️⃣]",
      "[[1️⃣[[x]]2️⃣]]",
      "[[a 1️⃣[[b]]2️⃣", "1️⃣[[a [b] c]]2️⃣", "1️⃣[[a]b]]2️⃣", "1️⃣[[Ann]]2️⃣3️⃣[[Bob]]4️⃣", "\\\\1️⃣[[Ann]]2️⃣", "1️⃣[[a\\\\]]2️⃣",
      "$20 for 1️⃣[[Ann]]2️⃣, $30", "a%b 1️⃣[[Ann]]2️⃣ 5%", "100%% sure 1️⃣[[Ann]]2️⃣", "<b>1️⃣[[Ann]]2️⃣</b>",
      "&lt; 1️⃣[[Ann]]2️⃣",
      "`a 1️⃣[[Ann]]2️⃣", "a < 1️⃣[[b]]2️⃣ >", "- a\n\n     1️⃣[[Ann]]2️⃣\n", "[^1]: 1️⃣[[Ann]]2️⃣",
      "a[^1] 1️⃣[[b]]2️⃣\n\n[^1]: 3️⃣[[Ann]]4️⃣",
      "[^note]: a\n    1️⃣[[Ann]]2️⃣", "[x]: 1️⃣[[Ann]]2️⃣ and more", "1️⃣[[x]]2️⃣: /url", "1️⃣[[x]]2️⃣\n\n[x]: /url",
      "1️⃣[[日本 語🍣]]2️⃣", "佐藤1️⃣[[か\u{3099}]]2️⃣", "a\\\n1️⃣[[Ann]]2️⃣", "a  \n  1️⃣[[Ann]]2️⃣",
      "- a\n   1️⃣[[b]]2️⃣\n1️⃣[[c]]2️⃣ 3️⃣[[d]]4️⃣",
    ])
  func live(marked: String) throws {
    let text = MarkedText(marked)
    let ranges = try body(text.text).wikiLinks.map(\.range)
    #expect(ranges.suffix(text.ranges.count) == text.ranges[...], "\(ranges) in \(text.text)")
  }

  @Test(
    "Nothing in code, HTML, comments, math or other links is one",
    arguments: [
      "`[[Ann]]`", "`` ` [[Ann]] ``", "a `b\n[[Ann]]` c", "```\n[[Ann]]\n```", "~~~ [[Ann]]\n[[Bob]]\n~~~",
      "    [[Ann]]",
      "\t[[Ann]]", "- a\n\n      \n\n          [[Ann]]", ">     [[Ann]]", "> ```\n> [[Ann]]", "-     [[Ann]]",
      "<div>\n[[Ann]]\n</div>", "<div [[Ann]]>", "a <b c=\"[[Ann]]\">", "<!-- [[Ann]] -->",
      "a <!-- [[Ann]] --> b", "<pre>\n\n[[Ann]]",
      "<script>\n\n[[Ann]]\n", "<?php\n[[Ann]] ?>", "<![CDATA[ [[Ann]] ]]>", "%% [[Ann]] %%",
      "%%\n\n[[Ann]]\n\n- b %%",
      "$[[Ann]]$", "$a\n[[Ann]]$", "$$\n[[Ann]]\n\n[[Bob]]\n$$", "$$[[Ann]]$$", "\\[[Ann]]", "\\\\\\[[Ann]]",
      "[\\[Ann]]", "[[Ann\\]]",
      "[[Ann]\\]", "[[]]", "[[Ann", "[[Ann]", "[Ann]]", "[[Ann\n]]", "[Ann]", "[^1]", "[ ] [x]", "[[Ann]](u)",
      "[a [[Ann]] b](u)", "![a [[Ann]]](u)", "[a [[Ann]]][r]\n\n[r]: /u", "[a *[[Ann]]*](u)",
      "[x](<[[Ann]]>)", "[x](u \"[[Ann]]\")",
      "[x]: <[[Ann]]>", "[x]: /u \"[[Ann]]\"", "<http://a/[[Ann]]>", "``` [[Ann]]\na\n```",
    ])
  func dead(text: String) throws {
    #expect(try body(text).wikiLinks.isEmpty)
  }

  @Test("The place tells what stands between the brackets, label and heading with it")
  func inner() throws {
    let text = "[[ ]] [[Ann|A]] [[#h]] [[a\\|b]] [[[x]]]"
    #expect(try body(text).inner(of: text) == [" ", "Ann|A", "#h", "a\\|b", "x"])
  }

  @Test("An embed begins with its exclamation mark unless that is escaped")
  func embeds() throws {
    let links = try body("![[a]] \\![[b]] !\\[[c]] \\\\![[d]] ! [[e]]").wikiLinks
    #expect(links.map(\.isEmbed) == [true, false, true, false])
    #expect(links.map(\.range) == [0..<6, 9..<14, 25..<31, 34..<39])
  }

  @Test(
    "A link in a quote is quoted, lazy lines too, and one after it is not",
    arguments: [
      ("> [[a]]", [true]), ("> a\n[[b]]", [true]), ("> a\n\n[[b]]", [false]),
      ("- > [[a]]\n- [[b]]", [true, false]),
      ("> [!todo] [[a]]\n> - [ ] [[b]]", [true, true]), ("> # [[a]]\n[[b]]", [true, false]),
      ("\\> [[a]]", [false]),
      ("> > [[a]]\n>\n> [[b]]\n\n[[c]]", [true, true, false]),
    ])
  func quotes(text: String, expected: [Bool]) throws {
    #expect(try body(text).wikiLinks.map(\.isQuoted) == expected)
  }

  @Test(
    "BYTES 20: bytes that libcmark changes or miscounts move no place",
    arguments: [
      "\u{0}1️⃣[[Ann]]2️⃣", "a\u{0}\u{0}b\n\u{0}1️⃣[[A\u{0}nn]]2️⃣", "a\r\n1️⃣[[Ann]]2️⃣\r\n", "a\rb 1️⃣[[Ann]]2️⃣",
      "1️⃣[[a\rb]]2️⃣", "a\u{2028}1️⃣[[Ann]]2️⃣",
      "a\u{B}\u{C}1️⃣[[Ann]]2️⃣", "a\r    1️⃣[[Ann]]2️⃣", "\u{10FFFD}1️⃣[[\u{10FC00}]]2️⃣", "&#1114109;1️⃣[[&amp;]]2️⃣",
      "  a\n     b\n 1️⃣[[Ann]]2️⃣",
      "> a\nb\n> 1️⃣[[Ann]]2️⃣", "[d]: /u\n[e]: /v\nc 1️⃣[[Ann]]2️⃣", "[a\nb](u) 1️⃣[[Ann]]2️⃣", "1\t2\t1️⃣[[Ann]]2️⃣",
    ])
  func places(marked: String) throws {
    let text = MarkedText(marked)
    #expect(try body(text.text).wikiLinks.map(\.range) == text.ranges)
  }

  @Test("A body after front matter is told in offsets and lines of the whole note")
  func offset() throws {
    let bytes = Array("---\na: [[no]]\n---\n# H\n\n- [[Ann]]\n".utf8)
    let found = try MarkdownBody.read(bytes, from: 18, line: 4)
    #expect(found.wikiLinks.map(\.range) == [25..<32])
    #expect(found.headings.map(\.line) == [4])
    #expect(found.items.map(\.line) == [6])
  }
}
