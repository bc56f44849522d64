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

  @Argument(help: ArgumentHelp("For how long, such as 2w or 14d, or until which day.", valueName: "TIME"))
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
  case until(CalendarDay)

  init?(argument: String) {
    if let day = CalendarDay(iso: argument) {
      self = .until(day)
    } else if case .days(let count)? = Interval(argument) {
      self = .days(count)
    } else {
      return nil
    }
  }

  func end(from today: CalendarDay) -> CalendarDay {
    switch self {
    case .days(let count): today + count
    case .until(let day): day
    }
  }
}
