import Markdown
import Testing

@Suite("The words of one line")
struct PlainTextTests {
  @Test(
    "Marks are undone, words stay",
    arguments: [
      ("", ""), (" a ", "a"), ("**a** _b_ `c`", "a b c"), ("[a](b) ![c](d)", "a c"), ("a <b>c</b>", "a c"),
      ("&amp; \\* &lt;", "& * <"), ("[[Ann]]", "[[Ann]]"),
      ("- a*b*", "- ab"), ("# a `b`", "# a b"), ("> _a_", "> a"), ("    *a*", "a"), ("<div>a</div>", "a"),
      ("<!-- a -->b", "b"), ("a_b_c", "a_b_c"),
      ("[x]: /u *a*", "[x]: /u a"), ("1. *a*", "1. a"), ("佐藤**花子**", "佐藤花子"), ("***", "***"), ("a\\", "a\\"),
      ("`", "`"), ("*a", "*a"),
    ])
  func words(line: String, expected: String) {
    #expect(PlainText.of(Array(line.utf8)) == expected)
  }
}
