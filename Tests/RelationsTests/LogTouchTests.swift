import Notes
import Testing

@Suite("Contacts told by log lines and keys")
struct LogTouchTests {
  private static func cases(_ list: [(text: String, story: String)]) -> [TouchCase] {
    list.map { TouchCase("People/Ann.md", $0.text, $0.story) }
  }

  @Test(
    "A dated list item or heading in a person's note is a contact",
    arguments: cases([
      ("- 2026-11-10 call: the draft", "11-10 Ann call"), ("### 2026-11-10 — lunch", "11-10 Ann meal"),
      ("* 2026/11/3 電話", "11-03 Ann call"), ("- 2026年11月3日　会食", "11-03 Ann meal"),
      ("- [[2026-11-03]] coffee", "11-03 Ann meeting"), ("- 2026-11-10", "11-10 Ann other"),
      ("- 2026-11-10 → LINE", "11-10 Ann → message"), ("- 2026-11-10 ← mail", "11-10 Ann ← mail"),
      ("- 2026-11-10 -> called", "11-10 Ann → call"), ("- 2026-11-10 <- called", "11-10 Ann ← call"),
      ("- 2026-11-10 (Tue) → gift", "11-10 Ann → gift"), ("- 2026-11-10 mail", "11-10 Ann → mail"),
      ("- 2026-11-10 → contacted", "11-10 Ann → other"), ("1. 2026-11-10 met", "11-10 Ann meeting"),
      ("- 2026-12-10 lunch", "12-10 Ann booked"), ("- 2026-12-10 lunch, will call", "12-10 Ann booked"),
      ("---\nlast_contact: 2026-11-10\n---\n", "11-10 Ann other"),
      ("---\n最終連絡日: 2026年11月10日\n---\n", "11-10 Ann other"), ("---\nlast_contact: 2026-12-10\n---\n", ""),
    ]))
  func lines(_ test: TouchCase) { test.check() }

  @Test(
    "Quotes, code, tasks, plain paragraphs and lines about what was not are none",
    arguments: cases([
      ("> - 2026-11-10 call", ""), ("```\n- 2026-11-10 call\n```", ""), ("- [ ] 2026-11-10 call", ""),
      ("2026-11-10 call", ""), ("- call 2026-11-10", ""), ("- 2026-11-10 should call", ""),
      ("- 2026-11-10 no reply", ""), ("- 2026-11-10 電話したい", ""), ("- 2026-11-10 ランチ中止", ""),
      ("- 2026-11-10 lunch cancelled", ""), ("- 2026-11 call", ""), ("- 01/02/2026 call", ""),
      ("<!--\n- 2026-11-10 call\n-->", ""), ("%%\n- 2026-11-10 call\n%%", ""), ("- 2026-11-10x call", ""),
      ("- 2026-02-30 call", ""), ("---\nlast_contact: soon\n---\n", ""),
    ]))
  func none(_ test: TouchCase) { test.check() }

  @Test(
    "A line without a year takes that of the nearest dated line, never after today",
    arguments: cases([
      ("- 11-10 call", "11-10 Ann call"), ("- 12/10 call", "2025-12-10 Ann call"),
      (
        "- 2024-03-01 call\n- 3月5日 call\n- 2026-11-01 call\n",
        "11-01 Ann call, 2024-03-01 Ann call, 2024-03-05 Ann call"
      ),
      (
        "- 2026-01-04 call\n- 12-30 call\n- 12-29 call\n- 2025-12-01 call",
        "01-04 Ann call, 2025-12-01 Ann call, 2025-12-29 Ann call, 2025-12-30 Ann call"
      ),
      ("- 11-21 call", "2025-11-21 Ann call"), ("- 11-20 call", "11-20 Ann call"), ("- 13-01 call", ""),
      ("- 2027-02-01 call\n- 02-29 call", "2027-02-01 Ann booked"),
    ]))
  func years(_ test: TouchCase) { test.check() }

  @Test(
    "People named in the first clause after `with` or before `と` were there, too",
    arguments: cases([
      ("- 2026-11-10 lunch with [[Bob]]", "11-10 Ann meal of 2, 11-10 Bob meal of 2"),
      (
        "- 2026-11-10 lunch with [[Bob|B]] and [[Cy]]",
        "11-10 Ann meal of 3, 11-10 Bob meal of 3, 11-10 Cy meal of 3"
      ),
      ("- 2026-11-10 [[佐藤花子]]とランチ", "11-10 Ann meal of 2, 11-10 佐藤花子 meal of 2"),
      ("- 2026-11-10 [[佐藤花子]]さんとランチ", "11-10 Ann meal of 2, 11-10 佐藤花子 meal of 2"),
      ("- 2026-11-10 lunch, talked with [[Bob]] later", "11-10 Ann meal"),
      ("- 2026-11-10 talked about [[Bob]]", "11-10 Ann meeting"),
      ("- 2026-11-10 ランチ。[[佐藤花子]]と話した件", "11-10 Ann meal"),
      ("- 2026-11-10 lunch with [[Taro]]", "11-10 Ann meal"),
      ("- 2026-11-10 lunch with [[Ann]]", "11-10 Ann meal"),
    ]))
  func companions(_ test: TouchCase) { test.check() }

  @Test(
    "A ticked task that names a person: mine reached them, theirs reached me",
    arguments: [
      TouchCase(
        "Meetings/2026-11-10 x.md", "---\npeople: Zoe\n---\n- [x] send [[Ann]] the draft",
        "11-10 Ann → other, 11-10 Zoe meeting"),
      TouchCase("x.md", "- [x] mail [[Ann]] ✅ 2026-11-12", "11-12 Ann → mail"),
      TouchCase("x.md", "- [x] mail [[Ann]]", ""),
      TouchCase("x.md", "- [X] [[Ann]]: specification ✅ 2026-11-12", "11-12 Ann ← other"),
      TouchCase("x.md", "- [x] [[佐藤花子]]が見積を送る ✅ 2026-11-12", "11-12 佐藤花子 ← other"),
      TouchCase("x.md", "- [x] draft from [[Ann]] #waiting ✅ 2026-11-12", "11-12 Ann ← other"),
      TouchCase("x.md", "- [x] [[Ann]] to send it ✅ 2026-11-12", "11-12 Ann ← other"),
      TouchCase("x.md", "- [x] [[Taro]]: call [[Ann]] ✅ 2026-11-12", "11-12 Ann → call"),
      TouchCase("x.md", "- [-] mail [[Ann]] ✅ 2026-11-12", ""),
      TouchCase("x.md", "- [>] mail [[Ann]] ✅ 2026-11-12", ""),
      TouchCase("x.md", "- [ ] mail [[Ann]] ✅ 2026-11-12", ""),
      TouchCase("x.md", "- [x] mail [[Ann]] ✅ 2026-12-12", ""),
      TouchCase("People/Bob.md", "- [x] send slides ✅ 2026-11-12", ""),
      TouchCase("2026-11-10.md", "- [x] lunch with [[Ann]]", "11-10 Ann → meal"),
    ])
  func tasks(_ test: TouchCase) { test.check() }
}
