import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Paths")
struct PathTests {
  @Test(
    "A wiki path is a suffix of whole segments, and never falls back to its last one",
    arguments: [
      ("[[a/b]]", "a/b.md", true), ("[[a/b]]", "x/a/b.md", true), ("[[A/B.md]]", "x/a/b.md", true),
      ("[[a/b]]", "xa/b.md", false), ("[[a/b]]", "b.md", false), ("[[a/b]]", "c/b.md", false),
      ("[[a/b]]", "a/x/b.md", false), ("[[a/b]]", "a/xb.md", false), ("[[x/a/b]]", "a/b.md", false),
      ("[[cafe\u{301}/b]]", "CAFÉ/b.md", true), ("[[a/b#H|label]]", "x/a/b.md", true),
      ("[[a/name]]", "a/other.md", false),
    ])
  func suffix(link: String, path: String, isFound: Bool) {
    #expect(lead(link, among: [.init(path)]) == (isFound ? path : "broken"))
  }

  @Test("A path never finds a note by its title or alias")
  func noTitles() {
    let vault = TextVault(["s.md": "[[a/Kim]]", "a/1.md": "---\ntitle: Kim\naliases: a/Kim\n---\n"])
    #expect(vault.lead(from: "s.md") == "broken")
  }

  @Test(
    "A slash at the beginning is the root; `./` and `../` start at the note's folder",
    arguments: [
      ("[[/b]]", "b.md"), ("[[/a/b]]", "a/b.md"), ("[[./b]]", "a/b.md"), ("[[../b]]", "b.md"),
      ("[[./../a/b.md]]", "a/b.md"), ("[[../c/b]]", "c/b.md"), ("[[/c/B]]", "c/b.md"),
      ("[[/x/b]]", "broken"), ("[[./c/b]]", "broken"), ("[[../../b]]", "outside"),
      ("[[../../x/y]]", "outside"), ("[[/a]]", "broken"), ("[[a/../b]]", "broken"),
    ])
  func rooted(link: String, expected: String) {
    #expect(lead(link, from: "a/source.md", among: ["b.md", "a/b.md", "c/b.md"]) == expected)
  }

  @Test(
    "A Markdown link is a path: the note's folder, then the root, then a suffix that one note has",
    arguments: [
      ("[x](b.md)", "a/b.md"), ("[x](b)", "a/b.md"), ("[x](./b.md)", "a/b.md"), ("[x](../b.md)", "b.md"),
      ("[x](/b.md)", "b.md"), ("[x](c/b.md)", "c/b.md"), ("[x](top.md)", "top.md"),
      ("[x](deep.md)", "c/d/deep.md"), ("[x](d/deep.md)", "c/d/deep.md"), ("[x](D/DEEP.md)", "c/d/deep.md"),
      ("[x](./deep.md)", "broken"), ("[x](../deep.md)", "broken"), ("[x](twice.md)", "broken"),
      ("[x](c/twice.md)", "c/twice.md"), ("[x](my%20note.md)", "c/my note.md"), ("[x](eep.md)", "broken"),
      ("[x](<my note.md>)", "c/my note.md"), ("[x](../../b.md)", "outside"), ("[x](Title)", "broken"),
      ("[x][r]\n\n[r]: d/deep.md", "c/d/deep.md"), ("![x](b.md#part)", "a/b.md"),
      ("[x](/d/deep.md)", "broken"),
      ("[x](b.md?q#h)", "a/b.md"),
    ])
  func markdown(link: String, expected: String) {
    let paths: [NotePath] = [
      "b.md", "a/b.md", "c/b.md", "top.md", "c/d/deep.md", "c/twice.md", "e/twice.md", "c/my note.md",
    ]
    var texts = Dictionary(uniqueKeysWithValues: paths.map { ($0, "# Title \($0)\n") })
    texts["top.md"] = "# Title\n"
    texts["a/source.md"] = link
    #expect(TextVault(texts).lead(from: "a/source.md") == expected)
  }

  @Test(
    "Files that are no notes are attachments, there or not; nothing is reported",
    arguments: [
      ("[[report.pdf]]", "attachment"), ("![[pic.PNG]]", "attachment"), ("[x](img/pic.png)", "attachment"),
      ("[[data/odd.xyz]]", "attachment"), ("[[odd.xyz]]", "attachment"), ("[x](data/odd.xyz)", "attachment"),
      ("[[gone.xyz]]", "broken"), ("[x](../up.pdf)", "outside"), ("[[a/gone.pdf]]", "attachment"),
    ])
  func attachments(link: String, expected: String) {
    let vault = TextVault(["s.md": link], attachments: ["data/odd.xyz", "pic.PNG"])
    #expect(vault.lead(from: "s.md") == expected)
    #expect(vault.findings == (expected == "broken" ? ["broken-link s.md:1"] : []))
  }

  @Test("Addresses on the web are no links to notes", arguments: ["[x](https://a.b/b.md)", "<mailto:b@c.d>"])
  func external(link: String) {
    #expect(lead(link, among: ["b.md"]) == "no link")
  }
}
