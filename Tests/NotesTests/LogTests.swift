import Notes
import Testing

@Suite("Log lines of a person's note")
struct LogTests {
  @Test(
    "A list item or heading that begins with a date is a log line",
    arguments: [
      ("- 2026-11-20 call: x", "2026-11-20", "call: x"), ("### 2026-11-20 — lunch", "2026-11-20", "lunch"),
      ("- 2026/3/22 電話", "2026-03-22", "電話"), ("* 2026年3月22日：会食", "2026-03-22", "会食"),
      ("1. 2026-11-20 - call", "2026-11-20", "call"), ("- **2026-11-20** call", "2026-11-20", "call"),
      ("- [[2026-11-20]] call", "2026-11-20", "call"), ("- 2026-11-20 (Fri) call", "2026-11-20", "call"),
      ("- 2026-11-20（金）電話", "2026-11-20", "電話"), ("- 令和8年3月22日 電話", "2026-03-22", "電話"),
      ("- 2026-11-20", "2026-11-20", ""), ("- 2026-11-20T18:30 call", "2026-11-20", "call"),
      ("- [[Nov 20th, 2026]] call", "2026-11-20", "call"), ("## [[2026-11-20]] call", "2026-11-20", "call"),
      ("2026-11-20 call\n===", "2026-11-20", "call"),
      ("- 2026-11-20 [[Bob|B]] と会食\r", "2026-11-20", "B と会食"),
    ])
  func lines(text: String, expected: String, words: String) {
    let lines = person(text).logLines
    #expect(lines.map(\.date) == [CalendarDay(iso: expected).map { .day($0) } ?? .undecided])
    #expect(lines.map(\.text) == [words])
    #expect(lines.map(\.direction) == [.both])
  }

  @Test("A day without a year is told as such", arguments: ["- 3/22 電話", "- 3月22日 電話", "- 03-22 電話"])
  func yearless(text: String) {
    #expect(person(text).logLines.map(\.date) == [.yearly(month: 3, day: 22)])
    #expect(person(text).logLines.map(\.text) == ["電話"])
  }

  @Test(
    "An arrow after the date tells the way",
    arguments: [
      ("→ mail", .outgoing), ("-> mail", .outgoing), ("← mail", .incoming), ("<- mail", .incoming),
      ("mail", .both), ("mail → Ann", .both), ("(Fri) → mail", .outgoing), (": ← mail", .incoming),
      ("→mail", .outgoing), ("- → mail", .outgoing),
    ] as [(String, LogLine.Direction)])
  func directions(text: String, direction: LogLine.Direction) {
    let lines = person("- 2026-11-20 \(text)").logLines
    #expect(lines.map(\.direction) == [direction])
    #expect(lines.first?.text.hasPrefix("mail") == true)
  }

  @Test(
    "What is no log line",
    arguments: [
      "2026-11-20 call", "- call 2026-11-20", "- [ ] 2026-11-20 call", "- [x] 2026-11-20 call",
      "> - 2026-11-20 call", "```\n- 2026-11-20 call\n```", "%%\n- 2026-11-20 call\n%%", "- 2026-11 call",
      "- 01/02/2026 call",
      "- 2026-02-30 call", "- 20261120abc", "<!--\n- 2026-11-20 call\n-->",
    ])
  func none(text: String) {
    #expect(person(text).logLines.isEmpty)
  }

  @Test(
    "A line that begins with what is no day, or two days, is a finding",
    arguments: [
      ("- 2026-02-30 call", ["unread-log-date:4:3"]), ("- 01/02/2026 call", ["undecided-date:4:3"]),
      ("### 2026/13/1 call", ["unread-log-date:4:5"]), ("- 2026年2月30日 電話", ["unread-log-date:4:3"]),
      ("- 2026-11 call", []), ("- 24/7 call", []), ("- 2026 call", []), ("- 3 calls", []),
      ("2026-02-30 call", []),
      ("- [ ] 2026-02-30", []), ("> - 2026-02-30 call", []), ("- 1234-56-7890", []),
    ])
  func unread(text: String, found: [String]) {
    #expect(person(text).places == found)
    #expect(meeting(text).findings.isEmpty)
  }

  @Test("Only a person's note has log lines, in the order of the text with their links")
  func order() {
    let text = "[[Zoe]]\n## 2026-11-20\n- 2026-11-21 [[Bob]]\n- 2026-11-19 [[Cy]] [[Di]]"
    let note = person(text)
    #expect(note.logLines.map(\.line) == [5, 6, 7])
    #expect(note.logLines.map(\.links.count) == [0, 1, 2])
    #expect(meeting(text).logLines.isEmpty)
  }
}
