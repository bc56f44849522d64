import Notes

/// The days of a note's log lines; a line without a year takes that of the nearest dated line.
struct LogDays {
  /// For each log line its day; nil where none can be told.
  let days: [CalendarDay?]

  init(_ lines: [LogLine], today: CalendarDay) {
    let years = lines.map { $0.date.day?.parts.year }
    days = lines.indices.map { index in
      guard case .yearly(let month, let day) = lines[index].date else { return lines[index].date.day }
      let year = Self.nearest(to: index, in: years) ?? today.parts.year
      for candidate in [year, year - 1] {
        if let day = CalendarDay(year: candidate, month: month, day: day), day <= today { return day }
      }
      return nil
    }
  }

  private static func nearest(to index: Int, in years: [Int?]) -> Int? {
    for distance in 1..<max(2, years.count) {
      for place in [index - distance, index + distance] where years.indices.contains(place) {
        if let year = years[place] { return year }
      }
    }
    return nil
  }
}
