package import Notes
import Phrases

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Timeline {
  /// What one day of contact adds to the strength of a tie.
  package struct StrengthTerm: Equatable, Sendable {
    /// The weightiest contact of the day.
    package let touch: Touch
    /// Its weight, faded by the days since.
    package let value: Double
  }

  /// How strong the tie is on a day: each day of contact, weighed and faded (RULES: "Strength, circles, paths").
  package func strength(on day: CalendarDay) -> Double {
    terms(on: day).reduce(0) { $0 + $1.value }
  }

  /// What the strength on a day is made of, oldest first, so that every machine rounds alike.
  package func terms(on day: CalendarDay) -> [StrengthTerm] {
    let fading = max(90, 3 * (rhythm ?? 0))
    var best: [(touch: Touch, weight: Double)] = []
    for touch in touches where touch.day <= day {
      let weight = touch.kind.weight / Double(max(1, touch.groupSize)).squareRoot()
      if let last = best.last, last.touch.day == touch.day {
        if weight > last.weight { best[best.count - 1] = (touch, weight) }
      } else {
        best.append((touch, weight))
      }
    }
    return best.map { touch, weight in
      StrengthTerm(touch: touch, value: weight * exp(-Double(day - touch.day) / fading))
    }
  }
}

extension ContactKind {
  fileprivate var weight: Double {
    switch self {
    case .meal: 1.2
    case .meeting: 1
    case .call: 0.8
    case .event, .intro, .other: 0.5
    case .message, .mail, .gift: 0.4
    }
  }
}
