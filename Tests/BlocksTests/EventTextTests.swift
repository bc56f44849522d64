import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("A block about an event")
struct EventTextTests {
  private let fair: NotePath = "Events/2026-01-10 Fair.md"

  private func lines(
    _ body: String, _ people: [String: String] = [:], language: Settings.Language = .english,
    limit: Int = 200, today: String = "2026-11-20"
  ) -> [String] {
    var texts: [NotePath: String] = [fair: body, "me.md": "---\ntype: me\n---\n"]
    for (name, text) in people { texts[NotePath("People/\(name).md")] = text }
    var settings = Settings()
    settings.language = language
    settings.backlinks.limit = limit
    let vault = TextVault(texts, settings: settings, today: .date(today))
    let text = EventText(BlockText(vault.vault, settings, today: vault.today))
    guard let event = Events(vault.vault.notes, vault.people)[vault[fair]] else { return [] }
    return text.lines(about: event, in: fair)
  }

  private static let six =
    "---\npeople: [Ann, Bo, Cy, Dee, Eve, Flo]\n---\n- [[Ann]] ◎ the one with the lamp\n"
  private static let logs = [
    "Ann": "- 2026-01-15 → mail\n- 2026-02-20 lunch\n", "Bo": "- 2026-01-20 call\n",
    "Cy": "- 2026-05-01 call\n",
  ]

  @Test("It tells whom I first met there, what came of it, and the numbers of five and more")
  func english() {
    #expect(
      lines(Self.six, Self.logs) == [
        "**First met here, and in touch again**",
        "- [[Ann]] ◎: again 2026-01-15, both ways 2026-02-20",
        "- [[Bo]]: again both ways 2026-01-20",
        "- [[Cy]]: again 2026-05-01",
        "",
        "**First met here, and not in touch since**",
        "- [[Dee]]", "- [[Eve]]", "- [[Flo]]",
        "",
        "**What came of it**",
        "- First met: 6",
        "- In touch again within 14 days: 2 of 6",
        "- Both ways within 90 days: 2 of 6",
        "- In touch after a year: not yet known, until 2027-04-10",
      ])
  }

  @Test("In Japanese too")
  func japanese() {
    #expect(
      lines(Self.six, Self.logs, language: .japanese, today: "2026-01-22") == [
        "**ここで知り合い、また連絡をとった人**",
        "- [[Ann]] ◎：再び 2026-01-15",
        "- [[Bo]]：再び互いに 2026-01-20",
        "",
        "**ここで知り合い、その後はまだの人**",
        "- [[Cy]]", "- [[Dee]]", "- [[Eve]]", "- [[Flo]]",
        "",
        "**その後**",
        "- 初めて会った人：6人",
        "- 14日以内に再び連絡：6人中2人（2026-01-24まで）",
        "- 90日以内に互いに連絡：6人中1人（2026-04-10まで）",
        "- 一年後も連絡：まだわかりません（2027-04-10まで）",
      ])
  }

  @Test("Of a few people it tells no numbers, of nobody nothing, and a long list is cut")
  func short() {
    #expect(
      lines("---\npeople: [Zoe, Yuri]\n---\n")
        == ["**First met here, and not in touch since**", "- [[Zoe]]", "- [[Yuri]]"])
    #expect(lines("").isEmpty)
    #expect(lines("---\npeople: [A, B, C]\n---\n", limit: 2)[3] == "- and 1 more: `enishi events`")
  }

  @Test("BYTES 27: it changes on a day that the notes name, and when the time of a step is over")
  func ownDays() {
    let met = CalendarDay.date("2026-01-10")
    let named = ["2026-01-15", "2026-02-20", "2026-01-20", "2026-05-01"].map { CalendarDay.date($0) }
    let ruled = Set(named + [met, met + 15, met + 91, met + 456])
    var before = lines(Self.six, Self.logs, today: "2026-01-01")
    #expect(before.isEmpty)
    for day in 1...900 {
      let day = CalendarDay.date("2026-01-01") + day
      let now = lines(Self.six, Self.logs, today: "\(day)")
      if now != before { #expect(ruled.contains(day), "\(day)") }
      before = now
    }
    #expect(before.last == "- In touch after a year: 0 of 6")
  }

  @Test("Words from notes stand in it as words")
  func escapes() {
    let lines = lines("---\npeople: [\"Bob <!-- x\", \"A|B\"]\n---\n")
    #expect(!lines.contains { $0.contains(" <!--") }, "\(lines)")
  }
}
