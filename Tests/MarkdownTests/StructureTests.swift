import Markdown
import TestSupport
import Testing

@Suite("Lines of items, headings, code and HTML")
struct StructureTests {
  @Test(
    "Items are told by their lines",
    arguments: [
      ("- a\n- b\n\n- c", [1, 2, 4]), ("1. a\n   - b\n2) c", [1, 2, 3]), ("- - a", [1, 1]), ("    - a", []),
      ("```\n- a\n```", []),
      ("<!--\n- a\n-->", []), ("> - a\n> - b", [1, 2]), ("a\n- b", [2]), ("a\n2. b", []), ("-a", []),
      ("* \n+ b", [1, 2]), ("[r]: /u\n- a", [2]),
      ("- a\r\n- b\r\n", [1, 2]), ("a\r- b", []),
    ])
  func items(text: String, lines: [Int]) throws {
    #expect(try body(text).items.map(\.line) == lines)
  }

  @Test(
    "Headings of both forms come with level and words",
    arguments: [
      ("# a", 1, 1, "a"), ("\n## *a* `b` ##", 2, 2, "a b"), ("a\n===", 1, 1, "a"),
      ("\na\nb\n---", 2, 2, "a b"), ("# [[Ann|A]]", 1, 1, "[[Ann|A]]"),
      ("# [a](b) $c$", 1, 1, "a $c$"), ("#", 1, 1, ""), ("#\ta\\*", 1, 1, "a*"), ("- # a", 1, 1, "a"),
      ("# 佐藤\r\n", 1, 1, "佐藤"),
      ("###### a &amp; b", 1, 6, "a & b"),
    ])
  func headings(text: String, line: Int, level: Int, words: String) throws {
    let headings = try body(text).headings
    #expect(headings.map(\.line) == [line])
    #expect(headings.map(\.level) == [level])
    #expect(headings.map(\.text) == [words])
  }

  @Test(
    "What only looks like a heading is none",
    arguments: ["#a", "\\# a", "    # a", "```\n# a\n```", "####### a", "a\n\n==="])
  func noHeadings(text: String) throws {
    #expect(try body(text).headings.isEmpty)
  }

  @Test(
    "Code takes its own lines and no other",
    arguments: [
      ("```\na\n```\nb", [1...3]), ("```\n```\nb", [1...2]), ("a\n\n    b\n    c\n\nd", [3...4]),
      ("\tb\n\nkey:: c", [1...1]), ("> ```\n> a\nb", [1...2]),
      ("- ```\n  a\n- b", [1...2]), ("```\na", [1...2]), ("~~~\n\n\n~~~\n", [1...4]),
      ("-     a\n- b", [1...1]), ("    a\n\n\n    b\nc", [1...4]),
      ("> ```\n> ```\nb", [1...2]), ("``` a\n", [1...1]), ("    ```\nb", [1...1]),
      ("    ```\u{0}\nb", [1...1]), ("\t)~~~\r", [1...1]), ("\t- ~~~ $a$\nb", [1...1]),
      ("- a\n\n  1. ```\n     b\nc", [3...4]), ("```a\n```a\n```\nb", [1...3]),
      ("````a\n```ab\n````\nb", [1...3]),
      ("```\n    ```\n```\nb", [1...3]), ("        ```\nb", [1...1]), ("-     ```\n- b", [1...1]),
      ("-    ```\n         ```\n     ```\nb", [1...3]), ("-          ```\n- b", [1...1]),
    ])
  func code(text: String, lines: [ClosedRange<Int>]) throws {
    #expect(try body(text).codeLines == lines)
  }

  @Test(
    "HTML takes its own lines",
    arguments: [
      ("<!-- a -->", [1...1]), ("<!--\na\n-->\nb", [1...3]), ("a\n\n<div>\nb\n\nc", [3...4]),
      ("> <!-- a -->\n> b", [1...1]), ("a\n<!-- b -->\nc", [2...2]),
      ("- <!-- a -->\n- b", [1...1]), ("a <!-- b -->", []), ("    <!-- a -->", []),
      ("<!-- a -->\r\n\r\n<!-- b -->", [1...1, 3...3]),
    ])
  func html(text: String, lines: [ClosedRange<Int>]) throws {
    #expect(try body(text).htmlBlocks.map(\.lines) == lines)
  }
}
