import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Bare names")
struct BareNameTests {
  @Test(
    "BYTES 21: a name is looked up whole, never as a part of another",
    arguments: [
      ("[[asd]]", "prefixed-asd.md"), ("[[asd]]", "asdf.md"), ("[[asd]]", "x/prefixed asd.md"),
      ("[[a]]", "b/a b.md"), ("[[prefixed]]", "prefixed-asd.md"), ("[[花子]]", "佐藤花子.md"),
      ("[[as]]", "as/d.md"), ("[[cafe]]", "café.md"), ("[[Ａ]]", "A.md"),
      ("[[x.y]]", "x.md"), ("[[note.txt.md]]", "note.md"),
    ])
  func noSubstring(link: String, path: String) {
    #expect(lead(link, among: [.init(path)]) == "broken")
  }

  @Test(
    "Case and normal form do not count, `.md` may be written or left out",
    arguments: [
      ("[[Ann Lee]]", "Ann Lee.md"), ("[[ann lee]]", "People/Ann Lee.md"), ("[[ANN LEE]]", "ann lee.md"),
      ("[[Ann Lee.md]]", "Ann Lee.md"), ("[[ann.MD]]", "Ann.md"), ("[[ann.markdown]]", "Ann.md"),
      ("[[ann]]", "Ann.markdown"), ("[[ann]]", "Ann.MD"), ("[[café]]", "cafe\u{301}.md"),
      ("[[cafe\u{301}]]", "CAFÉ.md"), ("[[か\u{3099}]]", "が.md"), ("[[straße]]", "STRASSE.md"),
      ("[[ΣΊΣΥΦΟΣ]]", "σίσυφος.md"), ("[[v1.2 notes]]", "v1.2 notes.md"), ("[[v1.2]]", "x/v1.2.md"),
      ("[[ Ann ]]", "Ann.md"), ("[[Ann#Work]]", "Ann.md"), ("[[Ann#^id|A]]", "Ann.md"),
      ("![[Ann]]", "Ann.md"), ("[[pic.png]]", "pic.png.md"), ("[[.md]]", ".md.md"),
    ])
  func sameName(link: String, path: String) {
    #expect(lead(link, among: [.init(path)]) == path)
  }

  @Test("A heading alone is this note")
  func headingAlone() {
    #expect(lead("[[#Work]]", among: []) == "source.md")
    #expect(lead("[[#^block]]", among: []) == "source.md")
    #expect(lead("[here](#work)", among: []) == "source.md")
  }

  @Test("A file's stem beats names, titles and first headings, which beat aliases")
  func classes() {
    let vault = TextVault([
      "s.md": "[[Kim]]", "t.md": "[[Bo]]", "u.md": "[[Cy]]", "v.md": "[[Di]]",
      "1.md": "---\naliases: [Kim, Bo, Cy, Di]\n---\n", "2.md": "---\ntitle: Kim\n---\n",
      "3.md": "---\nname: Bo\n---\n", "4.md": "text\n\n# Cy\n", "z/Kim.md": "",
    ])
    #expect(vault.lead(from: "s.md") == "z/Kim.md")
    #expect(vault.lead(from: "t.md") == "3.md")
    #expect(vault.lead(from: "u.md") == "4.md")
    #expect(vault.lead(from: "v.md") == "1.md")
  }

  @Test("Name, title and first heading are one class; a note that has all three is one candidate")
  func oneClass() {
    let vault = TextVault([
      "s.md": "[[Kim]]", "a.md": "---\nname: Kim\ntitle: Kim\naliases: Kim\n---\n# Kim\n",
      "b.md": "# kim\n", "c.md": "## Kim\n", "d.md": "# X\n# Kim\n",
    ])
    #expect(vault.lead(from: "s.md") == "a.md | b.md")
  }

  @Test("A title that is a job names nobody")
  func jobTitle() {
    let vault = TextVault(["s.md": "[[CTO]]", "People/Ann.md": "---\ntitle: CTO\n---\n"])
    #expect(vault.lead(from: "s.md") == "broken")
  }
}
