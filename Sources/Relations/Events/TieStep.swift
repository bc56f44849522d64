package import Notes

/// Whether a tie that began somewhere went one step further within its time.
package enum TieStep: Equatable, Sendable {
  /// By this contact.
  case reached(Touch)
  /// Its time is over.
  case missed
  /// Its time is not over: nothing is known yet.
  case open(until: CalendarDay)

  package var touch: Touch? { if case .reached(let touch) = self { touch } else { nil } }
}
