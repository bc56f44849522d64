import Notes
import TestSupport
import Testing

@Suite("BYTES 29: what stands between %% and %% is nobody's to read")
struct HiddenWordsTests {
  @Test(
    "Neither names, headings, values nor labels tell it",
    arguments: [
      "# Ann %% SECRET %% Lee\n", "---\naliases: [\"Ann %% SECRET %%\"]\norg: \"%%SECRET%% Atlas\"\n---\n",
      "With [[Bob|him %% SECRET %%]].\n", "# Ann\n\n## Log %% SECRET %%\n",
      "---\nname: A %%SECRET%% B\n---\n",
    ])
  func hidden(text: String) {
    let note = NoteReader.read(Array(text.utf8), at: "People/Ann.md")
    let words =
      note.names.map(\.text) + note.headings.map(\.text) + note.links.map(\.shownText)
      + note.fields.flatMap { $0.values.map(\.text) } + note.contexts.map(\.text)
    #expect(!words.contains { $0.contains("SECRET") }, "\(words)")
  }

  @Test("What follows a sign that begins a line and is never closed is hidden, as where such notes are shown")
  func unclosed() {
    let lines = [
      "SECRET", "- [ ] SECRET 📅 2026-11-30", "- 2026-11-20 call: SECRET", "need:: SECRET",
      "[[SECRET]] #SECRET",
      "x (need:: SECRET)", "$$ SECRET", "`SECRET`",
    ]
    let note = NoteReader.read(
      Array("- [ ] seen 📅 2026-11-30\n\n%%\n\(lines.joined(separator: "\n\n"))\n".utf8), at: "People/Ann.md")
    #expect(!"\(note)".contains("SECRET"), "\(note)")
    #expect(note.tasks.count == 1 && note.openAtEnd != nil)
  }

  @Test(
    "BYTES 29: a heading in a comment is none, and of one that holds a comment the rest is",
    arguments: [
      ("%%\n# Secret\n%%\n", []), ("%%\n\n# Secret\n\n%%\n\n# Ann Lee\n", ["Ann Lee"]),
      ("%% x\n# Secret\n%%\n# Ann\n", ["Ann"]), ("- %%\n  # Secret\n  %%\n", []),
      ("%%\nSecret\n===\n%%\n", []),
      ("  %%\nSecret\n===\n%%\n# Ann", ["Ann"]), ("# Ann %% Secret\nmore %%\n", ["Ann"]),
      ("%% a\n# Secret %% Ann\n", ["Ann"]), ("# %% Secret %% Ann %% Secret %%", ["Ann"]),
      ("Ann %%\nSecret\n===\n%%\n", ["Ann"]), ("# Ann `%%` and `%%`", ["Ann %% and %%"]),
      ("# 100 %% sure", ["100 %% sure"]), ("# Ann\n\n## %% Secret %%\n", ["Ann"]),
      ("#\n\n# Ann", ["", "Ann"]),
    ] as [(String, [String])])
  func headings(text: String, expected: [String]) {
    let note = NoteReader.read(Array(text.utf8), at: "x.md")
    #expect(note.headings.map(\.text) == expected)
    #expect(note.names.allSatisfy { !$0.text.contains("Secret") })
  }

  @Test("A single pair of signs is text")
  func open() {
    let note = NoteReader.read(Array("# 100 %% sure\n".utf8), at: "a.md")
    #expect(note.headings.map(\.text) == ["100 %% sure"])
  }
}
