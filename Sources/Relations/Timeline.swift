import Notes

/// One person's contacts in the order of their days (RULES: "Touches", "Strength").
package struct Timeline: Sendable {
  /// Oldest first.
  package let touches: [Touch]

  package init(_ touches: [Touch]) {
    self.touches = touches.sorted { ($0.day, $0.source, $0.line) < ($1.day, $1.source, $1.line) }
  }

  /// The last contact that counts as one with this very person.
  package var last: Touch? { touches.last(where: \.movesClock) }

  /// The days of contact among at most three others, each once, oldest first.
  var smallDays: [CalendarDay] {
    var days: [CalendarDay] = []
    for touch in touches where touch.groupSize <= 3 && touch.day != days.last { days.append(touch.day) }
    return days
  }

  /// The usual number of days between contacts; nil without one.
  ///
  /// The smallest k from 3 to 30 whose newest k gaps sum to at least 21 days; their median.
  package var rhythm: Double? {
    let days = smallDays
    var gaps: [Int] = []
    var sum = 0
    for index in days.indices.dropFirst().reversed() {
      gaps.append(days[index] - days[index - 1])
      sum += gaps[gaps.count - 1]
      if gaps.count >= 3, sum >= 21 { return Self.median(gaps) }
      if gaps.count == 30 { return nil }
    }
    return nil
  }

  private static func median(_ gaps: [Int]) -> Double {
    let sorted = gaps.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
  }
}
