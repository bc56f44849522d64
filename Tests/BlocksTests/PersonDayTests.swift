import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("A person's block on other days")
struct PersonDayTests {
  private static let texts: [NotePath: String] = [
    // Late, due, stale: none of it is a rule's own day.
    "People/Late.md":
      "---\ncadence: 30d\nfollow_up: 2025-01-10\n---\n- 2024-12-20 call\n- [ ] x 📅 2025-01-05\n",
    "People/Kept.md": "---\ncadence: 30d\n---\n- 2024-11-20 call\n- 2024-12-20 lunch\n",
    // Booked on the 5th, snoozed until the 20th, in the window of a first meeting until 5 + 30.
    "People/Booked.md": "---\ncadence: 30d\n---\n- 2024-11-20 call\n- 2025-01-05 lunch\n",
    "People/Snoozed.md": "---\ncadence: 30d\nsnooze: 2025-01-20\n---\n- 2024-11-20 call\n",
    "People/New.md": "---\nmet: 2025-01-05\ncadence: 30d\n---\n",
  ]

  /// The days of 2025 on which a block says something else than the day before.
  private func changes(_ name: String) -> [String] {
    var settings = Settings()
    settings.language = .japanese
    var before: [String]?
    var days: [String] = []
    for offset in 0..<900 {
      let day = CalendarDay.date("2025-01-01") + offset
      let vault = TextVault(Self.texts, settings: settings, today: day)
      let lines = vault.personText.lines(about: vault.person(name), in: "x.md")
      if let before, before != lines { days.append("\(day)") }
      before = lines
    }
    return days
  }

  @Test(
    "BYTES 27: it changes on a rule's own day alone, and a new year is none",
    arguments: [
      ("Late", []), ("Kept", []), ("Booked", ["2025-01-05"]), ("Snoozed", ["2025-01-20"]),
      ("New", ["2025-01-05", "2025-02-05"]),
    ])
  func ownDays(name: String, expected: [String]) {
    #expect(changes(name) == expected)
  }

  @Test("BYTES 27: whatever the notes say, it changes on a day that they name, or 31 days after one")
  func anyNotes() {
    let seed = UInt64.random(in: 0...(.max))
    print("a person's block over days: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 1...40 {
      let (texts, named) = randomNotes(&random)
      let ruled = named.union(named.map { $0 + 31 })
      var before: [String]?
      for offset in 0..<120 {
        let day = Self.start + offset
        let vault = TextVault(texts, today: day)
        let lines = vault.personText.lines(about: vault.person("Ann"), in: "x.md")
        if let before, before != lines {
          #expect(ruled.contains(day), "seed \(seed), round \(round): \(day) \(texts)")
        }
        before = lines
      }
    }
  }

  private static let start = CalendarDay.date("2026-11-20")

  /// Notes of which Ann's block is made, and the days that stand in them.
  private func randomNotes(_ random: inout SeededGenerator) -> ([NotePath: String], Set<CalendarDay>) {
    var days: Set<CalendarDay> = []
    func day() -> CalendarDay {
      let day = Self.start + Int.random(in: -60...80, using: &random)
      days.insert(day)
      return day
    }
    let lines = [
      "met: \(day())", "snooze: \(day())", "follow_up: \(day()) - ask", "cadence: 20d",
      "last_contact: \(day())",
      "introduced_by: Bo", "tier: 2",
    ]
    let log = ["- \(day()) call", "- \(day()) ← mail: x", "- [ ] send it 📅 \(day())", "- \(day()) 名刺", "- x"]
    func some(_ lines: [String]) -> String {
      lines.filter { _ in Bool.random(using: &random) }.joined(separator: "\n")
    }
    let meeting = day()
    return (
      [
        "People/Ann.md": "---\n\(some(lines))\n---\n\(some(log))\n",
        NotePath("Meetings/\(meeting) x.md"): "---\npeople: [Ann, Bo]\nnext: \(day())\n---\n",
      ], days
    )
  }
}
