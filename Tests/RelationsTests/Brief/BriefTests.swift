import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("What to know before a meeting")
struct BriefTests {
  private static let me =
    "---\ntype: me\noffers: [editing]\ninterests: [film]\nseeks: [printer]\nlocation: Ueno\n---\n"

  /// Ann in a vault where her note has these keys and this text.
  private func vault(
    _ keys: String, _ body: String = "", more: [NotePath: String] = [:], today: String = "2026-11-20"
  ) -> TextVault {
    var texts: [NotePath: String] = ["People/Ann.md": "---\n\(keys)\n---\n\(body)", "me.md": Self.me]
    texts.merge(more) { $1 }
    return TextVault(texts, today: .date(today))
  }

  private func own(_ vault: TextVault, _ name: String = "Ann") -> Brief {
    vault.briefFinder.ownBrief(of: vault.person(name), on: vault.today, leavingOut: nil)
  }

  private func personal(_ vault: TextVault, _ name: String = "Ann") -> PersonalBrief {
    vault.briefFinder.personal(vault.person(name))
  }

  // MARK: What is unknown

  @Test(
    "What is unknown is asked, the most useful first, and never more than three things",
    arguments: [
      ("x: y", [BriefQuestion.needs, .interests, .work]),
      ("needs: rest\norg: Kiri", [.interests, .birthday]),
      ("needs: rest\ninterests: film\nrole: printer", [.story(role: "printer"), .birthday]),
      ("needs: rest\ninterests: film\nrole: printer\nbirthday: 04-17", [.story(role: "printer")]),
    ])
  func questions(keys: String, expected: [BriefQuestion]) {
    #expect(own(vault(keys)).questions == expected)
  }

  @Test("Whom I have seen on three days is not asked how they came to their work")
  func story() {
    let log = "- 2026-11-01 lunch\n- 2026-11-02 call\n- 2026-11-03 lunch\n"
    let keys = "needs: x\ninterests: y\nrole: z\nbirthday: 01-01"
    #expect(own(vault(keys, log)).questions == [])
  }

  @Test("Others do not read what is asked of needs and birthdays")
  func shownQuestions() {
    let vault = vault("x: y")
    let shown = vault.briefFinder.shownBrief(of: vault.person("Ann"), on: vault.today, in: vault["me.md"])
    #expect(shown.questions == [.interests, .work])
  }

  // MARK: Early to ask

  @Test(
    "It is early to ask before three days both ways, or within thirty days of meeting; not where people are close",
    arguments: [
      ("met: 2026-01-01", "- 2026-05-01 lunch\n- 2026-05-02 call\n", 2, 323, true),
      ("met: 2026-01-01", "- 2026-05-01 lunch\n- 2026-05-02 call\n- 2026-05-03 call\n", 3, 323, false),
      ("met: 2026-10-21", "- 2026-11-01 call\n- 2026-11-02 call\n- 2026-11-03 call\n", 3, 30, true),
      ("met: 2026-10-20", "- 2026-11-01 call\n- 2026-11-02 call\n- 2026-11-03 call\n", 3, 31, false),
      ("met: 2026-01-01", "- 2026-05-01 → mail\n- 2026-05-02 ← mail\n- 2026-05-03 call\n", 1, 323, true),
      ("met: 2026-11-10\ntier: 2", "", 0, 10, false),
    ])
  func early(keys: String, log: String, days: Int, since: Int, isEarly: Bool) {
    let personal = personal(vault(keys, log))
    #expect(personal.acquaintance.twoWayDays == days && personal.acquaintance.daysSinceMet == since)
    #expect(personal.isEarlyToAsk == isEarly)
  }

  // MARK: Give and take

  @Test("Needs that I can meet come first, and what I seek finds what they are or offer")
  func giveAndTake() {
    let personal = personal(
      vault("needs: [a van, editing]\nrole: printer\nlocation: Ueno\ninterests: [film]"))
    #expect(personal.needs.map(\.need.term.text) == ["editing", "a van"])
    #expect(personal.needs.map { $0.offer?.term.text } == ["editing", nil])
    #expect(personal.seeks.map(\.theirs.term.text) == ["printer"] && personal.seeks.map(\.theirs.line) == [3])
    #expect(personal.places.map(\.theirs.term.text) == ["Ueno"])
    #expect(personal.interests.map(\.theirs.term.text) == ["film"])
  }

  @Test("A goal that somebody fits is told with the words that meet; one that is done is not")
  func goals() {
    let goals: [NotePath: String] = [
      "Goals/Studio.md": "---\nroles: [printer, cook]\ntags: [goal, paper]\n---\n",
      "Goals/Old.md": "---\nroles: [printer]\nstatus: done\n---\n",
      "Goals/Hidden.md": "---\nroles: [printer]\nprivate: true\n---\n",
    ]
    let found = personal(vault("role: printer\ntags: [paper]", more: goals)).goals
    #expect(found.count == 1)
    #expect(found.first?.matches.map(\.wanted.term.text) == ["printer", "paper"])
  }

  // MARK: News and days

