import Notes
import TestSupport
import Testing

@Suite("Links of a note")
struct LinkTests {
  @Test(
    "A link has a target, a heading, a label and a form",
    arguments: [
      ("[[Ann]]", "Ann", nil, nil), ("[[Ann|A. L.]]", "Ann", nil, "A. L."),
      ("[[Ann#Work]]", "Ann", "Work", nil), ("[[Ann#^b1|x]]", "Ann", "^b1", "x"),
      ("[[#Here]]", "", "Here", nil), ("[[a/b/Ann.md]]", "a/b/Ann.md", nil, nil),
      ("[[Ann\\|A]]", "Ann", nil, "A"), ("[[ Ann | A ]]", "Ann", nil, "A"),
      ("[[Ann|]]", "Ann", nil, nil), ("[[Ann|a|b]]", "Ann", nil, "a|b"),
      ("[[v1.2 notes]]", "v1.2 notes", nil, nil), ("[A](Ann.md)", "Ann.md", nil, "A"),
      ("[A](my%20note.md#a%20b)", "my note.md", "a b", "A"), ("[A](<my note.md>)", "my note.md", nil, "A"),
      ("[A](#h)", "", "h", "A"),
      ("[A](../%E4%BD%90.md)", "../佐.md", nil, "A"), ("[A](a%2)", "a%2", nil, "A"),
      ("[A](%FF.md)", "%FF.md", nil, "A"), ("[A](a.md?x=1#h)", "a.md", "h", "A"),
      ("[A][r]\n\n[r]: Ann.md", "Ann.md", nil, "A"), ("[[a#b#c]]", "a", "b#c", nil),
      ("[A](a%23b.md)", "a#b.md", nil, "A"), ("![[a.png]]", "a.png", nil, nil),
      ("[[か\u{3099}]]", "か\u{3099}", nil, nil),
    ] as [(String, String, String?, String?)])
  func parts(text: String, name: String, heading: String?, label: String?) throws {
    let link = try #require(note(text).links.first)
    #expect(Array(link.target.name.utf8) == Array(name.utf8))
    #expect(link.target.heading == heading)
    #expect(link.label == label)
    #expect(note(text).links.count == 1)
  }

  @Test(
    "Addresses outside the vault's files, and links to nothing, are none",
    arguments: [
      "[a](https://x.y)", "[a](mailto:a@b)", "[a](obsidian://open)", "[a](//host/x)", "[a]()", "[[ ]]",
      "[[|x]]", "<https://x.y>", "[a](tel:1)", "![x](data:image/png;base64,AA)",
    ])
  func external(text: String) {
    #expect(note(text).links.isEmpty)
  }

  @Test(
    "A file name with a colon is no scheme unless letters stand before it",
    arguments: ["[a](10:30.md)", "[a](<会議: 1.md>)", "[a](./a:b.md)"])
  func colons(text: String) {
    #expect(note(text).links.count == 1)
  }

  @Test("BYTES 23: links of the front matter come first, labelled with their key")
  func frontMatter() {
    let note = note(
      "---\npeople: [\"[[Ann]]\", '[[Bob|B]]']\nRelated: see [[Cy]] and [[Di]]\nevent: [[E]]\nx:\n  - y: \"[[F]]\"\n---\n[[G]]\n"
    )
    #expect(note.targets == ["Ann", "Bob", "Cy", "Di", "E", "F", "G"])
    #expect(note.links.map(\.key) == ["people", "people", "Related", "Related", "event", "x", nil])
    #expect(note.links.map(\.line) == [2, 2, 3, 3, 4, 6, 8])
    #expect(note.links.map(\.context) == [nil, nil, nil, nil, nil, nil, 0])
    #expect(note.findings.map(\.kind) == [.unquotedLink(key: "event")])
  }

  @Test(
    "Links that YAML reads as lists, or not at all, are links",
    arguments: [
      ("people: [[Ann]]", ["Ann"]), ("people:\n  - [[Ann]]\n  - [[Bob|B]]", ["Ann", "Bob"]),
      ("people: [[Ann]] [[Bob]]", ["Ann", "Bob"]), ("people: [[Ann]], [[Bob]]", ["Ann", "Bob"]),
      ("people: [[[Ann]], [[Bob]]]", ["Ann", "Bob"]), ("people: [[佐藤, 花子]]", ["佐藤, 花子"]),
      ("people: [[Ann: x]]", ["Ann: x"]),
      ("people: \"[[]] [[Ann\"", []), ("people: [[]]", []),
      ("people: |\n  [[Ann]]\n  [[Bob]]", ["Ann", "Bob"]), ("people: [[Ann|A]]", ["Ann"]),
    ])
  func yaml(lines: String, targets: [String]) {
    #expect(header(lines).targets == targets)
  }

