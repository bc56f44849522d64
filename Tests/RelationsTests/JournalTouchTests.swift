import Notes
import Testing

@Suite("Contacts told by journals")
struct JournalTouchTests {
  private static func cases(_ list: [(text: String, story: String)]) -> [TouchCase] {
    list.map { TouchCase("2026-11-10.md", $0.text, $0.story) }
  }

  @Test(
    "A line with a word of contact, a time of day or such a heading is a contact",
    arguments: cases([
      ("Lunch with [[Ann]] at noon.", "11-10 Ann meal"), ("- called [[Ann]]", "11-10 Ann call"),
      ("[[佐藤花子]]さんと打ち合わせ", "11-10 佐藤花子 meeting"), ("[[佐藤花子]]に会った。", "11-10 佐藤花子 meeting"),
      ("[[佐藤花子]]さんにメールを送った", "11-10 佐藤花子 → mail"), ("LINE to [[Ann]]", "11-10 Ann → message"),
      ("Emailed [[Ann]] the draft", "11-10 Ann → mail"), ("- 10:30 [[Ann]]", "11-10 Ann other"),
      ("19時 [[佐藤花子]]", "11-10 佐藤花子 other"), ("## Met\n- [[Ann]]\n", "11-10 Ann other"),
      ("## 会った人\n\n[[佐藤花子]]、[[Ann]]", "11-10 Ann other of 2, 11-10 佐藤花子 other of 2"),
      ("Dinner with [[Ann]] and [[Bob]]", "11-10 Ann meal of 2, 11-10 Bob meal of 2"),
      ("Dinner with [[Ann]], [[Ann|A]] and [[Taro]]", "11-10 Ann meal"),
      ("LUNCH [[Ann]]", "11-10 Ann meal"), ("[Ann](People/Ann.md) came for lunch", "11-10 Ann meal"),
      ("# Monday\n## 昼\nお茶 [[Ann]]\n", "11-10 Ann meeting"),
    ]))
  func contacts(_ test: TouchCase) { test.check() }

  @Test(
    "A mention alone is none; nor is what is hoped, planned, denied, quoted or hidden",
    arguments: cases([
      ("Thought of [[Ann]].", ""), ("[[Ann]] inline [[Bob]] offline", ""), ("Recalled [[Ann]]", ""),
      ("Lunch with [[Ann]] tomorrow", ""), ("I should call [[Ann]]", ""), ("明日[[佐藤花子]]とランチ", ""),
      ("[[佐藤花子]]さんに電話したい", ""), ("[[佐藤花子]]にまだ連絡していない、電話も", ""), ("Didn't call [[Ann]]", ""),
      ("haven't met [[Ann]]", ""), ("[[佐藤花子]]と会えなかった", ""), ("来週[[Ann]]と会議の予定", ""),
      ("Lunch with [[Ann]] cancelled", ""), ("[[佐藤花子]]との会食は中止", ""),
      ("> Lunch with [[Ann]]", ""), ("Lunch ![[Ann]]", ""), ("- [ ] lunch with [[Ann]]", ""),
      ("- [-] lunch with [[Ann]]", ""), ("`lunch` `[[Ann]]`", ""), ("<!-- lunch with [[Ann]] -->", ""),
      ("%% lunch with [[Ann]] %%", ""), ("Lunch\n[[Ann]] paid", ""), ("## Met\n## Other\n[[Ann]]", ""),
      ("## Lunch places\n[[Ann]]", ""), ("Ratio 10:1 [[Ann]]", ""), ("2時間 [[Ann]]", ""),
      ("Lunch at [[Atlas]]", ""), ("Lunch with Ann", "11-10 Ann meal"), ("Lunch with [[Nobody]]", ""),
      ("`10:30` note: see [[Ann]]", "11-10 Ann other"), ("Online [[Ann]]", ""), ("line [[Ann]]", ""),
    ]))
  func noContacts(_ test: TouchCase) { test.check() }

  @Test(
    "A journal is a note whose name is a date alone; one with people is a meeting",
    arguments: [
      TouchCase("2026-11-10 Tue.md", "Lunch with [[Ann]]", "11-10 Ann meal"),
      TouchCase("日記/2026年11月10日（火）.md", "[[Ann]]とランチ", "11-10 Ann meal"),
      TouchCase("2026-11-10 plan.md", "Lunch with [[Ann]]", ""),
      TouchCase("Notes.md", "Lunch with [[Ann]]", ""),
      TouchCase("2026-12-10.md", "Lunch with [[Ann]]", "12-10 Ann booked"),
      TouchCase("2026-11-10.md", "people:: [[Ann]]\nThought of [[Bob]].", "11-10 Ann meeting"),
      TouchCase(
        "2026-11-10.md", "---\npeople: Taro\n---\nThought of [[Ann]].\nLunch with [[Bob]].",
        "11-10 Bob meal"),
      TouchCase("2026-11-10.md", "---\npeople: Taro\n---\nThought of [[Ann]].\n", ""),
    ])
  func journals(_ test: TouchCase) { test.check() }
}
