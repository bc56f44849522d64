import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Backlinks")
struct BacklinkTests {
  @Test("BYTES 22: newest day first, then path, then line; notes without a day last")
  func order() {
    let vault = TextVault([
      "Ann.md": "", "2026-11-02.md": "[[Ann]] b\n\n[[Ann]] c", "2026-11-03.md": "[[Ann]] a",
      "z 2026-11-03.md": "[[Ann]] z", "b.md": "[[Ann]]", "a/x.md": "[[Ann]]",
      "m.md": "---\ndate: 2026-11-10\n---\n[[Ann]] m",
    ])
    #expect(
      vault.backlinks(of: "Ann.md") == [
        "m.md:4 Ann m", "2026-11-03.md:1 Ann a", "z 2026-11-03.md:1 Ann z", "2026-11-02.md:1 Ann b",
        "2026-11-02.md:3 Ann c", "a/x.md:1 Ann", "b.md:1 Ann",
      ])
  }

  @Test("BYTES 22: one entry per source and line, two for one paragraph on two lines")
  func perLine() {
    let vault = TextVault([
      "Ann.md": "", "b.md": "[[Ann]], [[ann|A]] and [x](Ann.md)\nmore [[Ann#Work]]\n- [[Ann]] - [[b]]",
    ])
    #expect(
      vault.backlinks(of: "Ann.md") == [
        "b.md:1 Ann, A and x", "b.md:2 more Ann", "b.md:3 Ann - b",
      ])
  }

  @Test("BYTES 23: links of the front matter are labelled with their key, apart from prose")
  func frontMatter() {
    let vault = TextVault([
      "Ann.md": "",
      "b.md":
        "---\nAttendees: [\"[[Ann]]\", \"[[Ann]]\"]\nother:\n  - \"[[Ann]]\"\n---\nWith [[Ann]].\nwith:: [[Ann]]",
    ])
    #expect(
      vault.backlinks(of: "Ann.md") == [
        "b.md:2 (Attendees)", "b.md:4 (other)", "b.md:6 With Ann.", "b.md:7 with:: Ann",
      ])
  }

  @Test(
    "BYTES 24: self links are none, in any form",
    arguments: ["[[Ann]]", "[[#H]]", "![[ann]]", "[x](Ann.md)", "[x](#h)", "[[Nick]]", "[[People/Ann]]"])
  func selfLinks(link: String) {
    let vault = TextVault(["People/Ann.md": "---\naliases: Nick\nx: \"\(link)\"\n---\n# H\n\(link)"])
    #expect(vault.backlinks(of: "People/Ann.md").isEmpty)
    #expect(vault.findings.isEmpty)
  }

  @Test("BYTES 24: embeds are labelled")
  func embeds() {
    let vault = TextVault(["Ann.md": "", "b.md": "![[Ann]]\n![alt](Ann.md)\n> [[Ann]]"])
    #expect(
      vault.backlinks(of: "Ann.md") == ["b.md:1 (embed) Ann", "b.md:2 (embed) alt", "b.md:3 Ann"])
  }

  @Test("BYTES 24: a heading or block that does not exist still links the note")
  func missingHeading() {
    let vault = TextVault(["Ann.md": "", "b.md": "[[Ann#Nowhere]]\n[[Ann#^none]]"])
    #expect(vault.backlinks(of: "Ann.md").count == 2)
  }

  @Test("BYTES 29: private notes and text between %% are no source; a private note has backlinks of its own")
  func privateSources() {
    let vault = TextVault([
      "Ann.md": "", "b.md": "---\nprivate: yes\n---\n[[Ann]]", "c.md": "%% [[Ann]] %% [[b]]\n%%\n[[Ann]]\n%%",
    ])
    #expect(vault.backlinks(of: "Ann.md").isEmpty)
    #expect(vault.backlinks(of: "b.md") == ["c.md:1 b"])
  }

  @Test(
    "Code, comments, math, escapes and Enishi's own blocks link nothing",
    arguments: [
      "`[[Ann]]`", "```\n[[Ann]]\n```", "    [[Ann]]", "<!-- [[Ann]] -->", "<b title=\"[[Ann]]\">",
      "$[[Ann]]$",
      "$$\n[[Ann]]\n$$", "\\[[Ann]]", "[[Ann", "[Ann]", "[[ ]]",
      "<!-- enishi:backlinks -->\n\n- [[Ann]]\n<!-- /enishi:backlinks 0123456789 -->",
    ])
  func noLinks(text: String) {
    #expect(TextVault(["Ann.md": "", "b.md": text]).backlinks(of: "Ann.md").isEmpty)
  }

  @Test("A loose name, an alias and a path link as a name does; an ambiguous link links the chosen note")
  func everyForm() {
    let vault = TextVault([
      "People/佐藤花子.md": "---\naliases: はな\n---\n", "x/佐藤花子.md": "",
      "b.md": "[[佐藤 花子]]\n[[はな]]\n[[People/佐藤花子]]\n[p](People/佐藤花子.md)", "x/c.md": "[[佐藤花子]]",
    ])
    #expect(vault.backlinks(of: "People/佐藤花子.md").count == 4)
    #expect(vault.backlinks(of: "x/佐藤花子.md") == ["x/c.md:1 佐藤花子"])
  }
}
