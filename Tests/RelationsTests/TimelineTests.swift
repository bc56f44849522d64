import Notes
import Relations
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Rhythm and strength")
struct TimelineTests {
  /// The log of calls that lie this many days apart, the first on 1 January 2026.
  private func log(_ gaps: [Int]) -> String {
    var day = CalendarDay.date("2026-01-01")
    var log = "- \(day) call\n"
    for gap in gaps {
      day = day + gap
      log += "- \(day) call\n"
    }
    return log
  }

  /// Gaps between contacts, oldest first, and the rhythm they make.
  static let rhythms: [(gaps: [Int], rhythm: Double?)] = [
    ([], nil), ([30], nil), ([30, 30], nil),
    // 5 + 6 + 10 = 21 with k = 3; sorted 5, 6, 10.
    ([99, 10, 6, 5], 6),
    // 5 + 6 + 9 = 20 is too little, so k = 4 adds 30; sorted 5, 6, 9, 30; (6 + 9) / 2.
    ([30, 9, 6, 5], 7.5),
    // 100, 1, 1 sum to 102 with k = 3; sorted 1, 1, 100.
    ([7, 7, 100, 1, 1], 1),
    // Twenty gaps of one day sum to 20: none; twenty-one do.
    (Array(repeating: 1, count: 20), nil), (Array(repeating: 1, count: 21), 1),
    // The newest 29 gaps of 1 sum to 29 ≥ 21 at k = 21.
    ([500] + Array(repeating: 1, count: 29), 1), ([14, 14, 14], 14), ([10, 20, 40, 80], 40),
  ]

  @Test(
    "The rhythm is the median of the fewest newest gaps, three or more, that make 21 days",
    arguments: rhythms)
  func rhythm(gaps: [Int], expected: Double?) {
    let vault = ann(log: log(gaps), today: "2028-12-31")
    #expect(vault.people.timeline(of: vault.person("Ann")).rhythm == expected)
  }

  @Test("Contacts among more than three others make no rhythm")
  func groups() {
    var texts: [NotePath: String] = [:]
    for (month, people) in [("01", "B, C"), ("02", "B, C"), ("03", "B, C"), ("04", "B, C, D, E")] {
      texts[.init("Meetings/2026-\(month)-01 x.md")] = "---\npeople: [Ann, \(people)]\n---\n"
    }
    let vault = ann(more: texts)
    #expect(vault.people.timeline(of: vault.person("Ann")).rhythm == nil)
  }

  /// Logs with the strengths that follow from them, computed by hand.
  static let strengths: [(log: String, strength: Double)] = [
    // One call ten days ago: 0.8 · e^(−10/90).
    ("- 2026-11-10 call\n", 0.8 * exp(-10.0 / 90)),
    // Two contacts on one day count once, the stronger: a meal 1.2, faded 0.
    ("- 2026-11-20 mail\n- 2026-11-20 lunch\n", 1.2),
    // A meal with one more: 1.2/√2; a message 20 days ago: 0.4 · e^(−20/90).
    (
      "- 2026-11-20 lunch with [[Bob]]\n- 2026-10-31 ← LINE\n",
      1.2 / 2.0.squareRoot() + 0.4 * exp(-20.0 / 90)
    ),
    // Rhythm 40 days (gaps 40, 40, 40), so τ = max(90, 120) = 120; meetings 0, 40, 80 and 120 days ago.
    (
      "- 2026-07-23 met\n- 2026-09-01 met\n- 2026-10-11 met\n- 2026-11-20 met\n",
      1 + exp(-40.0 / 120) + exp(-80.0 / 120) + exp(-1.0)
    ),
    ("- 2026-11-20 gift\n", 0.4), ("- 2026-11-20 talked\n", 1), ("- 2026-11-20 交流会\n", 0.5),
    ("- 2026-11-20 x\n", 0.5), ("- 2026-11-21 x\n", 0), ("", 0),
  ]

  @Test("The strength sums each day's weight by its group, faded", arguments: strengths)
  func strength(log: String, expected: Double) {
    let vault = ann(log: log, more: ["People/Bob.md": ""])
    let found = vault.people.timeline(of: vault.person("Ann")).strength(on: vault.today)
    #expect(abs(found - expected) < 1e-12, "\(found) is not \(expected)")
  }

  @Test("Only contacts until that day count")
  func onADay() {
    let vault = ann(log: "- 2026-10-01 call\n- 2026-11-01 call\n")
    // On 11 October only the first, ten days before: 0.8 · e^(−10/90).
    let found = vault.people.timeline(of: vault.person("Ann")).strength(on: .date("2026-10-11"))
    #expect(abs(found - 0.8 * exp(-10.0 / 90)) < 1e-12)
  }
}
