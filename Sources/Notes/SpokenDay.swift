import Text

/// A day as somebody says it today, in English or Japanese: `yesterday`, `3 days ago`, 来週, `12月15日`, `friday`.
package struct SpokenDay: Equatable, Sendable {
  /// Which of several days a word means that leaves it open: the last one, today too, or the next one.
  package enum Direction: Sendable {
    case past, future
  }

  private let reading: Reading
  private let direction: Direction

  private enum Reading: Equatable {
    case day(CalendarDay)
    case fromToday(Int)
    case ofYear(month: Int, day: Int)
    case ofMonth(Int)
    /// A day of the week, counted from Monday; of the week so many weeks from this one, else the nearest.
    case ofWeek(Int, week: Int?)
  }

  /// Reads the words; nil where they say no day.
  package init?(_ text: some StringProtocol, _ direction: Direction) {
    let words = String(text.trimmed.lowercased().map { Self.plainDigits[$0] ?? $0 })
    guard let reading = Self.reading(words, direction) else { return nil }
    self.reading = reading
    self.direction = direction
  }

  /// The day that is meant.
  package func day(today: CalendarDay) -> CalendarDay {
    let (year, month, _) = today.parts
    switch reading {
    case .day(let day): return day
    case .fromToday(let count): return today + count
    case .ofYear(let month, let day):
      return first(from: today) { CalendarDay(year: year + $0, month: month, day: day) }
    case .ofMonth(let day):
      return first(from: today) { step in
        let months = year * 12 + month - 1 + step
        return CalendarDay(year: months / 12, month: months % 12 + 1, day: day)
      }
    case .ofWeek(let day, let week):
      let monday = today - (today.number + 3).modulo(7)
      if let week { return monday + week * 7 + day }
      let next = (monday + day - today).modulo(7)
      return direction == .past ? today - (7 - next) : today + (next == 0 ? 7 : next)
    }
  }

  /// The first day of those that lie so many steps from today; within eight years and months each comes again.
  private func first(from today: CalendarDay, _ day: (Int) -> CalendarDay?) -> CalendarDay {
    for step in 0...8 {
      guard let day = day(direction == .past ? -step : step) else { continue }
      if direction == .past ? day <= today : day > today { return day }
    }
    return today
  }

  // MARK: Words

  private static func reading(_ words: String, _ direction: Direction) -> Reading? {
    if let count = fixed[words] { return .fromToday(count) }
    if direction == .future, let reading = ahead[words] { return reading }
    return counted(words) ?? weekday(words) ?? dated(words, direction)
  }

  private static let fixed = [
    "today": 0, "今日": 0, "きょう": 0, "本日": 0, "yesterday": -1, "昨日": -1, "きのう": -1, "day before yesterday": -2,
    "the day before yesterday": -2, "一昨日": -2, "おととい": -2, "tomorrow": 1, "明日": 1, "あした": 1, "あす": 1,
    "day after tomorrow": 2, "the day after tomorrow": 2, "明後日": 2, "あさって": 2,
  ]

  /// What is to come begins with its first day.
  private static let ahead: [String: Reading] = [
    "next week": .ofWeek(0, week: 1), "来週": .ofWeek(0, week: 1), "再来週": .ofWeek(0, week: 2),
    "next month": .ofMonth(1), "来月": .ofMonth(1), "next year": .ofYear(month: 1, day: 1),
    "来年": .ofYear(month: 1, day: 1),
  ]

  /// `3 days ago`, `a week ago`, `in 3 days`, `in 2w`, 3日前, 2週間後.
  private static func counted(_ words: String) -> Reading? {
    func days(_ length: some StringProtocol) -> Int? {
      let parts = length.split(separator: " ")
      let isOne = parts.count == 2 && ["a", "an", "one"].contains(parts[0])
      guard case .days(let count)? = Interval(isOne ? "1 \(parts[1])" : String(length)) else { return nil }
      return count
    }
    // A month or a year ago is no day; so long from now is.
    for ending in [" ago", "前"] where words.hasSuffix(ending) {
      let length = words.dropLast(ending.count).trimmed
      let isMonthly = ["m", "y", "月", "年"].contains { length.contains($0) } && !length.contains("d")
      return isMonthly ? nil : days(length).map { .fromToday(-$0) }
    }
    if words.hasPrefix("in ") { return days(words.dropFirst(3)).map { .fromToday($0) } }
    if words.hasSuffix("後") { return days(words.dropLast()).map { .fromToday($0) } }
    return nil
  }

  /// `friday`, `last fri`, `next friday`, 金曜, 先週の金曜日.
  private static func weekday(_ words: String) -> Reading? {
    var name = Substring(words)
    var week: Int?
    for (word, meaning) in weeks where name.hasPrefix(word) {
      name = name.dropFirst(word.count)
      week = meaning
      break
    }
    guard let day = Weekday.number(of: name) else { return nil }
    return .ofWeek(day, week: week)
  }

  private static let weeks: [(String, Int?)] = [
    ("on ", nil), ("last ", nil), ("this ", nil), ("next ", 1), ("先週の", -1), ("今週の", 0), ("来週の", 1),
    ("再来週の", 2),
  ]

  /// `2026-12-15`, `12/15`, `12月15日`, `dec 15`, `15th`, 15日; of what is to come also 12月 and `2027-03`.
  private static func dated(_ words: String, _ direction: Direction) -> Reading? {
    // Beside a month in letters a year must stand; 2000 has all days.
    switch DateReading(words) ?? DateReading("\(words) 2000") {
    case .day(let day):
      return words.contains(where: \.isLetter) && DateReading(words) == nil ? ofYear(day) : .day(day)
    case .yearly(let month, let day): return .ofYear(month: month, day: day)
    case .month(let year, let month):
      return direction == .past ? nil : CalendarDay(year: year, month: month, day: 1).map { .day($0) }
    case .undecided: return nil
    case nil: break
    }
    func number(_ endings: [String]) -> Int? {
      endings.lazy.filter(words.hasSuffix).compactMap { Int(words.dropLast($0.count)) }.first
    }
    if let day = number(["日", "st", "nd", "rd", "th"]), (1...31).contains(day) { return .ofMonth(day) }
    guard direction == .future, let month = number(["月"]), (1...12).contains(month) else { return nil }
    return .ofYear(month: month, day: 1)
  }

  private static func ofYear(_ day: CalendarDay) -> Reading {
    .ofYear(month: day.parts.month, day: day.parts.day)
  }

  private static let plainDigits = Dictionary(uniqueKeysWithValues: zip("０１２３４５６７８９／", "0123456789/"))
}

extension Int {
  /// The remainder that is never negative.
  fileprivate func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
