import Notes
import Relations
import TestSupport
import Testing

@Suite("Rows of first contact, the next one and keeping in touch")
struct ContactRowTests {
  @Test(
    "First contact: two days after meeting, two weeks after a first word, for thirty days",
    arguments: [
      ("met: 2026-11-18", "", "first-contact Ann 11-20"), ("met: 2026-11-20", "", "first-contact Ann 11-22"),
      ("met: 2026-10-21", "", "first-contact Ann 10-23"), ("met: 2026-10-20", "", ""),
      ("met: 2026-11-21", "", ""),
      ("出会い: 2026年11月18日", "", "first-contact Ann 11-20"), ("met: 2026-11", "", ""), ("met: 11-18", "", ""),
      ("met: 2026-11-10", "- 2026-11-10 met\n", "first-contact Ann 11-12"),
      ("met: 2026-11-10", "- 2026-11-12 → mail\n", "first-contact Ann 11-24"),
      ("met: 2026-11-10", "- 2026-11-12 ← mail\n", "first-contact Ann 11-12"),
      ("met: 2026-11-10", "- 2026-11-10 met\n- 2026-11-10 → mail\n", "first-contact Ann 11-24"),
      ("met: 2026-11-10", "- 2026-11-12 → mail\n- 2026-11-15 call\n", ""),
      ("", "- 2026-11-10 call\n", ""), ("", "- 2026-11-10 初対面\n", "first-contact Ann 11-12"),
      ("", "- 2026-11-10 はじめまして、名刺交換\n", "first-contact Ann 11-12"),
      ("", "- 2026-11-10 first met\n", "first-contact Ann 11-12"),
      ("introduced_by: Bob", "- 2026-11-10 coffee\n", "first-contact Ann 11-12"),
      ("introduced_by: Bob", "", ""),
      ("", "- 2026-10-01 call\n- 2026-11-10 first met her boss\n", ""),
      ("met: 2026-11-18\ncadence: 7d", "", "first-contact Ann 11-20"),
      ("met: 2026-11-18\nfollow_up: 2026-11-25", "", "first-contact Ann 11-20"),
      ("met: 2026-11-18\nsnooze: 2026-11-21", "", ""),
      ("met: 2026-11-18\nsnooze: 2026-11-20", "", "first-contact Ann 11-20"),
      ("met: 2026-11-18\nstatus: deceased", "", ""), ("met: 2026-11-18\nprivate: yes", "", ""),
    ])
  func firstContact(keys: String, log: String, expected: String) {
    #expect(ann(keys, log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("An event or a meeting's opening words are evidence of a first meeting, too")
  func evidence() {
    let event: [NotePath: String] = ["Events/2026-11-10 Mixer.md": "[[Ann]]\n"]
    #expect(ann(more: event).briefs == ["first-contact Ann 11-12"])
    let meeting: [NotePath: String] = ["Meetings/2026-11-10 x.md": "---\npeople: Ann\n---\n初対面。\n"]
    #expect(ann(more: meeting).briefs == ["first-contact Ann 11-12"])
    let plain: [NotePath: String] = ["Meetings/2026-11-10 x.md": "---\npeople: Ann\n---\nFine.\n"]
    #expect(ann(more: plain).briefs == [])
    #expect(TextVault(event.merging(["me.md": "---\ntype: me\nname: Ann\n---\n"]) { $1 }).briefs == [])
  }

  @Test("The row tells the day and the words since")
  func firstContactReason() throws {
    let row = try #require(ann("x: y\nmet: 2026-11-10", log: "- 2026-11-12 → mail\n").rows.first)
    #expect(row.reason == .firstMeeting(met: .date("2026-11-10"), words: 1))
    #expect(row.line == 3)
  }

  @Test(
    "The next contact stands until a touch in the week before it, whatever its day",
    arguments: [
      ("follow_up: 2026-11-25", "", "next Ann 11-25"),
      ("next_contact: 2026-11-01 - ask about the draft", "", "next Ann 11-01"),
      ("次回連絡日: 2026年11月25日", "", "next Ann 11-25"),
      ("follow_up: 2026-11-25", "- 2026-11-17 call\n", "next Ann 11-25"),
      ("follow_up: 2026-11-25", "- 2026-11-18 call\n", ""),
      ("follow_up: 2026-11-10", "- 2026-11-19 ← mail\n", ""),
      ("follow_up: soon", "", ""), ("follow_up:", "", ""),
      ("follow_up: 2026-11-25\nsnooze: 2026-11-22", "", ""),
      ("follow_up: 2026-11-25\ncadence: 7d", "- 2026-11-01 call\n", "next Ann 11-25"),
      ("follow_up: 2026-11-25\ncadence: 7d", "- 2026-11-18 call\n", "keep-in-touch Ann 11-25"),
      ("follow_up: 2026-11-25\nmet: 2026-11-15", "- 2026-11-16 call\n- 2026-11-17 call\n", "next Ann 11-25"),
    ])
  func next(keys: String, log: String, expected: String) {
    #expect(ann(keys, log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("The row tells what was planned")
  func nextReason() throws {
    for (value, what) in [("2026-11-25 - ask her", "ask her"), ("2026-11-25", ""), ("2026-11-25：聞く", "聞く")] {
      #expect(ann("follow_up: \(value)").rows.first?.reason == .planned(what: what))
    }
  }

  @Test(
    "Keeping in touch is due one cadence after the last contact, else after meeting",
    arguments: [
      ("cadence: 30d", "- 2026-11-01 call\n- 2026-10-01 call\n", "keep-in-touch Ann 12-01"),
      ("cadence: 30d", "- 2026-10-01 ← mail\n", "keep-in-touch Ann 10-31"), ("cadence: 30d", "", ""),
      ("cadence: 30d\nlast_contact: 2026-10-01", "", "keep-in-touch Ann 10-31"),
      ("cadence: 30d\nmet: 2026-10-01", "", "keep-in-touch Ann 10-31"),
      ("cadence: 30d\nmet: 2026-09", "", ""),
      ("", "- 2026-10-01 call\n", ""), ("cadence: none\ntier: 1", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\npaused: true", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\nstatus: archived", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\n休眠: はい", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\npaused: false", "- 2026-10-01 call\n", "keep-in-touch Ann 10-31"),
      ("cadence: 30d\ndied: 2026-10-02", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\nsnooze: 2026-11-21", "- 2026-10-01 call\n", ""),
      ("cadence: 30d\nsnooze: 2026-11-20", "- 2026-10-01 call\n", "keep-in-touch Ann 10-31"),
      (
        "cadence: 30d", "- 2026-10-01 call\n- 2026-11-21 lunch\n", "prepare Ann 11-21"
      ),
    ])
  func keepInTouch(keys: String, log: String, expected: String) {
    #expect(ann(keys, log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("A crowd does not put it off; where nothing else is known it begins there")
  func crowd() {
    let party: [NotePath: String] = ["Events/2026-09-01 Party.md": "---\npeople: [Ann, Bob]\n---\n"]
    #expect(
      ann("cadence: 30d", log: "- 2026-08-01 call\n", more: party).briefs == ["keep-in-touch Ann 08-31"])
    #expect(ann("cadence: 30d", more: party).briefs == ["keep-in-touch Ann 10-01"])
    #expect(ann("cadence: 30d\nmet: 2026-08-01", more: party).briefs == ["keep-in-touch Ann 08-31"])
    #expect(ann("cadence: 30d\nmet: 2026-08", more: party).briefs == [])
  }

  @Test("A booked meeting hides it until the day after")
  func booked() {
    let meeting: [NotePath: String] = ["Meetings/2026-11-22 x.md": "---\npeople: Ann\n---\n"]
    let log = "- 2026-10-01 call\n"
    #expect(ann("cadence: 30d", log: log, today: "2026-11-21", more: meeting).briefs == ["prepare Ann 11-22"])
    #expect(
      ann("cadence: 30d", log: log, today: "2026-11-22", more: meeting).briefs == ["keep-in-touch Ann 12-22"])
    let off: [NotePath: String] = ["Meetings/2026-11-22 x.md": "---\npeople: Ann\nstatus: cancelled\n---\n"]
    #expect(ann("cadence: 30d", log: log, more: off).briefs == ["keep-in-touch Ann 10-31"])
  }

  @Test("The row tells the last contact, the days and what gave them")
  func reason() throws {
    let vault = ann("tier: 2", log: "- 2026-10-01 call\n")
    let row = try #require(vault.rows.first)
    let last = try #require(vault.people.timeline(of: vault.person("Ann")).last)
    #expect(row.reason == .quiet(since: last, cadence: 30, from: .tier(2)))
    #expect(row.line == 4 && row.source == vault["People/Ann.md"])
    let met = ann("cadence: 30d\nmet: 2026-10-01").rows.first?.reason
    #expect(met == .quietSinceMeeting(met: .date("2026-10-01"), cadence: 30, from: .key))
  }
}
