/// Numbers as the answers show them.
enum Number {
  /// With at most two digits behind the point.
  static func short(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let digits = rest % 10 == 0 ? "\(rest / 10)" : (rest < 10 ? "0\(rest)" : "\(rest)")
    return (hundredths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(digits)")
  }

  /// `0.62 × 0.9 = 0.56`.
  static func product(_ numbers: [Double]) -> String {
    let all = numbers.reduce(1, *)
    return numbers.count == 1
      ? short(all) : numbers.map(short).joined(separator: " × ") + " = " + short(all)
  }

  /// With three digits at most, as JSON tells it.
  static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
