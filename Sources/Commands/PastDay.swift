import ArgumentParser
import Notes

/// A day that is past or today, as somebody says it: `2026-11-20`, `yesterday`, `3 days ago`.
struct PastDay: ExpressibleByArgument {
  private let day: SpokenDay

  init?(argument: String) {
    guard let day = SpokenDay(argument, .past) else { return nil }
    self.day = day
  }

  func day(today: CalendarDay) -> CalendarDay { day.day(today: today) }

  /// What `--on` takes.
  static let help = ArgumentHelp(
    "When: 2026-11-20, yesterday, '3 days ago', friday, 'nov 20', 昨日, 3日前, 11/20.", valueName: "DAY")
}
