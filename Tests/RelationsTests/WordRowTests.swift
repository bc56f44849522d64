import Notes
import Relations
import TestSupport
import Testing

@Suite("Rows of words: what was asked, said and told")
struct WordRowTests {
  @Test(
    "A question that came in is answered by whatever goes out or both ways that day or later",
    arguments: [
      ("- 2026-11-15 ← mail: could you send it?\n", "reply Ann 11-16"),
      ("- 2026-11-15 ← LINE：印刷屋さん知ってる？\n", "reply Ann 11-16"),
      ("- 2026-11-15 ← メール：見積もりを教えてほしい\n", "reply Ann 11-16"),
      ("- 2026-11-15 ← mail: all fine\n", ""),
      ("- 2026-11-15 → mail: could you send it?\n", ""),
      ("- 2026-11-15 call: could you send it?\n", ""),
      ("- 2026-11-15 ← mail: could you?\n- 2026-11-15 → mail\n", ""),
      ("- 2026-11-15 ← mail: could you?\n- 2026-11-16 call\n", ""),
      ("- 2026-11-15 ← mail: could you?\n- 2026-11-14 call\n", "reply Ann 11-16"),
      ("- 2026-11-15 ← mail: could you?\n- 2026-11-16 ← mail: thanks anyway\n", ""),
    ])
  func reply(log: String, expected: String) {
    #expect(ann(log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("A crowd answers no question")
  func crowd() {
    let party: [NotePath: String] = ["Events/2026-11-16 Party.md": "---\npeople: [Ann, Bob]\n---\n"]
    #expect(
      ann(log: "- 2026-11-15 ← mail: could you?\n", more: party).briefs == [
        "reply Ann 11-16", "first-contact Bob 11-18",
      ])
  }

  @Test(
    "A promise in words stands until a box, a meeting or a meal, for sixty days, unless it was courtesy",
    arguments: [
      ("- 2026-11-10 call: let's have lunch again\n", "maybe-promise Ann 11-13"),
      ("- 2026-11-10 電話。また食事でも、と\n", "maybe-promise Ann 11-13"),
      ("- 2026-11-10 call: I'll send you the plan\n", "maybe-promise Ann 11-13"),
      ("- 2026-11-10 電話。資料を送りますと伝えた\n", "maybe-promise Ann 11-13"),
      ("- 2026-09-21 call: let's have lunch again\n", "maybe-promise Ann 09-24"),
      ("- 2026-09-20 call: let's have lunch again\n", ""),
      ("- 2026-11-10 call: let's have lunch again <!-- courtesy -->\n", ""),
      ("- 2026-11-10 call: let's have lunch again <!--courtesy-->\n", ""),
      ("- 2026-11-10 call: let's have lunch again\n- 2026-11-11 call\n", "maybe-promise Ann 11-13"),
      ("- 2026-11-10 call: let's have lunch again\n- 2026-11-11 lunch\n", ""),
      ("- 2026-11-10 call: let's have lunch again\n- 2026-11-25 lunch\n", "prepare Ann 11-25"),
      ("- 2026-11-10 call: let's have lunch again\n- [ ] ask for a day\n", "promise Ann undated"),
      ("- 2026-11-10 call: all fine\n", ""),
    ])
  func maybePromise(log: String, expected: String) {
    #expect(ann(log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("Words of a meeting concern whom the line names, else who was there, else nobody of a crowd")
  func maybePromiseInMeetings() {
    func rows(_ people: String, _ line: String) -> [String] {
      ann(more: ["Meetings/2026-11-10 x.md": "---\npeople: [\(people)]\n---\n\(line)\n", "People/Bob.md": ""])
        .briefs
    }
    #expect(rows("Ann", "Let's have lunch again") == ["maybe-promise Ann 11-13"])
    #expect(rows("Ann, Bob", "With [[Bob]]: let's have lunch again") == ["maybe-promise Bob 11-13"])
    #expect(rows("Ann, Bob", "Let's have lunch again") == ["maybe-promise Ann+Bob 11-13"])
    #expect(rows("Ann, B, C, D, E, F", "Let's have lunch again") == [])
    #expect(rows("Ann", "> Let's have lunch again") == [])
  }

  @Test("A journal's promise needs somebody it was made to")
  func maybePromiseInJournals() {
    #expect(
      ann(more: ["2026-11-10.md": "Lunch with [[Ann]]. Let's do this again\n"]).briefs == [
        "maybe-promise Ann 11-13"
      ])
    #expect(ann(more: ["2026-11-10.md": "Lunch with [[Ann]].\n\nLet's do this again\n"]).briefs == [])
  }

  @Test("At most three of them stand in the list, the earliest due first; all are told on request")
  func limit() {
    let logs = (1...5).map { "- 2026-11-0\($0) call: let's have lunch again\n" }
    var texts: [NotePath: String] = [:]
    for (place, log) in logs.enumerated() { texts[NotePath("People/P\(place).md")] = log }
    let vault = TextVault(texts)
    #expect(vault.list().today.map(vault.brief) == (0...2).map { "maybe-promise P\($0) 11-0\($0 + 4)" })
    #expect(vault.list(all: true).today.count == 5)
  }

  @Test(
    "The words told are the sentence, or what it quotes",
    arguments: [
      ("call. Let's have lunch again. She laughed", "Let's have lunch again", false),
      ("電話。「また食事でも」と言われた", "また食事でも", false),
      ("call: “I'll send you the plan”, I said", "I'll send you the plan", true),
      ("見本を見せた。資料を送りますと伝えた。雨", "資料を送りますと伝えた", true),
    ])
  func sentences(log: String, words: String, isOffer: Bool) throws {
    let row = try #require(ann(log: "- 2026-11-10 \(log)\n").rows.first)
    #expect(row.reason == .words(text: words, isOffer: isOffer, day: .date("2026-11-10")))
  }

  @Test(
    "A change of the last thirty days asks for congratulations until a word after it",
    arguments: [
      ("", "- 2026-11-10 ← mail: new job at Kiri\n", "change Ann 11-10"),
      ("", "- 2026-11-10 転職したとのこと\n", "change Ann 11-10"),
      ("", "- 2026-10-20 new job\n", ""), ("", "- 2026-10-21 new job\n", "change Ann 10-21"),
      ("", "- 2026-11-10 new job\n- 2026-11-11 → mail\n", ""),
      ("", "- 2026-11-10 new job\n- 2026-11-10 → gift\n", ""),
      ("", "- 2026-11-10 new job\n- 2026-11-11 ← mail\n", "change Ann 11-10"),
      ("org: [Kiri (since 2026-11), Mori]", "", "change Ann 11-01"),
      ("org: [Kiri (since 2026-09), Mori]", "", ""),
      ("役職: 係長（2026-11-10から。前は主任）", "", "change Ann 11-10"),
      ("org: Kiri", "", ""),
    ])
  func change(keys: String, log: String, expected: String) {
    #expect(ann(keys.isEmpty ? "x: y" : keys, log: log).briefs == (expected.isEmpty ? [] : [expected]))
  }

  @Test("A month is told as one")
  func month() {
    let row = ann("org: [Kiri Studio (since 2026-11), Mori]").rows.first
    #expect(row?.reason == .changed(text: "Kiri Studio", since: .month(year: 2026, month: 11)))
  }
}
