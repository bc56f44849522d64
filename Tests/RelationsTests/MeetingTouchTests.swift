import Notes
import Testing

@Suite("Contacts told by meetings")
struct MeetingTouchTests {
  private static func cases(_ list: [(text: String, story: String)]) -> [TouchCase] {
    list.map { TouchCase("Meetings/2026-11-10 Sync.md", $0.text, $0.story) }
  }

  @Test(
    "Every place that names people tells who was there",
    arguments: cases([
      ("---\npeople: \"[[Ann]]\"\n---\n", "11-10 Ann meeting"),
      ("---\nattendees:\n  - \"[[Ann]]\"\n  - Bob\n---\n", "11-10 Ann meeting of 2, 11-10 Bob meeting of 2"),
      ("---\n参加者: [佐藤 花子さん]\n---\n", "11-10 佐藤花子 meeting"),
      ("---\npeople: [[Ann]]\n---\n", "11-10 Ann meeting"),
      ("---\nwith: Ann, Taro\n---\n", "11-10 Ann meeting"),
      ("attendees:: [[Ann]], [[Bob]]", "11-10 Ann meeting of 2, 11-10 Bob meeting of 2"),
      (
        "## Attendees\n\n- [[Ann]] (CTO)\n- **Bob:** late\n", "11-10 Ann meeting of 2, 11-10 Bob meeting of 2"
      ),
      ("参加者：佐藤花子さん、[[Ann]]\n", "11-10 Ann meeting of 2, 11-10 佐藤花子 meeting of 2"),
      ("**Participants:** [[Ann|Annie]]\n", "11-10 Ann meeting"),
      ("## Participants\n\n| Name | Role |\n|---|---|\n| [[Ann]] | CTO |\n", "11-10 Ann meeting"),
      ("---\npeople: Zoe\n---\n", "11-10 Zoe meeting"),
      ("---\npeople: \"[[Zoe]]\"\n---\n", "11-10 Zoe meeting"),
    ]))
  func places(_ test: TouchCase) { test.check() }