  @Test(
    "The last good news of a year is told, from the log or a dated value",
    arguments: [
      ("x: y", "- 2026-03-01 mail: she has a new job at Kiri. And a cat\n", "she has a new job at Kiri"),
      ("role: head of design (since 2026-04)", "- 2026-03-01 mail: new job\n", "head of design"),
      ("x: y", "- 2025-11-01 mail: new job\n", nil), ("x: y", "- 2026-12-01 mail: new job\n", nil),
    ])
  func news(keys: String, log: String, expected: String?) {
    #expect(own(vault(keys, log)).news?.text == expected)
  }

  @Test("Days of the next month are told: birthdays whether celebrated or not, bookings and plans")
  func dates() {
    let personal = personal(
      vault(
        "birthday: 1990-12-20\nimportant_dates: [2020-12-21 shop]\nfollow_up: 2026-12-01 - the proofs",
        "- 2026-11-25 lunch\n"))
    let days = personal.dates.map { "\($0.day) \($0.kind)" }
    #expect(
      days == [
        "2026-11-25 booked", "2026-12-01 planned(what: \"the proofs\")",
        "2026-12-20 yearly(label: nil, years: Optional(36))",
      ])
  }

  // MARK: People in common

  @Test("Who introduced whom and who knows whom comes before meetings, and crowds join nobody")
  func peopleInCommon() {
    let more: [NotePath: String] = [
      "People/Bo.md": "---\nmet: 2026-01-01\n---\n", "People/Cy.md": "---\nmet: 2026-01-01\n---\n",
      "People/Di.md": "---\nmet: 2026-01-01\n---\n", "People/Stranger.md": "",
      "Meetings/2026-05-01 a.md": "---\npeople: [Ann, Di]\n---\n",
      "Meetings/2026-05-02 b.md": "---\npeople: [Ann, Di]\n---\n",
      "Meetings/2026-05-03 c.md": "---\npeople: [Ann, A, B, C, D, E]\n---\n",
    ]
    let vault = vault("introduced_by: Bo\nknows: [Cy, Stranger]", more: more)
    let people = own(vault).people
    #expect(people.map { vault.name(of: $0.person) } == ["Bo", "Cy", "Di"])
    guard case .met(2, _, _, .date("2026-05-02")) = people[2].reason else {
      Issue.record("\(people[2].reason)")
      return
    }
  }

  @Test("Several people: what all share, where all were, whom all know")
  func common() {
    let more: [NotePath: String] = [
      "People/Bo.md": "---\ninterests: [film, tea]\nknows: Cy\n---\n",
      "People/Cy.md": "---\nmet: 2026-01-01\n---\n",
      "Meetings/2026-05-01 a.md": "---\npeople: [Ann, Bo]\n---\n",
      "Meetings/2026-05-02 b.md": "---\npeople: [Ann]\n---\n",
    ]
    let vault = vault("interests: [Film, bread]\nknows: Cy", more: more)
    let ground = vault.briefFinder.commonGround(of: [vault.person("Ann"), vault.person("Bo")])
    #expect(ground.interests.map { $0.claims.map(\.term.text) } == [["Film", "film"]])
    #expect(ground.meetings.map { "\($0.day)" } == ["2026-05-01"])
    #expect(ground.people.map(vault.name) == ["Cy"])
    #expect(vault.briefFinder.commonGround(of: [vault.person("Ann")]).isEmpty)
  }

  // MARK: The meeting

  @Test(
    "A meeting's brief is for its day, or for the one it was moved to, and about those who will be there",
    arguments: [
      ("---\ndate: 2026-11-27\npeople: [Ann, Bo]\n---\n", "2026-11-27 Ann Bo"),
      ("---\ndate: 2026-11-27\npeople: [Ann, Bo]\n---\n不参加: Bo\n", "2026-11-27 Ann"),
      ("---\ndate: 2026-11-17\npeople: [Ann]\n---\nリスケ → 11/26\n", "2026-11-26 Ann"),
      ("---\ndate: 2026-11-27\npeople: [Ann]\nstatus: cancelled\n---\n", "2026-11-27 Ann off"),
      ("---\ndate: 2026-11-12\npeople: [Ann]\nnext: 2026-12-03\n---\n", "2026-11-12 Ann"),
      ("---\ndate: 2026-11-27\npeople: [me, Gone, Secret]\n---\n", "2026-11-27"),
      ("---\npeople: [Ann]\n---\n## 2026-11-10\n", "undated Ann"),
    ])
  func occasion(text: String, expected: String) {
    let vault = vault(
      "x: y",
      more: [
        "Meetings/m.md": text, "People/Bo.md": "", "People/Gone.md": "---\nstatus: deceased\n---\n",
        "People/Secret.md": "---\nprivate: true\n---\n",
      ])
    let occasion = BriefOccasion(vault.vault.notes[vault["Meetings/m.md"].index], vault.people)
    let told =
      [occasion?.day.map { "\($0)" } ?? "undated"] + (occasion?.people.map(vault.name) ?? [])
      + (occasion?.isCalledOff == true ? ["off"] : [])
    #expect(told.joined(separator: " ") == expected)
    #expect(BriefOccasion(vault.vault.notes[vault["People/Ann.md"].index], vault.people) == nil)
  }
}
