import TestSupport

/// A vault of many people and meetings, as its owner would have typed it: no blocks, and a seed repeats it.
struct RandomVault {
  private(set) var texts: [String: String] = [:]
  private let people: [String]
  private var random: SeededGenerator

  init(notes count: Int, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    people = (0..<max(1, count / 5)).map { "Person \($0)" }
    for (place, name) in people.enumerated() { texts["People/\(place % 40)/\(name).md"] = person(name) }
    for number in people.count..<count {
      texts["Meetings/\(number % 40)/Talk \(number).md"] = meeting(number)
    }
  }

  /// Types some of the notes anew.
  mutating func edit(_ count: Int) {
    let paths = texts.keys.sorted()
    for _ in 0..<count {
      let path = random.pick(paths)
      texts[path]?.append(
        "\nAgain with [[\(random.pick(people))]], \(Int.random(in: 1...99, using: &random)).\n")
    }
  }

  private mutating func person(_ name: String) -> String {
    """
    ---
    type: person
    cadence: \(Int.random(in: 10...90, using: &random))d
    ---
    # \(name)

    Knows [[\(random.pick(people))]].

    ## Log

    - 2026-\(Int.random(in: 10...11, using: &random))-\(day) lunch
    """
  }

  private mutating func meeting(_ number: Int) -> String {
    let guests = (0..<3).map { _ in random.pick(people) }
    return """
      ---
      type: meeting
      date: 2026-11-\(day)
      people: ["[[\(guests[0])]]", "[[\(guests[1])]]"]
      ---
      # Talk \(number)

      We met [[\(guests[2])]] too, as in [[Talk \(Int.random(in: people.count...number, using: &random))]].

      - [ ] [[\(guests[1])]]: send the plan 📅 2026-12-\(day)

      """
  }

  private var day: Int {
    mutating get { Int.random(in: 10...20, using: &random) }
  }
}
