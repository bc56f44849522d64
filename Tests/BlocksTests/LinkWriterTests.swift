import Blocks
import Configuration
import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Links in blocks")
struct LinkWriterTests {
  private func link(
    _ path: NotePath, from source: NotePath = "s.md", text: String = "", style: Settings.LinkStyle = .wiki,
    more: [NotePath: String] = [:]
  ) -> String {
    let vault = TextVault(more.merging([path: text]) { $1 })
    return LinkWriter(vault.vault, style: style).link(to: vault[path], from: source)
  }

  @Test(
    "A wiki link is the shortest name, with the name people use where it differs",
    arguments: [
      ("People/Ann Lee.md", "", "[[Ann Lee]]"),
      ("kq3f.md", "---\nname: Kim Larsen\n---\n", "[[kq3f|Kim Larsen]]"),
      ("Ann.md", "---\nname: Ann\n---\n", "[[Ann]]"), ("Ann.md", "# Another heading\n", "[[Ann]]"),
      ("x.md", "---\ntitle: A [b] | c\n---\n", "[A \\[b\\] | c](x.md)"),
      ("v1.2 notes.md", "", "[[v1.2 notes]]"),
      ("a.markdown", "", "[[a]]"), ("People/佐藤花子.md", "", "[[佐藤花子]]"),
    ])
  func wiki(path: String, text: String, expected: String) {
    #expect(link(.init(path), text: text) == expected)
  }

  @Test("One of several notes of one name is told by its path")
  func duplicates() {
    let more: [NotePath: String] = ["b/x.md": "", "x.md": ""]
    #expect(link("a/x.md", more: more) == "[[a/x|x]]")
    #expect(link("x.md", more: ["a/x.md": ""]) == "[[/x|x]]")
  }

  @Test(
    "Names that no wiki link can hold are written as Markdown links",
    arguments: [
      ("C#.md", "[C#](<C%23.md>)"), ("a^b.md", "[a^b](a^b.md)"), ("a [b].md", "[a \\[b\\]](<a [b].md>)"),
      ("a|b.md", "[a|b](a|b.md)"),
    ])
  func unfit(path: String, expected: String) {
    #expect(link(.init(path)) == expected)
  }

  @Test(
    "A Markdown link is a path from the note's folder, in angle brackets where it must be",
    arguments: [
      ("a/b.md", "a/s.md", "[b](b.md)"), ("a/b.md", "s.md", "[b](a/b.md)"),
      ("b.md", "a/c/s.md", "[b](../../b.md)"),
      ("a/b.md", "a/c/s.md", "[b](../b.md)"), ("a/b c.md", "s.md", "[b c](<a/b c.md>)"),
      ("a/b.md", "ab/s.md", "[b](../a/b.md)"),
      ("人物/花子.md", "s.md", "[花子](人物/花子.md)"), ("a(b).md", "s.md", "[a(b)](<a(b).md>)"),
    ])
  func markdown(path: String, source: String, expected: String) {
    #expect(link(.init(path), from: .init(source), style: .markdown) == expected)
  }

  static let names = [
    "Ann Lee", "C#", "a^b", "a[b", "a]b", "a|b", "a\\b", "100%", "%41", "a%%b", "a?b", "a<b", "a>b",
    "<!-- x -->", "a(b",
    "a)b", "a`b", "`a`", "$a$", "US$1", "a*b*", "_a_", "a_b", "a&amp;b", "R&D", "a:b", "Re: x", "a::b", "!a",
    "#a", "-->",
    "a\"b", "a'b", "~a", "==a==", "か\u{3099}", "cafe\u{301}", "花 子", "a  b", " a", "a ", "a.md", "v1.2",
    "[[a]]", "a\u{A0}b",
    "[\u{301}a", "|\u{301}a", "a\tb", "x]]y", "a{b}", "--", "https", "a.pdf", "^", "-", "%%",
    "a\u{1B}[31mb", "a\nb", "a\u{9B}2Jb", "a\u{7}b", "a\u{202E}b", "a\u{61C}b", "a\u{2028}b", "a\u{FEFF}b",
  ]

  @Test("BYTES 9: a written link leads to its note and to nothing else, whatever the name", arguments: names)
  func roundTrip(name: String) {
    let path = NotePath("a/\(name).md")
    for style in Settings.LinkStyle.allCases {
      for (source, text) in [("s.md", ""), ("a/s.md", ""), ("b/c/s.md", "---\nname: \(quoted(name))\n---\n")]
      {
        let written = link(path, from: .init(source), text: text, style: style, more: ["z.md": ""])
        let line = "- \(written), \(written): “x” [[z]]\n"
        let vault = TextVault([path: text, .init(source): line, "z.md": ""])
        let found = vault.vault.notes[vault[.init(source)].index].targets
        #expect(found == [vault[path], vault[path], vault["z.md"]], "\(line)")
      }
    }
  }

  /// The name as a YAML scalar.
  private func quoted(_ name: String) -> String { "'\(name.replacing("'", with: "''"))'" }
}