  @Test(
    "Quotes and folded lines of YAML are undone before a link is read",
    arguments: [
      (#"knows: "[[O\"Neil]]""#, ["O\"Neil"], [9]), (#"knows: "[[\u4F50\u85E4|S]]""#, ["佐藤"], [9]),
      ("knows: '[[O''Neil]] [[B]]'", ["O'Neil", "B"], [9, 21]),
      ("knows: \"[[Ann\n  Lee]]\"", ["Ann Lee"], [9]),
      ("knows: see [[Ann\n  Lee]]", ["Ann Lee"], [12]), (#"knows: "\x5b[Ann]]""#, ["Ann"], [8]),
    ] as [(String, [String], [Int])])
  func escapes(lines: String, targets: [String], columns: [Int]) {
    #expect(header(lines).targets == targets)
    #expect(header(lines).links.map(\.column) == columns)
  }

  @Test(
    "A Markdown link in a value is a link",
    arguments: [
      ("knows: \"[Ann](People/Ann.md)\"", "People/Ann.md", "Ann"),
      ("knows: [\"[Ann](my%20note.md#x)\"]", "my note.md", "Ann"),
      ("knows: \"a [A](<my note.md>) b\"", "my note.md", "A"),
    ])
  func markdownInHeader(lines: String, target: String, label: String) {
    let links = header(lines).links
    #expect(links.map(\.target.name) == [target])
    #expect(links.map(\.label) == [label])
    #expect(links.map(\.form) == [.markdown])
  }

  @Test(
    "What is no Markdown link of the vault in a value",
    arguments: [
      "\"[a](https://x.y)\"", "\"[a](b.md\"", "\"a](b.md)\"", "\"[a]\"", "[a, (b)]", "\"[a](<b.md)\"",
    ])
  func noMarkdownInHeader(value: String) {
    #expect(header("knows: \(value)").links.isEmpty)
  }

  @Test("BYTES 22: a link has its line and its column in bytes, two on a line share one context")
  func places() {
    let note = note("\u{FEFF}---\na: b\n---\n# H\n\n佐藤 [[Ann]], [b](B.md)\r\n- x\n  [[Cy]] ![[D]]\n> [[E]]\n")
    #expect(note.links.map(\.line) == [6, 6, 8, 8, 9])
    #expect(note.links.map(\.column) == [8, 20, 3, 10, 3])
    #expect(note.links.map(\.context) == [0, 0, 1, 1, 2])
    #expect(note.links.map(\.isEmbed) == [false, false, false, true, false])
    #expect(note.links.map(\.isQuoted) == [false, false, false, false, true])
    #expect(note.contexts.map(\.text) == ["佐藤 Ann, b", "Cy D", "E"])
    #expect(note.contexts.map(\.heading) == ["H", "H", "H"])
  }

  @Test(
    "The words of a line are told without marks",
    arguments: [
      ("- [ ] ask [[Ann|A.]] **now**", "ask A. now"), ("> - 1. [[a/Ann.md#h]]", "Ann"),
      ("a %%b%%[[Ann]]", "a Ann"),
      ("[[#h]] x", "h x"), ("\\*[[Ann]]\\*", "*Ann*"), ("[x](y.md) &amp; [[Ann]]", "x & Ann"),
      ("[[Ann]]\r", "Ann"), ("<b>[[Ann]]</b>", "Ann"), ("`[[Bob]]` [[Ann]]", "[[Bob]] Ann"),
      ("| [[Ann\\|A]] | b |", "| A | b |"), ("[[*a*]] b", "a b"), ("![[Ann]] b", "Ann b"),
    ])
  func words(text: String, expected: String) {
    #expect(note(text).contexts.map(\.text) == [expected])
  }

  @Test("BYTES 29: a link in a comment is none")
  func comments() {
    #expect(note("a %%[[X]]%% [[Ann]]\n\n%%\n[[Y]]\n\n- [ ] [[Z]]\n%%\n").targets == ["Ann"])
  }
}
