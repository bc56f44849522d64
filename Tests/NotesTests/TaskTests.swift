import Notes
import Testing

@Suite("Tasks")
struct TaskTests {
  @Test(
    "The mark in the box tells how it stands",
    arguments: [
      (" ", .open), ("/", .open), ("x", .done), ("X", .done), ("-", .cancelled), ("?", .other), (">", .other),
      ("済", .other),
    ] as [(String, TaskMark)])
  func marks(mark: String, expected: TaskMark) {
    #expect(note("- [\(mark)] ask").tasks.map(\.mark) == [expected])
  }

  @Test(
    "Any list item with a box is a task",
    arguments: [
      "- [ ] ask", "* [ ] ask", "+ [ ] ask", "1. [ ] ask", "12) [ ] ask", "- a\n  - [ ] ask",
      "> [!todo]\n> - [ ] ask", "- - [ ] ask", "- [ ]\task", "- [ ]   ask\r\n", "a\n- [ ] ask",
      "- [ ] *ask*", "   - [ ] ask", "- [ ] ask %%no%%",
    ])
  func forms(text: String) {
    #expect(note(text).tasks.map(\.text) == ["ask"])
  }

  @Test(
    "What only looks like a task is none",
    arguments: [
      "- [ ]", "- [ ] ", "- [] a", "- [  ] a", "- [ ]a", "[ ] a", "- \\[ ] a", "```\n- [ ] a\n```",
      "    - [ ] a", "<!--\n- [ ] a\n-->", "%%\n- [ ] a\n%%", "- [xx] a", "- `[ ] a`",
      "-[ ] a", "- a [ ] b", "- [x](u)", "- [ ] 📅 2026-11-30", "-     [ ] a", "- [ ] %%a%%", "- [x]: /u",
      "- ```\n  - [ ] a\n  ```",
    ])
  func none(text: String) {
    #expect(note(text).tasks.isEmpty)
  }

  @Test(
    "The due day is read in every form and is no part of the words",
    arguments: [
      "ask 📅 2026-11-30", "ask 📅2026-11-30", "ask [due:: 2026-11-30]", "ask (due:: 2026-11-30)",
      "ask due:2026-11-30", "ask @due(2026-11-30)", "ask (by 2026-11-30)", "ask 〆2026-11-30",
      "ask 〆 2026-11-30", "11/30まで ask", "ask 11月30日まで", "ask 2026-11-30まで", "ask [due::2026-11-30]",
      "📅 2026-11-30 ask", "ask 📅 2026/11/30", "ask 📆 2026-11-30",
      "ask 🗓️ 2026-11-30", "ask 11月30日（月）まで", "ask (11/30(Mon)まで)", "ask [due:: 2026-11-30 10:00]",
      "ask @due(2026-11-30（月）)", "ask 📅 11/30", "ask (by 11/30)", "ask 📅 [[2026-11-30]]",
      "ask 📅 [[Nov 30th, 2026]]", "ask [due:: 2026-11-30] [priority:: high] (repeat:: every week)",
    ])
  func due(text: String) {
    let tasks = note("---\ndate: 2026-11-20\n---\n- [ ] \(text)").tasks
    #expect(tasks.map(\.due?.description) == ["2026-11-30"])
    #expect(tasks.map(\.text) == ["ask"])
  }

  @Test(
    "The year of a day without one is the note's, and never before it",
    arguments: [
      ("11/19まで", "2027-11-19"), ("11/20まで", "2026-11-20"), ("1/5まで", "2027-01-05"), ("2/29まで", "2028-02-29"),
      ("13/1まで", nil), ("2/30まで", nil),
    ] as [(String, String?)])
  func years(text: String, expected: String?) {
    #expect(note("- [ ] ask \(text)", at: "2026-11-20.md").tasks.map(\.due?.description) == [expected])
    #expect(note("- [ ] ask \(text)").tasks.map(\.due) == [nil])
  }

