/// Finds what somebody may have meant to type.
package enum Suggestion {
  /// The candidate nearest to `word`, if it is near enough to be meant.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let ranked = candidates.map { (distance(Array(word), Array($0)), $0) }
    guard let best = ranked.min(by: { $0 < $1 }), best.0 <= max(1, (word.count + 1) / 3) else { return nil }
    return best.1
  }

  /// How many letters must be added, dropped or changed to make one word of the other.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var previous = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let changed = previous + (letter == other ? 0 : 1)
        previous = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
