import Notes
import TestSupport
import Testing

@Suite("Dates as people write them")
struct DateTests {
  @Test(
    "Every form of a whole date is that day",
    arguments: [
      "2026-03-22", "2026/3/22", "2026-3-22", "2026.3.22", "2026-03-22T18:30+09:00", "2026-03-22T23:59:59Z",
      "2026-03-22 18:30", "2026年3月22日",
      "2026年03月22日", "2026-03-22（日）", "2026-03-22 (Sun)", "2026-03-22(Sunday)", "2026年3月22日(日)",
      "2026年3月22日（日） 10時〜12時", "2026-03-22 10:00-11:30", "2026-03-22 10:00 - 11:30", "2026-03-22 10:00〜11:30",
      "2026-03-22（日）10:00〜", "2026/03/22 Sun 9:00", "2026-03-22 日曜日", "2026-03-22, Sunday",
      "2026-03-22 午後3時半",
      "2026-03-22 3 pm", "2026-03-22 18:30:00 +0900", "2026_03_22", "[[Mar 22nd, 2026]]",
      "Sunday, March 22nd, 2026",
      "Sun, 22 Mar 2026", "2026-03-22T18:30-20:00", "令和8年3月22日", "R8.3.22", "R8/3/22", "[[2026-03-22]]",
      "20260322", "1774137600000",
      "1774223999999", "Mar 22, 2026",
      "March 22, 2026", "Mar. 22 2026", "22 March 2026", "22nd Mar 2026", "march 22nd, 2026", " 2026-03-22 ",
      "\u{3000}2026-03-22\n",
    ])
  func days(text: String) {
    #expect(DateReading(text) == .day(day("2026-03-22")))
  }

  @Test(
    "Eras count from their first year, which may be written 元",
    arguments: [
      ("令和元年5月1日", "2019-05-01"), ("令和1年5月1日", "2019-05-01"), ("平成31年4月30日", "2019-04-30"),
      ("平成元年1月8日", "1989-01-08"), ("昭和64年1月7日", "1989-01-07"),
      ("H31.4.30", "2019-04-30"), ("S60.1.1", "1985-01-01"), ("昭和40年12月31日", "1965-12-31"),
    ])
  func eras(text: String, expected: String) {
    #expect(DateReading(text) == .day(day(expected)))
  }

  @Test(
    "Partial dates are told as such, and a date with two readings is never guessed",
    arguments: [
      ("3月22日", .yearly(month: 3, day: 22)), ("03-22", .yearly(month: 3, day: 22)),
      ("--0322", .yearly(month: 3, day: 22)),
      ("--03-22", .yearly(month: 3, day: 22)), ("3/22", .yearly(month: 3, day: 22)),
      ("2月29日", .yearly(month: 2, day: 29)),
      ("2026-03", .month(year: 2026, month: 3)), ("2026年3月", .month(year: 2026, month: 3)),
      ("2026/3", .month(year: 2026, month: 3)),
      ("令和8年3月", .month(year: 2026, month: 3)), ("01/02/2026", .undecided), ("1/2/2026", .undecided),
      ("01-02-2026", .undecided), ("1/2/26", .undecided),
    ] as [(String, DateReading)])
  func partial(text: String, expected: DateReading) {
    #expect(DateReading(text) == expected)
  }

  @Test(
    "No such day, no such month and what is no date at all are nothing",
    arguments: [
      "", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-03-00",
      "20260230", "2026年2月30日", "2026年13月1日", "2月30日", "--0231",
      "13月1日", "Feb 30, 2026", "32 March 2026", "0000-01-01", "2026", "26-03-22x", "yesterday",
      "2026-03-22 日", "2026-03-22 (Ann)", "2026-03-22 (Sun", "2026-03-22 11",
      "2026-03-22 10:00 Ann", "2026-03-22 Sunny", "2026-03-22〜", "2026-03-22 - 2026-03-23", "Sunday",
      "Sun, Ann", "2026-03-22x",
      "2026-03-22 Ann", "12345", "123456789", "R8", "令和",
      "[[Ann]]", "３月", "-", "--", "99999999999999999999999", "2026-03-222", "2026--03-22", "3_22",
      "Ma 22, 2026",
      "R8.13.1",
    ])
  func none(text: String) {
    #expect(DateReading(text) == nil)
  }

