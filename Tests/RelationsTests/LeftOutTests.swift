import Notes
import Testing

@Suite("What the rules leave out, and why")
struct LeftOutTests {
  private static func cases(_ list: [(text: String, leftOut: [String])]) -> [LeftOutCase] {
    list.map { LeftOutCase("Meetings/2026-11-10 Sync.md", $0.text, $0.leftOut) }
  }

  @Test(
    "A meeting says who was left out: absent, called off, mentioned, quoted, in a wish",
    arguments: cases([
      ("---\npeople: Ann\n---\nAbout [[Bob]].", ["4 Bob mention"]),
      ("---\npeople: Ann\n---\n> [[Bob]] said\n\n![[Cy]]", ["4 Bob mention", "6 Cy mention"]),
      ("---\npeople: Ann\n---\nWe should ask [[Bob]].", ["4 Bob mention"]),
      ("With [[Ann]].\nWe should ask [[Bob]].", ["2 Bob notYet(word: \"should\")"]),
      ("With [[Ann]].\n\n> [[Bob]] said\n\n![[Cy]]", ["3 Bob quoted", "5 Cy embedded"]),
      ("# Sync with [[Ann]]\n\nAbout [[Bob]].", ["3 Bob mention"]),
      ("---\npeople: \"[[Sync]]\"\n---\nAbout [[Bob]].", ["4 Bob mention"]),
      ("---\npeople: [Ann, Bob]\nabsent: [Bob, Taro]\n---\n", ["3 Bob absent"]),
      (
        "---\npeople: [Ann, Bob]\n---\nCancelled, Ann is ill.",
        ["1 Ann+Bob calledOff(words: \"Cancelled, Ann is ill.\")"]
      ),
      ("参加者：Ann、Bob（欠席）\n", ["1 Bob absent"]),
      ("---\npeople: Ann\nstatus: planned\n---\n", ["1 Ann onlyPlanned(status: \"planned\")"]),
      ("---\npeople: Ann\n---\n次回: 12/3\n", ["4 Ann afterToday"]),
      ("---\npeople: Ann\n---\n次回: 11/15\n", ["4 Ann pastBooking"]),
      (
        "---\npeople: Ann\n---\n## 2026-11-03 cancelled\n",
        ["4 Ann calledOff(words: \"2026-11-03 cancelled\")"]
      ),
      ("---\npeople: [A1, A2, A3, A4, A5, A6]\n---\n", ["1 A1+A2+A3+A4+A5+A6 crowd(size: 6)"]),
      ("---\npeople: [Ann, Bob]\nevent: Expo\n---\nWith [[Ann]].", ["1 Bob event"]),
      ("---\npeople: [Ann, Taro]\n---\nMet [[Ann]] and [[me]].", []),
    ]))
  func meetings(_ test: LeftOutCase) { test.check() }

  @Test(
    "A note without a day, and one that is no meeting, say so",
    arguments: [
      LeftOutCase("Meetings/x.md", "---\npeople: [Ann, Bob]\n---\n", ["1 Ann+Bob undatedNote"]),
      LeftOutCase("x.md", "---\npeople: \"[[Ann]]\"\n---\n", ["2 Ann undatedNote"]),
      LeftOutCase(
        "2026-11-10 x.md", "---\npeople: \"[[Ann]]\"\n---\n", ["2 Ann notAMeeting(Notes.NoteKind.topic)"]),
      LeftOutCase("Topic.md", "About [[Ann]].\n", []), LeftOutCase("Lunch with Ann.md", "", []),
      LeftOutCase("2026-11-10 Lunch with Ann.md", "", ["1 Ann notAMeeting(Notes.NoteKind.topic)"]),
      LeftOutCase(
        "2026-11-10 x.md", "# With [[Ann]] and Bob\n", ["1 Ann+Bob notAMeeting(Notes.NoteKind.topic)"]),
      LeftOutCase("x.md", "---\nprivate: true\npeople: \"[[Ann]]\"\n---\n- [ ] [[Ann]]: x\n", []),
    ])
  func undated(_ test: LeftOutCase) { test.check() }

