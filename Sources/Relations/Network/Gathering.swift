import Notes

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// People who were at one meeting, me left out.
struct Gathering: Sendable {
  let source: NoteID
  let line: Int
  let day: CalendarDay
  /// How many were there, those included of whom nothing is told.
  let size: Int
  /// Places among the network's people.
  let people: [Int]

  /// What it adds between each two of them: the more they were, and the longer ago, the less.
  func share(on today: CalendarDay) -> Double {
    exp(-Double(today - day) / Self.fading) / Double(size - 1)
  }

  private static let fading = 365.0
}
