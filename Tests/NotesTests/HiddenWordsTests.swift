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

  @Test("A single pair of signs is text")
  func open() {
    let note = NoteReader.read(Array("# 100 %% sure\n".utf8), at: "a.md")
    #expect(note.headings.map(\.text) == ["100 %% sure"])
  }
}
