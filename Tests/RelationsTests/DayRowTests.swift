import Configuration
import Notes
import Relations
import TestSupport
import Testing

@Suite("Rows of days: birthdays, booked meetings, goals, drifting")
struct DayRowTests {
  private func week(_ vault: TextVault) -> [String] {
    let list = vault.list()
    return (list.today + list.thisWeek).map(vault.brief)
  }

  @Test(
    "A birthday is told of seven days ahead, to those whose days are kept",
    arguments: [
      ("tier: 1\nbirthday: 1986-11-27", "date Ann 11-27"), ("tier: 2\nbirthday: 11-20", "date Ann 11-20"),
      ("tier: 2\nbirthday: 1986-11-28", ""), ("tier: 2\nbirthday: 1986-11-19", ""),
      ("tier: 3\nbirthday: 1986-11-25", ""), ("birthday: 11-25", ""),
      ("circle: Family\nbirthday: --1125", "date Ann 11-25"),
      ("celebrate: yes\n誕生日: 11月25日", "date Ann 11-25"),
      ("tier: 1\ncelebrate: no\nbirthday: 11-25", ""),
      ("tier: 1\nimportant_dates:\n  - {date: 2019-11-25, label: wedding}", "date Ann 11-25"),
      ("tier: 1\nanniversary: 2019-11-25", "date Ann 11-25"),
      ("tier: 1\nimportant_dates: [2019-11-25 wedding, 11-26 shop]", "date Ann 11-25, date Ann 11-26"),
      ("tier: 1\nbirthday: 1986-11-25\nstatus: dead", ""),
    ])
  func dates(keys: String, expected: String) {
    #expect(week(ann(keys)).joined(separator: ", ") == expected)
  }

  @Test("A word in the days before settles it")
  func congratulated() {
    let keys = "tier: 1\ncadence: none\nbirthday: 1986-11-25"
    #expect(week(ann(keys, log: "- 2026-11-18 → mail\n")) == [])
    #expect(week(ann(keys, log: "- 2026-11-17 → mail\n")) == ["date Ann 11-25"])
  }

  @Test("The age is told where the year is, and 29 February is the 28th in other years")
  func ages() {
    #expect(ann("tier: 1\nbirthday: 1986-11-25").rows.first?.reason == .date(label: nil, years: 40))
    #expect(ann("tier: 1\nbirthday: 11-25").rows.first?.reason == .date(label: nil, years: nil))
    let wedding = "tier: 1\nimportant_dates:\n  - {date: 2019-11-25, label: wedding}"
    #expect(ann(wedding).rows.first?.reason == .date(label: "wedding", years: 7))
    #expect(ann("tier: 1\nbirthday: 1992-02-29", today: "2027-02-25").briefs == ["date Ann 2027-02-28"])
    #expect(ann("tier: 1\nbirthday: 1992-02-29", today: "2028-02-25").briefs == ["date Ann 2028-02-29"])
    #expect(ann("tier: 1\nbirthday: 01-02", today: "2026-12-30").briefs == ["date Ann 2027-01-02"])
  }

  @Test("The configuration says whose days are kept, and how far ahead")
  func configured() throws {
    let settings = try Settings.read(
      Array("celebrate: {tiers: [active], circles: [work]}\nfollow_up: {lead: 3d}\n".utf8))
    func rows(_ keys: String) -> [String] {
      week(TextVault(["People/Ann.md": "---\n\(keys)\n---\n"], settings: settings))
    }
    #expect(rows("tier: 3\nbirthday: 11-23") == ["date Ann 11-23"])
    #expect(rows("tier: 1\nbirthday: 11-23") == [])
    #expect(rows("circle: work\nbirthday: 11-24") == [])
  }

  @Test("A booked meeting is one row for everyone who will be there, up to its day")
  func prepare() {
    func rows(_ day: String) -> [String] {
      let path = NotePath("Meetings/\(day) x.md")
      return week(TextVault([path: "---\npeople: [Ann, Bob]\n---\n", "People/Ann.md": ""]))
    }
    #expect(rows("2026-11-27") == ["prepare Ann+Bob 11-27"])
    #expect(rows("2026-11-28") == [])
    let moved: [NotePath: String] = [
      "Meetings/2026-11-10 x.md": "---\npeople: [Ann]\n---\nリスケ → 11/24\n", "People/Ann.md": "",
    ]
    #expect(week(TextVault(moved)) == ["prepare Ann 11-24"])
  }

  @Test(
    "A goal's due and review days are rows until it is done",
    arguments: [
      ("due: 2026-11-25", "goal 11-25"), ("review: 2026-11-25\ndue: 2027-01-01", "goal 11-25"),
      ("期限: 2026-11-25\nstatus: done", ""), ("due: 2026-11-25\nstatus: 達成", ""), ("review: monthly", ""),
      ("due: 2026-12-25", ""),
    ])
  func goals(keys: String, expected: String) {
    let vault = TextVault(["Goals/Studio.md": "---\n\(keys)\n---\n"])
    #expect(week(vault) == (expected.isEmpty ? [] : [expected]))
  }

  /// A log with a contact every ten days, the last on the day given.
  private func rhythm(last: String) -> String {
    (0...4).map { "- \(CalendarDay.date(last) - 10 * $0) call\n" }.joined()
  }

  @Test(
    "A tie that is silent for longer than its rhythm drifts, before its cadence is due and not for ever",
    arguments: [
      // A rhythm of 10 days: more than 24 days of silence, at most 120.
      ("2026-10-27", "keep-in-touch Ann 2027-01-25"), ("2026-10-26", "drifting Ann 11-20"),
      ("2026-10-01", "drifting Ann 10-26"), ("2026-08-22", "keep-in-touch Ann 11-20"),
      ("2026-08-01", "keep-in-touch Ann 10-30"),
    ])
  func drifting(last: String, expected: String) {
    #expect(ann("cadence: 90d", log: rhythm(last: last)).briefs == [expected])
  }

  @Test("Nobody drifts who needs no contact, is paused, or is about to be met")
  func notDrifting() {
    let log = rhythm(last: "2026-10-01")
    #expect(ann("cadence: none", log: log).briefs == [])
    #expect(ann("paused: yes", log: log).briefs == [])
    #expect(ann("cadence: 90d", log: log + "- 2026-11-25 lunch\n").briefs == ["prepare Ann 11-25"])
  }

  @Test("Open tasks that name somebody who died are to be looked at, and nothing else is asked")
  func deceased() {
    let vault = ann(
      "died: 2026-10-01\ntier: 1\nbirthday: 11-25", log: "- 2026-01-01 call: let's have lunch again\n",
      more: [
        "x.md": "- [ ] Return the book to [[Ann]]\n- [ ] Call [[Ann]] and [[Bob]]\n", "People/Bob.md": "",
      ])
    #expect(vault.briefs == ["promise Bob undated"])
    #expect(vault.list().pleaseLook.map(vault.brief) == ["promise Ann undated"])
  }
}
