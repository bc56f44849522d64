import ArgumentParser
import Notes

/// A day as somebody says it: `2026-11-20`, `yesterday`, `3 days ago`.
enum SpokenDay: Equatable, ExpressibleByArgument {
  case day(CalendarDay)
  case daysAgo(Int)

  init?(argument: String) {
    if let day = CalendarDay(iso: argument) {
      self = .day(day)
      return
    }
    let words = argument.lowercased().split(separator: " ")
    switch words {
    case ["today"], ["今日"]: self = .daysAgo(0)
    case ["yesterday"], ["昨日"]: self = .daysAgo(1)
    case ["一昨日"]: self = .daysAgo(2)
    default:
      let isEnglish = words.count == 3 && (words[1] == "day" || words[1] == "days") && words[2] == "ago"
      let isJapanese = words.count == 1 && argument.hasSuffix("日前")
      guard isEnglish || isJapanese,
        let count = Int(isEnglish ? String(words[0]) : String(argument.dropLast(2))),
        (0...36_500).contains(count)
      else { return nil }
      self = .daysAgo(count)
    }
  }

  func day(today: CalendarDay) -> CalendarDay {
    switch self {
    case .day(let day): day
    case .daysAgo(let count): today - count
    }
  }
}
