/// The days that the rules count with and that no configuration changes (RULES: "The follow-up list").
package enum RuleDays {
  /// A task that names no day is given so long.
  package static let task = 14
  /// A list item without a box is open for so long.
  static let boxless = 60
  /// Words that promise are asked about after so long, and forgotten after so long.
  package static let maybePromise = 3
  package static let maybePromiseEnd = 60
  package static let reply = 1
  /// More first meetings at one event than this are asked about together, for so many days.
  package static let manyMet = 3
  package static let whomAgain = 7
  /// Whoever introduced somebody is thanked after so long, and no longer after so long.
  package static let thanks = 3
  static let thanksEnd = 60
  /// A contact so long before a planned day settles it.
  static let plannedLead = 7
  package static let change = 30
  /// After its window a first contact that came to nothing is told of for so long.
  static let slipped = 7

  /// How the word after a first meeting stands.
  package enum FirstWord: Sendable {
    case now, late, cooling
    /// Told in a review alone.
    case past

    /// - Parameter days: How many have passed since.
    package init(after days: Int) {
      self = days <= 3 ? .now : days <= 14 ? .late : days <= 30 ? .cooling : .past
    }
  }

  /// So many days of silence are not yet unusual for a tie with a rhythm.
  package static func usualSilence(_ rhythm: Double) -> Double { max(2 * rhythm, rhythm + 14) }
}