  @Test(
    "A day that is none, or is in code, sets no due day",
    arguments: [
      "`📅 2026-11-30`", "%%📅 2026-11-30%%", "``due:2026-11-30 ` ``", "overdue:2026-11-30",
      "over-due: 2026-11-30",
      "[[x due:2026-11-30]]", "📅 2026-02-30", "📅 tomorrow", "📅", "due: soon", "[due:: ]", "(by Monday)",
      "due:2026-11-3x",
    ])
  func notDue(text: String) {
    #expect(note("- [ ] ask \(text)").tasks.map(\.due) == [nil])
  }

  @Test(
    "A due day that cannot be read is a finding with its place",
    arguments: [
      ("ask 📅 2026-02-30", "unread-due:1:16"), ("ask due:2026-13-01", "unread-due:1:15"),
      ("ask [due:: soon]", "unread-due:1:18"), ("ask @due(soon)", "unread-due:1:16"),
      ("ask (by 2026-02-30)", "unread-due:1:15"), ("ask 2月30日まで", "unread-due:1:11"),
      ("ask 📅 01/02/2026", "undecided-date:1:16"), ("ask 11/30まで", "yearless-due:1:11"),
      ("ask 📅 11/30", "yearless-due:1:16"), ("ask ⏳ 2026-02-30", "unread-due:1:15"),
      ("ask 📅 2026-11", "unread-due:1:16"),
    ])
  func unread(text: String, expected: String) {
    #expect(note("- [ ] \(text)").places == [expected])
    #expect(note("- [x] \(text)").places == [])
    let finding = note("- [ ] \(text)").findings.first
    #expect(finding?.kind.level == .warning && finding?.wayOut != nil)
  }

  @Test(
    "Words that only look like a due day are no finding",
    arguments: [
      "ask", "📅 plan the year", "the 📅", "stand by (by Monday)", "due: soon", "[due:: ]", "[due:: {{date}}]",
      "`📅 2026-02-30`", "ask 24/7", "overdue:2026-02-30", "✅ 2026-02-30", "(by 3.5 %)", "10まで", "3時まで",
      "@due({{date}})", "(by hand)", "due:", "📅",
    ])
  func noFinding(text: String) {
    #expect(note("- [ ] ask \(text)").findings.isEmpty)
  }

  @Test("The days before which and on which it was done, and a rule of repetition, which stays in the words")
  func otherDays() {
    let tasks = note("- [x] ask ⏳ 2026-11-01 ✅ 2026-11-02\n- [ ] go 🛫 2026-11-03 🔁 every week 📅 2026-11-04")
      .tasks
    #expect(tasks.map(\.notBefore?.description) == ["2026-11-01", "2026-11-03"])
    #expect(tasks.map(\.doneOn?.description) == ["2026-11-02", nil])
    #expect(tasks.map(\.due?.description) == [nil, "2026-11-04"])
    #expect(tasks.map(\.text) == ["ask", "go 🔁 every week"])
  }

  @Test(
    "A task is mine unless its owner stands before it or in a field",
    arguments: [
      ("ask [[Ann]]", .me), ("[[Ann]] ask", .me), ("[[Ann]]: ask", .link(0)), ("[[Ann]]：資料を送る", .link(0)),
      ("[[佐藤]]が資料を送る", .link(0)), ("[[佐藤]]が好きな本", .me),
      ("[[Ann]] to send it", .link(0)), ("[[Ann]] will call", .link(0)), ("[[Ann]] will be glad", .me),
      ("[[Ann]]to x", .me), ("send [[Bob]] a book [owner:: [[Ann]]]", .link(1)),
      ("#waiting the book", .somebody), ("the book #waiting-room", .me),
      ("the book [[Ann]] #waiting", .somebody), ("[[Ann]]、資料", .link(0)), ("[A](Ann.md): ask", .me),
    ] as [(String, TaskOwner)])
  func owners(text: String, owner: TaskOwner) {
    #expect(note("- [ ] \(text)").tasks.map(\.owner) == [owner])
  }

  @Test("A task knows its line and its links")
  func places() {
    let note = note("[[Zoe]]\n- [ ] a [[Ann]] [b](B.md)\n- [ ] c\n- [ ] [[Di]] d\n")
    #expect(note.tasks.map(\.line) == [2, 3, 4])
    #expect(note.tasks.map { note.links[$0.links].map(\.target.name) } == [["Ann", "B.md"], [], ["Di"]])
  }
}
