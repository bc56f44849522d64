/// Finds what somebody may have meant to type.
package enum Suggestion {
  /// The candidate nearest to `word`, if it is near enough to be meant.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    near(word, among: candidates, limit: 1).first
  }

  /// The candidates near enough to `word` to be meant, the nearest first.
  package static func near(_ word: String, among candidates: [String], limit: Int) -> [String] {
    let letters = Array(word)
    let reach = max(1, (letters.count + 1) / 3)
    var ranked: [(distance: Int, text: String)] = []
    for candidate in candidates {
      let other = Array(candidate)
      guard abs(other.count - letters.count) <= reach else { continue }
      let distance = distance(letters, other)
      if distance <= reach, distance < letters.count { ranked.append((distance, candidate)) }
    }
    var near: [String] = []
    for (_, text) in ranked.sorted(by: { ($0.distance, $0.text) < ($1.distance, $1.text) })
    where near.last != text {
      near.append(text)
      if near.count == limit { break }
    }
    return near
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
