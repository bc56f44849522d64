import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The list of follow-ups")
struct ListTests {
  private func briefs(_ vault: TextVault, _ rows: [FollowUp]) -> [String] { rows.map(vault.brief) }

  /// A task due on each day, in one note.
  private func tasks(_ days: [String]) -> TextVault {
    TextVault(["People/Ann.md": days.map { "- [ ] call 📅 \($0)\n" }.joined()])
  }

  @Test("The sections part at today and at the end of the window")
  func sections() {
    let vault = tasks(["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-27", "2026-11-28"])
    let list = vault.list()
    #expect(briefs(vault, list.today) == ["promise Ann 11-19", "promise Ann 11-20"])
    #expect(briefs(vault, list.thisWeek) == ["promise Ann 11-21", "promise Ann 11-27"])
    #expect(list.later.isEmpty && list.more == 0)
    #expect(vault.list(within: 1).thisWeek.count == 1)
    #expect(briefs(vault, vault.list(all: true).later) == ["promise Ann 11-28"])
  }

  @Test("A waiting row stands in its own section, in the window, overdue or not")
  func waiting() {
    let vault = TextVault([
      "People/Ann.md":
        "- [ ] b #waiting 📅 2026-11-27\n- [ ] a #waiting 📅 2026-11-01\n- [ ] c #waiting 📅 2026-11-28\n",
      "x.md": "- [ ] [[Ann]]: d",
    ])
    #expect(
      briefs(vault, vault.list().waiting) == [
        "waiting Ann 11-01", "waiting Ann 11-27", "waiting Ann undated",
      ])
    #expect(vault.list(all: true).waiting.count == 4)
  }

  @Test("The limit holds for today over all kinds and tells how many more there are; all has none")
  func limit() {
    let vault = tasks((1...9).map { "2026-11-0\($0)" } + ["2026-11-25"])
    #expect(briefs(vault, vault.list().today) == (1...7).map { "promise Ann 11-0\($0)" })
    #expect(vault.list().more == 2)
    #expect(vault.list().thisWeek.count == 1)
    #expect(vault.list(all: true).today.count == 9 && vault.list(all: true).more == 0)
  }

  @Test("Promises come first, then first contact, the next one, and keeping in touch")
  func kinds() {
    let vault = TextVault([
      "People/Ann.md": "---\ncadence: 30d\n---\n- 2026-09-01 call\n",
      "People/Bo.md": "---\nmet: 2026-11-10\n---\n",
      "People/Cy.md": "---\nfollow_up: 2026-10-01\n---\n", "x.md": "- [ ] call [[Di]] 📅 2026-11-20",
      "People/Di.md": "",
    ])
    #expect(
      briefs(vault, vault.list().today) == [
        "promise Di 11-20", "first-contact Bo 11-12", "next Cy 10-01", "keep-in-touch Ann 10-01",
      ])
  }

  @Test("Rows of one day go by reading, else by name, in code points of the NFC")
  func names() {
    let texts = ["山田": "reading: やまだ", "安部": "reading: あべ", "Zed": "", "ann": "", "E\u{301}va": "", "F": ""]
    var notes: [NotePath: String] = [:]
    for (name, keys) in texts {
      notes[.init("People/\(name).md")] = "---\n\(keys)\nfollow_up: 2026-11-01\n---\n"
    }
    let vault = TextVault(notes)
    let list = FollowUpList(vault.vault.notes, vault.people) { person in
      guard case .note(let id) = person else { return "" }
      return vault.vault[id].value(.reading)?.text ?? vault.name(of: person)
    }
    #expect(
      briefs(vault, list.today) == ["F", "Zed", "ann", "E\u{301}va", "安部", "山田"].map { "next \($0) 11-01" })
  }

  @Test("Keeping in touch goes by lateness times strength, not by days overdue")
  func weight() {
    // Ann: last on 1 October, F = 30, due on 31 October, 20 days late: min(1, 20/30); gaps 61, 61, 61 make
    // r = 61 and τ = 183. S on 1 October = 1.2 · (1 + e^(−61/183) + e^(−122/183) + e^(−183/183))
    // ≈ 1.2 · (1 + 0.7165 + 0.5134 + 0.3679) ≈ 3.117, weight ≈ 2.078.
    // Bo: last on 1 June, F = 30, 142 days late: min(1, 4.7) = 1; one call: 0.8, weight 0.8.
    let vault = TextVault([
      "People/Ann.md": """
      ---
      cadence: 30d
      ---
      - 2026-04-01 lunch
      - 2026-06-01 lunch
      - 2026-08-01 lunch
      - 2026-10-01 lunch

      """,
      "People/Bo.md": "---\ncadence: 30d\n---\n- 2026-06-01 call\n",
    ])
    let list = vault.list()
    #expect(briefs(vault, list.today) == ["keep-in-touch Ann 10-31", "keep-in-touch Bo 07-01"])
    #expect(abs(list.today[0].weight - 2.078) < 0.001 && abs(list.today[1].weight - 0.8) < 1e-12)
  }

  @Test("Rows due more than 180 days ago are only asked about in the whole list")
  func stale() {
    let vault = tasks(["2026-05-24", "2026-05-23", "2020-01-01"])
    #expect(briefs(vault, vault.list().today) == ["promise Ann 05-24"])
    #expect(vault.list().stale.isEmpty)
    #expect(briefs(vault, vault.list(all: true).stale) == ["promise Ann 2020-01-01", "promise Ann 05-23"])
  }

  @Test("Promises without a day are listed last, this week")
  func undated() {
    let vault = TextVault(["People/Ann.md": "- [ ] a\n- [ ] b 📅 2026-11-27\n"])
    #expect(briefs(vault, vault.list().thisWeek) == ["promise Ann 11-27", "promise Ann undated"])
  }

  @Test("One person stands in one row besides promises; I stand in none")
  func oneRow() {
    let vault = TextVault([
      "People/Ann.md": "---\nmet: 2026-11-10\nfollow_up: 2026-11-20\ncadence: 1d\n---\n- [ ] call\n",
      "me.md": "---\ntype: me\nname: Taro\nmet: 2026-11-10\nfollow_up: 2026-11-20\ncadence: 1d\n---\n",
      "Meetings/2026-11-01 x.md": "---\npeople: Taro\n---\n",
    ])
    #expect(vault.briefs == ["first-contact Ann 11-12", "promise Ann undated"])
  }

  @Test("An empty vault has an empty list")
  func empty() {
    #expect(TextVault([:]).list().isEmpty)
  }

  @Test("Numbers of the configuration are kept: window, limit, stale days, first contact")
  func settings() {
    var settings = Settings()
    settings.followUp.within = 1
    settings.followUp.limit = 1
    settings.followUp.stale = 5
    settings.followUp.firstContact = [1, 5, 9]
    let tasks: [NotePath: String] = [
      "x.md": "- [ ] [[Bo]] 📅 2026-11-22\n- [ ] [[Bo]] 📅 2026-11-14\n- [ ] [[Bo]] 📅 2026-11-15\n",
      "People/Bo.md": "",
    ]
    let list = ann("met: 2026-11-11", settings: settings, more: tasks).list()
    #expect(list.today.map(\.due) == [.date("2026-11-15")] && list.more == 0 && list.thisWeek.isEmpty)
    #expect(ann("met: 2026-11-15", settings: settings).briefs == ["first-contact Ann 11-16"])
    #expect(ann("met: 2026-11-10", settings: settings).briefs == [])
  }
}
