/// A length of time in the largest unit that tells it exactly, as `Interval` reads it.
enum LengthOfTime {
  enum Unit: String {
    case day, week, month, year
  }

  static func of(_ days: Int) -> (count: Int, unit: Unit) {
    for (length, unit) in [(365, Unit.year), (30, .month), (7, .week)] where days > 0 && days % length == 0 {
      return (days / length, unit)
    }
    return (days, .day)
  }
}
