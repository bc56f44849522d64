import Text

/// A length of time in whole days, in the words people use for how often they keep in touch.
package enum Interval: Equatable, Sendable {
  case days(Int)
  /// Said to be never: `none`.
  case none

  /// Reads `30`, `30d`, `6w`, `3m`, `1y`, `monthly`, `毎月`, `3ヶ月`, `90日`; nil for anything else.
  ///
  /// A month counts as 30 days and a year as 365, so that a row's day can be checked by hand.
  package init?(_ text: some StringProtocol) {
    let word = text.trimmed.lowercased()
    if let days = Self.words[word] {
      self = .days(days)
    } else if word == "none" || word == "never" || word == "なし" {
      self = .none
    } else {
      let digits = word.prefix { $0.isASCII && $0.isNumber }
      let unit = word[digits.endIndex...].trimmed
      guard let count = Int(digits), count > 0, count <= 100_000, let length = Self.units[String(unit)] else {
        return nil
      }
      self = .days(count * length)
    }
  }

  private static let words: [String: Int] = [
    "daily": 1, "毎日": 1, "weekly": 7, "毎週": 7, "biweekly": 14, "隔週": 14, "monthly": 30, "毎月": 30,
    "bimonthly": 60, "隔月": 60, "quarterly": 90, "四半期": 90, "half-yearly": 182, "半年": 182, "yearly": 365,
    "annually": 365, "毎年": 365,
  ]

  private static let units: [String: Int] = [
    "": 1, "d": 1, "day": 1, "days": 1, "日": 1, "w": 7, "week": 7, "weeks": 7, "週": 7, "週間": 7, "m": 30,
    "month": 30, "months": 30, "月": 30, "ヶ月": 30, "か月": 30, "カ月": 30, "ヵ月": 30, "箇月": 30, "y": 365,
    "year": 365, "years": 365, "年": 365,
  ]
}