  @Test(
    "Without such a place the title answers, then the body; with one, other links are mentions",
    arguments: cases([
      ("# Sync with [[Ann]]\n\nWe talked about [[Bob]].", "11-10 Ann meeting"),
      ("Talked with [[Ann]] and [[Atlas]].", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\nWe talked about [[Bob]].", "11-10 Ann meeting"),
      ("---\npeople: Zoe\n---\n# [[Bob]]\n[[Cy]]", "11-10 Zoe meeting"),
      ("---\npeople: Taro\n---\nTalked with [[Ann]].", "11-10 Ann meeting"),
      ("---\npeople: \"[[Atlas]]\"\n---\nTalked about [[Ann]].", ""),
      ("---\npeople: Taro\n---\n", ""), ("[[Taro]] and [[me]]", ""), ("No links", ""),
      ("We should ask [[Ann]].\nWith [[Bob]].", "11-10 Bob meeting"),
      ("- [ ] call [[Ann]]\n- with [[Bob]]", "11-10 Bob meeting"),
      ("> [[Ann]] said\n\n![[Bob]]\n\n`[[Cy]]`", ""),
      ("[[佐藤花子]]とランチに行きたい", ""), ("<!-- [[Ann]] -->\n%% [[Bob]] %%\n\n    [[Cy]]", ""),
      ("<!-- enishi:backlinks -->\n\n- [[Ann]]\n<!-- /enishi:backlinks 0123456789 -->\n", ""),
    ]))
  func fallbacks(_ test: TouchCase) { test.check() }

  @Test(
    "A meeting that was called off is none; a new date on that line books the same people",
    arguments: cases([
      ("---\npeople: Ann\nstatus: cancelled\n---\n", ""),
      ("---\npeople: Ann\n---\nCancelled, Ann is ill.", ""),
      ("---\npeople: Ann\n---\n# Sync (postponed)\n", ""), ("---\npeople: Ann\n---\n中止\n", ""),
      ("---\npeople: Ann\n---\nリスケ → 12/3\n", "12-03 Ann booked"),
      ("---\npeople: [Ann, Bob]\n---\nPostponed to 2026-12-03.\n", "12-03 Ann booked, 12-03 Bob booked"),
      ("---\npeople: Ann\n---\n延期：2026年12月3日\n", "12-03 Ann booked"),
      ("---\npeople: Ann\n---\nPostponed from 2026-11-10 to 2026-12-03\n", "12-03 Ann booked"),
      ("---\npeople: Ann\n---\nPostponed to 2026-11-15.\n", ""),
      ("---\npeople: Ann\n---\nno-show\n", ""),
      ("---\npeople: Ann\n---\none\ntwo\nthree\ncancelled\n", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\nReady to uncancelledly go\n", "11-10 Ann meeting"),
    ]))
  func calledOff(_ test: TouchCase) { test.check() }

  @Test(
    "Who was absent was not met; the next meeting is booked",
    arguments: cases([
      ("---\npeople: [Ann, Bob]\nabsent: Bob\n---\n", "11-10 Ann meeting"),
      ("参加者：Ann、佐藤花子\n不参加：佐藤花子さん\n", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\n次回: 12/3\n", "11-10 Ann meeting, 12-03 Ann booked"),
      ("---\npeople: Ann\nnext: 2026-12-03\n---\n", "11-10 Ann meeting, 12-03 Ann booked"),
      ("---\npeople: Ann\nnext: \"[[2026-12-03]]\"\n---\n", "11-10 Ann meeting, 12-03 Ann booked"),
      ("---\npeople: Ann\n---\nnext:: 2026-12-03 10:00\n", "11-10 Ann meeting, 12-03 Ann booked"),
      ("---\npeople: Ann\n---\n**次回**：1/8 10時\n", "11-10 Ann meeting, 2027-01-08 Ann booked"),
      ("---\npeople: Ann\n---\n次回: 11/15\n", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\n次回: 未定\n", "11-10 Ann meeting"),
      ("---\npeople: [Ann, Bob]\nabsent: Bob\n---\n次回: 12/3\n", "11-10 Ann meeting, 12-03 Ann booked"),
    ]))
  func absentAndNext(_ test: TouchCase) { test.check() }

  @Test(
    "Who is listed as absent, or marked so beside the name, was not met, and that calls nothing off",
    arguments: cases([
      ("attendees:: Ann\n\n## Absent\n\n- [[Bob]]\n", "11-10 Ann meeting"),
      ("With [[Ann]] at the station.\n\n## 欠席\n- [[Bob]]\n", "11-10 Ann meeting"),
      ("欠席：Bob\n参加者：Ann\n", "11-10 Ann meeting"), ("**未参加**\n- Bob\n\n参加者：Ann、Bob\n", "11-10 Ann meeting"),
      ("---\npeople: [Ann, \"[[Bob]] (absent)\"]\n---\n", "11-10 Ann meeting"),
      ("参加者：Ann、Bob（欠席）、佐藤花子（部長）\n", "11-10 Ann meeting of 2, 11-10 佐藤花子 meeting of 2"),
      ("## Attendees\n- [[Ann]] (CTO)\n- [[Bob]] (COO, absent)\n", "11-10 Ann meeting"),
      ("## 2026-11-10\n参加者：Ann、Bob（欠席）\n", "11-10 Ann meeting"),
    ]))
  func markedAbsent(_ test: TouchCase) { test.check() }

  @Test(
    "What was declined is none; what is only planned is none once its day is past, and booked before",
    arguments: [
      TouchCase("Meetings/2026-11-10 x.md", "---\npeople: Ann\nstatus: declined\n---\n", ""),
      TouchCase("Meetings/2026-11-10 x.md", "---\npeople: Ann\nstatus: Planned\n---\n", ""),
      TouchCase("Meetings/2026-11-10 x.md", "---\npeople: Ann\nstatus: tentative (Tue)\n---\n", ""),
      TouchCase("Meetings/2026-11-10 x.md", "参加者：Ann\nステータス：予定\n", "11-10 Ann meeting"),
      TouchCase("Meetings/2026-11-10 x.md", "参加者：Ann\nstatus：予定\n", ""),
      TouchCase("Meetings/2026-12-10 x.md", "---\npeople: Ann\nstatus: planned\n---\n", "12-10 Ann booked"),
      TouchCase("Meetings/2026-12-10 x.md", "---\npeople: Ann\nstatus: declined\n---\n", ""),
      TouchCase(
        "Meetings/2026-11-10 x.md", "---\npeople: Ann\nstatus: confirmed\n---\n", "11-10 Ann meeting"),
      TouchCase(
        "Meetings/2026-11-10 x.md", "---\npeople: Ann\nstatus: planned\n---\n## 2026-11-17\n",
        "11-17 Ann meeting"),
    ])
  func status(_ test: TouchCase) { test.check() }

  @Test(
    "Each dated heading of a running note is a meeting of its own",
    arguments: cases([
      (
        "---\npeople: Ann\n---\n## 2026-11-03\n\n## 2026-11-17 lunch\n",
        "11-03 Ann meeting, 11-10 Ann meeting, 11-17 Ann meal"
      ),
      ("---\npeople: Ann\n---\n## 2026-11-10\n", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\n## 2026-12-01\n", "11-10 Ann meeting, 12-01 Ann booked"),
      ("---\npeople: Ann\n---\n## 2026年11月3日 電話\n", "11-03 Ann call, 11-10 Ann meeting"),
      ("---\npeople: Ann\n---\n## 2026-11-03 cancelled\n## 2026-11-04 中止\n", "11-10 Ann meeting"),
      ("---\npeople: Ann\n---\n> ## 2026-11-03\n\n```\n## 2026-11-04\n```\n", "11-10 Ann meeting"),
    ]))
  func headings(_ test: TouchCase) { test.check() }

  @Test(
    "The kind follows from the channel, the type, tags and the title",
    arguments: [
      TouchCase("Meetings/2026-11-10 Lunch.md", "---\npeople: Ann\n---\n", "11-10 Ann meal"),
      TouchCase("Meetings/2026-11-10 花子さんとランチ.md", "---\npeople: Ann\n---\n", "11-10 Ann meal"),
      TouchCase("Meetings/2026-11-10 x.md", "---\npeople: Ann\nchannel: Zoom\n---\n", "11-10 Ann call"),
      TouchCase("x.md", "---\ntype: 会食\ndate: 2026-11-10\npeople: Ann\n---\n", "11-10 Ann meal"),
      TouchCase("x.md", "---\ndate: 2026-11-10T18:30+09:00\npeople: Ann\n---\n", "11-10 Ann meeting"),
      TouchCase("x.md", "---\ndate: 令和8年11月10日\npeople: Ann\n---\n", "11-10 Ann meeting"),
      TouchCase("x.md", "---\ndate: 2026-12-24\npeople: Ann\n---\n", "12-24 Ann booked"),
      TouchCase("x.md", "---\npeople: Ann\n---\n", ""),
      TouchCase("2026-11-10 x.md", "---\npeople: Ann\n---\n", ""),
      TouchCase("Meetings/x.md", "---\npeople: Ann\n---\n", ""),
      TouchCase("Meetings/x.md", "---\npeople: Ann\ndate: 01/02/2026\n---\n", ""),
      TouchCase("Goals/2026-11-10 x.md", "---\npeople: Ann\n---\n[[Bob]]", ""),
      TouchCase("x.md", "---\nprivate: true\ndate: 2026-11-10\npeople: Ann\n---\n", ""),
    ])
  func kinds(_ test: TouchCase) { test.check() }
}
