import Text

/// What a date that a person typed says.
package enum DateReading: Equatable, Sendable {
  case day(CalendarDay)
  /// A day without a year: `11-22`, `11月22日`, `--1122`.
  case yearly(month: Int, day: Int)
  /// A month without a day: `2026-03`, `2026年3月`.
  case month(year: Int, month: Int)
  /// Two readings are possible, as in `01/02/2026`; nothing is guessed.
  case undecided

  /// Reads a whole text, white space and a link around it aside; nil if it is no date at all.
  package init?(_ text: some StringProtocol) {
    var scanner = DateScanner(text.trimmed)
    scanner.skipLinkBrackets()
    guard let reading = scanner.readDate() else { return nil }
    scanner.skipWeekdayAndTime()
    guard scanner.isAtEnd else { return nil }
    self = reading
  }

  /// Whether this says which day of a year is meant.
  package var isDayOfAYear: Bool {
    switch self {
    case .day, .yearly: true
    case .month, .undecided: false
    }
  }

  /// The day, if this is a whole date.
  package var day: CalendarDay? {
    if case .day(let day) = self { day } else { nil }
  }

  /// The day, where a day without a year is the next one from `start` on.
  package func resolved(onOrAfter start: CalendarDay?) -> CalendarDay? {
    switch self {
    case .day(let day): day
    case .yearly(let month, let day): start?.next(month: month, day: day)
    case .month, .undecided: nil
    }
  }

  /// Reads the date with which a text begins, and tells how many bytes of its UTF-8 it takes.
  ///
  /// The date may stand in `[[…]]` or have a time joined to it, which are then taken too. It must end there: a digit
  /// or a letter right after it makes it part of a longer word.
  package static func prefix(of text: some StringProtocol) -> (reading: DateReading, length: Int)? {
    var scanner = DateScanner(text)
    guard let reading = scanner.readPrefix(), scanner.isAtWordEnd else { return nil }
    return (reading, scanner.consumed)
  }
}
