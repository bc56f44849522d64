/// The little arithmetic that the tables need.
enum Statistics {
  /// The middle value; of an even number of values the mean of the two in the middle.
  static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The median of the ratios that each round gives by itself.
  ///
  /// What slows a machine for a while slows both commands of a round, and falls out.
  static func medianRatio(_ values: [Double], to others: [Double]) -> Double? {
    median(zip(values, others).filter { $1 > 0 }.map { $0 / $1 })
  }
}
