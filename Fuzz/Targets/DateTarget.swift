import Notes

@testable import Commands

extension FuzzTarget {
  /// Dates: a day that is read can be printed and read back, and no words lead out of the calendar.
  static let dates = FuzzTarget(
    name: "dates",
    seeds: {
      Seeds.texts([
        "2026-03-22", "2026/3/22", "2026年3月22日", "20260322", "01/02/2026", "3/22", "3月22日", "--0417",
        "--04-17",
        "令和8年3月22日", "R8.3.22", "令和元年5月", "Jan 5, 2026", "5 January 2026", "Monday, January 5th, 2026",
        "[[2026-03-22|then]] 10:30", "1767225600000", "2026-03-22T10:30:00+09:00", "3 days ago", "in 2w",
        "来週の金曜日",
        "day after tomorrow", "next friday", "15th", "12月", "6w", "3ヶ月", "毎月", "100000y", "in 100000 years",
        "2週間後", "9999-12-31", "0001-01-01",
      ])
    },
    pieces: [
      "年", "月", "日", "前", "後", "週間", "来週の", "先週の", "in ", " ago", "days", "weeks", "years", "[[", "]]", "|",
      "2026", "9999", "0000", "jan", "december", "令和", "昭和", "元", "T10:30", "（月）", "(Mon)",
    ],
    check: DateCheck.check)
}

/// What holds for every text that may be a date.
private enum DateCheck {
  private static let days = ["2024-02-29", "2026-11-22", "2026-12-31"].compactMap { CalendarDay(iso: $0) }

  @Sendable static func check(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    checkReading(DateReading(text))
    Property.holds(DateReading(text) == DateReading(text), "a second reading is the same")
    if let (reading, length) = DateReading.prefix(of: text) {
      checkReading(reading)
      Property.holds(length > 0 && length <= bytes.count, "a date is part of its text")
      Property.holds(
        String(validating: bytes.prefix(length), as: UTF8.self) != nil, "a date ends between two characters")
    }
    for direction in [SpokenDay.Direction.past, .future] {
      guard let spoken = SpokenDay(text, direction) else { continue }
      for day in days { checkDay(spoken.day(today: day), "\(text.debugDescription), said on \(day)") }
    }
    guard let time = SnoozeTime(argument: text) else { return }
    for day in days { checkDay(time.end(from: day), "\(text.debugDescription), from \(day)") }
  }

  private static func checkReading(_ reading: DateReading?) {
    switch reading {
    case .day(let day): checkDay(day, "it")
    case .yearly(let month, let day):
      Property.holds(CalendarDay(year: 2000, month: month, day: day) != nil, "a day without a year is a day")
      for start in days {
        guard let next = reading?.resolved(onOrAfter: start) else { continue }
        checkDay(next, "the next one")
        Property.holds(next >= start && next - start <= 366 * 8, "the next one is the next one")
      }
    case .month(_, let month): Property.holds((1...12).contains(month), "a month is one of twelve")
    case .undecided, nil: break
    }
  }

  /// A day stands in notes as it is printed, so it must be read back.
  private static func checkDay(_ day: CalendarDay, _ what: String) {
    Property.holds(CalendarDay(iso: "\(day)") == day, "\(what) is \(day), which is read back")
    let (year, month, number) = day.parts
    Property.holds(CalendarDay(year: year, month: month, day: number) == day, "\(day) has its parts")
  }
}