  @Test(
    "A date at the head of a text takes its bytes and ends at no letter or digit",
    arguments: [
      ("2026-03-22 call", 10), ("2026-03-22: call", 10), ("2026-03-22電話", 10), ("2026年3月22日 電話", 16),
      ("3/22 x", 4), ("2026-03-22x", nil), ("a 2026-03-22", nil),
      ("202603221", nil), ("2026-03-22T18:30 x", 16), ("2026-03-22T18:30:00+09:00: x", 25),
      ("2026-03-22Tx", nil),
      ("[[2026-03-22]] x", 14), ("[[2026-03-22|a]] x", 16), ("[[2026-03-22 Ann]]", nil),
      ("[[2026-03-22", nil),
      ("2026-03-22T18:30. x", 16), ("[[Mar 22nd, 2026]]: x", 18), ("2026-03-22-x", 10), ("", nil),
    ] as [(String, Int?)])
  func prefix(text: String, length: Int?) {
    #expect(DateReading.prefix(of: text)?.length == length)
  }

  @Test("Every day from 1600 to 2400 has its parts, its text and its place in the order")
  func calendar() throws {
    let first = try #require(CalendarDay(year: 1600, month: 1, day: 1))
    var expected = (year: 1600, month: 1, day: 1)
    for number in first.number..<(first.number + 292_194) {
      let day = CalendarDay(number: number)
      guard day.parts == expected,
        CalendarDay(year: expected.year, month: expected.month, day: expected.day) == day
      else {
        Issue.record("\(expected) is \(day)")
        return
      }
      expected.day += 1
      if expected.day > CalendarDay.length(ofMonth: expected.month, year: expected.year) {
        (expected.day, expected.month) = (1, expected.month + 1)
      }
      if expected.month > 12 { (expected.month, expected.year) = (1, expected.year + 1) }
    }
    #expect(expected == (2400, 1, 1))
    #expect(CalendarDay(number: 0).description == "1970-01-01")
    #expect(day("2026-12-31").next(month: 2, day: 29) == day("2028-02-29"))
    #expect(day("2026-03-22").next(month: 3, day: 22) == day("2026-03-22"))
  }

  @Test(
    "The date key gives a note its day, else the file name does",
    arguments: [
      ("date: 2026-03-22", "2025-01-01 x.md", "2026-03-22"), ("a: b", "2026-03-22 Ann.md", "2026-03-22"),
      ("a: b", "Ann 20260322.md", "2026-03-22"),
      ("a: b", "2026年3月22日 会議.md", "2026-03-22"), ("a: b", "x 2026-02-30 y 2026-03-22.md", "2026-03-22"),
      ("日時: 2026-03-22T01:00-12:00", "a.md", "2026-03-22"),
      ("date: 01/02/2026", "2026-03-22.md", "2026-03-22"),
      ("type: person\ndate: 2020-01-01", "2026-03-22.md", "2026-03-22"),
      ("date: {{date}}", "2026-03-22.md", "2026-03-22"),
      ("date: 2026-03", "x.md", nil), ("a: b", "123420260322.md", nil), ("a: b", "2026-03/x.md", nil),
      ("a: b", "2026-03-22/x.md", nil), ("a: b", "202603221830 x.md", nil),
      ("a: b", "1774137600000.md", nil), ("a: b", "3月22日.md", nil),
    ] as [(String, NotePath, String?)])
  func noteDay(lines: String, path: NotePath, expected: String?) {
    #expect(header(lines, at: path).day?.description == expected)
  }