  @Test(
    "A journal's line needs a word of contact, a time or a heading",
    arguments: [
      LeftOutCase("2026-11-10.md", "Thought of [[Ann]].\n", ["1 Ann noContactWord"]),
      LeftOutCase("2026-11-10.md", "Lunch with [[Ann]].\n", []),
      LeftOutCase("2026-11-10.md", "Lunch with Ann, talked about Bob.\n", ["1 Bob spokenOf"]),
      LeftOutCase("2026-11-10.md", "Lunch with Bob, talked about Bob.\n", []),
      LeftOutCase("2026-11-10.md", "Lunch with Ann tomorrow\n", ["1 Ann notYet(word: \"tomorrow\")"]),
      LeftOutCase("2026-11-10.md", "## Tomorrow\n- lunch with Ann\n", ["2 Ann notYet(word: \"Tomorrow\")"]),
      LeftOutCase(
        "2026-11-10.md", "Lunch with Ann is off\n", ["1 Ann calledOff(words: \"Lunch with Ann is off\")"]),
      LeftOutCase("2026-11-10.md", "Thought of [[Ann]].\nMet [[Ann]].\n", []),
      LeftOutCase("2026-11-10.md", "Lunch with [[Ann]] tomorrow\n", ["1 Ann notYet(word: \"tomorrow\")"]),
      LeftOutCase(
        "2026-11-10.md", "Lunch with [[Ann]] canceled\n",
        ["1 Ann calledOff(words: \"Lunch with Ann canceled\")"]),
      LeftOutCase("2026-12-10.md", "Lunch with [[Ann]]\n", ["1 Ann afterToday"]),
    ])
  func journals(_ test: LeftOutCase) { test.check() }

  @Test(
    "A person's log says why a line is no contact",
    arguments: [
      LeftOutCase("People/Ann.md", "- 2026-11-10 call tomorrow\n", ["1 Ann notYet(word: \"tomorrow\")"]),
      LeftOutCase(
        "People/Ann.md", "- 2026-11-10 lunch, cancelled\n", ["1 Ann calledOff(words: \"lunch, cancelled\")"]),
      LeftOutCase("People/Ann.md", "- 2/29 lunch\n", ["1 Ann noSuchDay"]),
      LeftOutCase("People/Ann.md", "- 2026-12-10 lunch\n", ["1 Ann afterToday"]),
      LeftOutCase("People/Ann.md", "- 2026-11-10 lunch, talked of [[Bob]]\n", ["1 Bob laterClause"]),
      LeftOutCase("People/Ann.md", "- 2026-11-10 lunch with [[Bob]]\n", []),
      LeftOutCase("People/Ann.md", "---\nlast_contact: 2027-01-01\n---\n", ["2 Ann afterToday"]),
    ])
  func logs(_ test: LeftOutCase) { test.check() }

  @Test(
    "A task tells of contact only when it is ticked and has a day",
    arguments: [
      LeftOutCase("x.md", "- [ ] write to [[Ann]]\n", ["1 Ann unfinished(Notes.TaskMark.open)"]),
      LeftOutCase("x.md", "- [-] write to [[Ann]]\n", ["1 Ann unfinished(Notes.TaskMark.cancelled)"]),
      LeftOutCase("x.md", "- [x] write to [[Ann]]\n", ["1 Ann tickedWithoutDay"]),
      LeftOutCase("x.md", "- [x] write to [[Ann]] ✅ 2026-12-01\n", ["1 Ann afterToday"]),
      LeftOutCase("x.md", "- [x] write to [[Ann]] ✅ 2026-11-10\n", []),
    ])
  func tasks(_ test: LeftOutCase) { test.check() }

  @Test("Somebody who was met on that day by another note is not left out")
  func metElsewhere() {
    let journal: NotePath = "2026-11-10.md"
    #expect(LeftOutCase.leftOut([journal: "Thought of [[Ann]].\n"]) == ["1 Ann noContactWord"])
    #expect(
      LeftOutCase.leftOut([journal: "Thought of [[Ann]].\n", "People/Ann.md": "- 2026-11-10 call\n"]).isEmpty)
  }
}
