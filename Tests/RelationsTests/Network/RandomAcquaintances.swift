import Notes
import TestSupport

/// A small vault of people who know each other at random.
enum RandomAcquaintances {
  static func texts(_ random: inout SeededGenerator) -> [NotePath: String] {
    let names = (0..<Int.random(in: 3...12, using: &random)).map { "P\($0)" }
    var texts: [NotePath: String] = [:]
    for name in names {
      var keys: [String] = []
      for key in ["knows", "introduced_by"] where Int.random(in: 0..<4, using: &random) == 0 {
        keys.append("\(key): \"[[\(random.pick(names))]]\"")
      }
      if Int.random(in: 0..<8, using: &random) == 0 { keys.append("died: 2025-01-01") }
      let log = (0..<Int.random(in: 0..<3, using: &random)).map { _ in
        "- 2026-\(Int.random(in: 10...11, using: &random))-1\(Int.random(in: 0...9, using: &random)) call\n"
      }
      texts[NotePath("People/\(name).md")] =
        "---\n" + keys.map { "\($0)\n" }.joined() + "---\n" + log.joined()
    }
    for number in 0..<Int.random(in: 0..<5, using: &random) {
      let people = names.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      texts[NotePath("Meetings/2026-0\(number + 1)-01 M.md")] =
        "participants: " + people.map { "[[\($0)]]" }.joined(separator: ", ") + "\n"
    }
    return texts
  }
}