  @Test(
    "A date that cannot be used is a finding",
    arguments: [
      ("01/02/2026", "undecided-date:2"), ("2026-02-30", "unread-date:2"), ("2026-03", "unread-date:2"),
      ("soon", "unread-date:2"),
    ])
  func findings(text: String, expected: String) {
    let note = header("date: \(text)\ntype: meeting")
    #expect(note.places == [expected + ":7"])
    #expect(note.refusal == nil)
    #expect(header("date: \(text)").findings.isEmpty)
  }

  @Test(
    "What is no date, no time or no length of time in a note it matters to is a finding with its place",
    arguments: [
      ("person", "birthday: 1999-02-30", ["unread-date:3:11"]),
      ("person", "met: 01/02/2026", ["undecided-date:3:6"]),
      ("person", "snooze: [2026-11-30, soon]", ["unread-date:3:22"]),
      ("person", "snooze: 2026-11", ["unread-date:3:9"]),
      ("person", "cadence: often", ["unread-cadence:3:10"]),
      ("person", "間隔: \"1.5m\"", ["unread-cadence:3:9"]),
      ("person", "important_dates: [{date: 2026-02-30, label: x}]", ["unread-date:3:26"]),
      ("person", "last_contact: yesterday", ["unread-date:3:15"]),
      ("goal", "due: 2026-02-30", ["unread-date:3:6"]),
      ("meeting", "date: 2026-03", ["unread-date:3:7"]), ("event", "日時: 3月", ["unread-date:3:9"]),
    ])
  func unread(kind: String, line: String, places: [String]) {
    let note = header("type: \(kind)\n\(line)")
    #expect(note.places == places)
    #expect(note.findings.allSatisfy { $0.kind.level == .warning && $0.wayOut != nil })
  }

  @Test(
    "What is fine, unset or of another kind of note is no finding",
    arguments: [
      ("person", "birthday: 04-17"), ("person", "birthday: --0417"), ("person", "met: 2026-03"),
      ("person", "met: ~"),
      ("person", "cadence: none"), ("person", "cadence: 毎月"), ("person", "cadence: \"{{cadence}}\""),
      ("person", "last_contact: \"-\""), ("person", "last_contact: never"), ("person", "snooze: 未定"),
      ("person", "date: soon"), ("person", "next_contact: 2026-11-28 - ask"), ("person", "due: soon"),
      ("person", "important_dates: [{date: 04-17, label: x}]"), ("person", "anniversary: 2014"),
      ("goal", "review: monthly"), ("topic", "date: 2019"), ("topic", "birthday: soon"),
      ("topic", "cadence: x"),
      ("journal", "date: 2026-03"), ("meeting", "date: 2026-11-22（日）10:00〜11:30"),
      ("meeting", "date: <% x %>"),
    ])
  func fine(kind: String, line: String) {
    #expect(header("type: \(kind)\n\(line)").findings.isEmpty)
  }

  @Test("No sum of days leads beyond a day that can be written and read back")
  func beyondTheCalendar() {
    let last = day("9999-12-31"), first = day("0001-01-01")
    #expect(last + 1 == last)
    #expect(first - 1 == first)
    #expect(day("2024-02-29") + 36_500_000 == last)
    #expect(day("2024-02-29") - 36_500_000 == first)
    #expect(SpokenDay("in 100000 years", .future)?.day(today: day("2026-11-22")) == last)
  }

  @Test("No bytes crash a reading of dates")
  func noise() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "2026", "-", "/", ".", "3", "22", "年", "月", "日", "元", "R", "令和", "[[", "]]", "T18:30", " ", "Mar", "--",
      "９", "99999999999999", "é",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<8, using: &generator)).map { _ in generator.pick(pieces) }.joined()
      if let (_, length) = DateReading.prefix(of: text) { #expect(length <= text.utf8.count, "seed \(seed)") }
      _ = DateReading(text)
    }
  }

  private func day(_ text: String) -> CalendarDay {
    CalendarDay(iso: text) ?? CalendarDay(number: 0)
  }
}
