import Notes
import Testing

@Suite("Who was at a meeting")
struct MeetingTests {
  @Test(
    "People are read by field, label, heading, list, line and table",
    arguments: [
      ("attendees:: [[Ann]], Bob", ["Ann", "Bob"]), ("- 参加者:: 佐藤、鈴木", ["佐藤", "鈴木"]),
      ("参加者：佐藤、鈴木（CTO）", ["佐藤", "鈴木"]), ("**Attendees:** [[Ann]], Bob", ["Ann", "Bob"]),
      ("**Attendees**: Ann", ["Ann"]), ("- **With:** [[x/Ann|A]]", ["x/Ann"]),
      ("## Attendees\n- [[Ann]] (CTO)\n- Bob\n\n## Notes\n- [[Cy]]", ["Ann", "Bob"]),
      ("# 参加者\n\n佐藤、鈴木\n\n他の話", ["佐藤", "鈴木"]), ("参加者\n======\n- 佐藤", ["佐藤"]),
      ("## People\nAnn, Bob and Cy", ["Ann", "Bob", "Cy"]),
      ("## 参加者\n\n| 名前 | 役 |\n|---|---|\n| [[Ann\\|A]] | CTO |\n| Bob | [[Cy]] |", ["Ann", "Bob"]),
      ("**参加者**\n- Ann\n- Bob\n\ntext [[Cy]]", ["Ann", "Bob"]),
      ("Attendees:\n\n* **Ann:** said a\n* **Bob:** said b\n\nCy", ["Ann", "Bob"]),
      ("with:: Ann & Bob; Cy", ["Ann", "Bob", "Cy"]), ("出席者: 田中 と 山田", ["田中", "山田"]),
      ("with:: Ann and and Bob", ["Ann", "Bob"]), ("出席者: 田中 と と と 山田", ["田中", "山田"]),
      ("people:: [[Ann]] (a, b), [[Bob]]", ["Ann", "Bob"]),
      ("people:: [[Lee, Ann]], Bob", ["Lee, Ann", "Bob"]), ("people:: @ann", ["ann"]),
      ("## Attendees:\n- Ann", ["Ann"]),
      ("attendees:: Ann\n\n## Attendees\n- Bob", ["Ann"]), ("## Attendees\n- Ann\n不参加: Bob", ["Ann"]),
      ("people:: [[Ann#Work]]", ["Ann"]), ("## 参加者（敬称略）\n- 佐藤\n- 鈴木", ["佐藤", "鈴木"]),
      ("■参加者（2名）：佐藤、鈴木", ["佐藤", "鈴木"]), ("【参加者】佐藤", []), ("## 👥 Attendees (2)\n- Ann", ["Ann"]),
      ("## 【参加者】\n- 佐藤", ["佐藤"]),
      ("## Attendees\n- [[Ann]]\n  - talked of [[Cy]]\n- Bob", ["Ann", "Bob"]),
      ("- 参加者：\n  - 佐藤\n  - 鈴木\n- 議題：\n  - 予算", ["佐藤", "鈴木"]),
      ("## Attendees\n- Us:\n  - Ann\n- Guests：\n  - Bob\n  - Cy", ["Ann", "Bob", "Cy"]),
      ("## 参加者\n| 役 | 氏名 |\n|---|---|\n| CTO | 佐藤 |\n| | [[鈴木\\|S]] |", ["佐藤", "鈴木"]),
      ("attendees:: [Ann](Ann.md), [Bob Lee](<People/Bob Lee.md>) (CTO)", ["Ann.md", "People/Bob Lee.md"]),
      (
        "## Attendees\n- [Ann](Ann.md)\n- [Bob](mailto:b@x.y)\n- [Cy](https://x.y/a,b)",
        ["Ann.md", "Bob", "Cy"]
      ),
      ("- 2026-11-20 x\n\n参加者:\n\n1. Ann\n2. Bob", ["Ann", "Bob"]),
    ])
  func participants(text: String, names: [String]) {
    #expect(meeting(text).participants.map(\.name) == names)
  }

  @Test(
    "Keys of the front matter name people as links, names, lists or commas",
    arguments: [
      "people: [\"[[Ann]]\", Bob]", "attendees: \"[[Ann]], Bob\"", "With:\n  - \"[[Ann]]\"\n  - Bob",
      "参加者: Ann、Bob", "contacts: Ann (CTO), Bob", "people: [\"[Ann](Ann.md)\", Bob]",
    ])
  func keys(lines: String) {
    #expect(
      header("date: 2026-11-20\n\(lines)").participants.map { $0.name.replacing(".md", with: "") } == [
        "Ann", "Bob",
      ])
  }

  @Test("A person named by a link knows which link it is")
  func links() {
    let note = meeting("[[Zoe]]\n\nattendees:: Bob, [[Ann|A]], [[Ann]]\n")
    #expect(note.participants.map(\.link) == [nil, 1, 1])
    #expect(note.participants.map(\.line) == [7, 7, 7])
  }

  @Test(
    "Nobody is named by code, comments, quotes' labels, or words of another kind",
    arguments: [
      "`attendees:: Ann`", "```\nattendees:: Ann\n```", "%%\nattendees:: Ann\n%%",
      "<!--\nattendees:: Ann\n-->", "> 参加者: Ann", "## Attendee list\n- Ann", "attendees::",
      "attendees:: 3, -, ?",
      "we met [[Ann]]", "## Notes\n- Ann", "```\n## Attendees\n- Ann\n```",
    ])
  func nobody(text: String) {
    #expect(meeting(text).participants.isEmpty)
  }

  @Test(
    "Those who were not there are told apart",
    arguments: ["不参加: [[Bob]]", "absent:: [[Bob]]", "**不参加**\n- [[Bob]]", "不参加：[[Bob]]"])
  func absentees(text: String) {
    let note = meeting("attendees:: Ann\n\n\(text)")
    #expect(note.participants.map(\.name) == ["Ann"])
    #expect(note.absentees.map(\.name) == ["Bob"])
  }

  @Test("The first three lines of text are kept, headings, code and comments aside")
  func opening() {
    #expect(
      meeting("# T\n\n中止 **です**\n```\nx\n```\n%% y %%\na\n\n- b\nc").openingLines == ["中止 です", "a", "b"])
    #expect(note("a").openingLines.isEmpty)
  }

  @Test("What comes next, and how it stands, may be a label")
  func labels() {
    let note = meeting("次回: 12/3\nStatus: cancelled\n次回:: 2026-12-04")
    #expect(note.texts(.next).sorted() == ["12/3", "2026-12-04"])
    #expect(note.texts(.status) == ["cancelled"])
  }
}
