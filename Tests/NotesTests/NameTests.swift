import Notes
import Testing

@Suite("Names of a note")
struct NameTests {
  @Test("Names come in the order of their classes: stem, name, title, heading, alias")
  func order() {
    let note = note(
      "---\naliases: [A, \"B, C\"]\ntitle: T\nname: N\n---\n## no\n# H *1*\n# H2\n", at: "Folder/Stem.x.md")
    #expect(note.names.map(\.text) == ["Stem.x", "N", "T", "H 1", "A", "B, C"])
    #expect(note.names.map(\.nameClass) == [.stem, .name, .title, .heading, .alias, .alias])
    #expect(note.displayName == "N")
  }

  @Test(
    "A name in two parts is one name, the family first where it is Japanese",
    arguments: [
      ("first_name: Ann\nlast_name: Lee", "Ann Lee"), ("姓: 佐藤\n名: 花子", "佐藤花子"),
      ("name: {first_name: Ann, last_name: Lee}", "Ann Lee"),
      ("氏名: {姓: 佐藤, 名: 花子}", "佐藤花子"), ("name: ''\nfirst_name: Ann\nlast_name: Lee", "Ann Lee"),
      ("氏名: 佐藤 花子", "佐藤 花子"),
    ])
  func parts(lines: String, name: String) {
    #expect(header(lines).displayName == name)
  }

  @Test(
    "A part alone is no name",
    arguments: ["first_name: Ann", "姓: 佐藤", "first_name: Ann\nlast_name:", "name:", "name: {{name}}"])
  func incomplete(lines: String) {
    #expect(header(lines).displayName == "Note")
  }

  @Test(
    "In a person's note a job in the title is no name",
    arguments: [
      "CTO", "Head of Sales & CEO", "営業部長", "Senior Engineer", "Head of Design", "Engineer at Acme",
      "VP, Sales",
    ])
  func jobs(title: String) {
    #expect(header("type: person\ntitle: \(title)", at: "Ann.md").names.map(\.text) == ["Ann"])
    #expect(header("title: \(title)", at: "Ann.md").names.map(\.text) == ["Ann", title])
    #expect(header("type: person\ntitle: \(title)").texts(.role) == [title])
  }

  @Test(
    "A title that is no job names a person", arguments: ["Dr. Ann Lee", "Ann Head-Lee", "James Dean", "佐藤花子"])
  func titles(title: String) {
    #expect(header("type: person\ntitle: \(title)").displayName == title)
    #expect(header("type: person\ntitle: \(title)").texts(.role).isEmpty)
  }

  @Test("Aliases of the body are parted by commas")
  func inlineAliases() {
    #expect(note("alias:: A. L., Ann\n", at: "x.md").names.map(\.text) == ["x", "A. L.", "Ann"])
  }

  @Test(
    "A heading in a quote or in code names nothing",
    arguments: ["> # H", "```\n# H\n```", "    # H", "## H", "#"])
  func headings(text: String) {
    #expect(note(text).names.count == 1)
  }

  @Test(
    "The stem is the file's name without its Markdown extension",
    arguments: [
      ("a/b.md", "b"), ("b.MARKDOWN", "b"), ("v1.2 notes.md", "v1.2 notes"), (".md", ".md"), ("a/b", "b"),
      ("a.md/b.md", "b"), ("か\u{3099}.md", "か\u{3099}"),
    ] as [(NotePath, String)])
  func stem(path: NotePath, stem: String) {
    #expect(Array(path.stem) == Array(stem.utf8))
    #expect(
      path.folder
        == NotePath(
          bytes: Array(
            path.bytes.dropLast(path.bytes.reversed().firstIndex(of: 0x2F).map { $0 + 1 } ?? path.bytes.count)
          )))
  }

  @Test("BYTES 20: a path is bytes: normal forms are two paths, and one that is no UTF-8 is kept")
  func bytes() {
    #expect(NotePath("が.md") != NotePath("か\u{3099}.md"))
    #expect(NotePath(bytes: [0xFF, 0x2E, 0x6D, 0x64]).stem == [0xFF])
    #expect(NotePath(bytes: [0xFF]).description == "\u{FFFD}")
  }
}
