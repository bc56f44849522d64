package import Notes

/// The days of dates some of which have no year; such a date takes that of the nearest one that has.
package enum NearestYear {
  /// For each date its day, never after today for one without a year; nil where none can be told.
  ///
  /// - Parameter noteDay: The note's day, whose year counts where no date has one.
  package static func days(of dates: [DateReading], noteDay: CalendarDay? = nil, today: CalendarDay)
    -> [CalendarDay?]
  {
    let years = nearestYears(dates.map { $0.day?.parts.year })
    return dates.indices.map { index in
      guard case .yearly(let month, let day) = dates[index] else { return dates[index].day }
      let year = years[index] ?? (noteDay ?? today).parts.year
      for candidate in [year, year - 1] {
        if let day = CalendarDay(year: candidate, month: month, day: day), day <= today { return day }
      }
      return nil
    }
  }

  /// For each line of a log its day, by the same rule.
  package static func days(of lines: [LogLine], today: CalendarDay) -> [CalendarDay?] {
    days(of: lines.map(\.date), today: today)
  }

  /// For each place the year that stands nearest to it, the one above where two are as near.
  private static func nearestYears(_ years: [Int?]) -> [Int?] {
    var nearest = years
    var distances = years.map { $0 == nil ? Int.max : 0 }
    for places in [Array(years.indices), Array(years.indices.reversed())] {
      for (place, before) in zip(places.dropFirst(), places)
      where distances[before] < Int.max && distances[before] + 1 < distances[place] {
        distances[place] = distances[before] + 1
        nearest[place] = nearest[before]
      }
    }
    return nearest
  }
}
