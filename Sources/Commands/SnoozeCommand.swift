import ArgumentParser
import Notes
import Workspace

/// Puts a person off.
struct SnoozeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snooze",
    abstract: "Leave a person alone for a while; only your promises stay on the list.")

  @Argument(help: ArgumentHelp("A name, an alias or a path.", valueName: "PERSON"))
  var person: String

  @Argument(
    help: ArgumentHelp(
      """
      For how long, such as 2w, 10d or 3日; or until when: 2026-12-24, tomorrow, friday, 'next week', 'dec 24', \
      明日, 来週, 12/24, 12月24日.
      """, valueName: "TIME"))
  var time: SnoozeTime

  @OptionGroup var arguments: EditArguments

  func run() throws {
    try arguments.run("snooze") { vault, isDryRun in
      try vault.snooze(person, until: time.end(from: vault.today), isDryRun: isDryRun)
    }
  }
}

/// How long a person is put off.
enum SnoozeTime: ExpressibleByArgument {
  case days(Int)
  case until(SpokenDay)

  init?(argument: String) {
    // 3月 is a month of the year, and 3日 so many days.
    let isMonth = argument.hasSuffix("月")
    if !isMonth, case .days(let count)? = Interval(argument) {
      self = .days(count)
    } else if let day = SpokenDay(argument, .future) {
      self = .until(day)
    } else {
      return nil
    }
  }

  func end(from today: CalendarDay) -> CalendarDay {
    switch self {
    case .days(let count): today + count
    case .until(let day): day.day(today: today)
    }
  }
}
