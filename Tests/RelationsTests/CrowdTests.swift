import Notes
import TestSupport
import Testing

@Suite("Crowds")
struct CrowdTests {
  private func story(_ text: String, path: NotePath = "Meetings/2026-11-10 x.md") -> [String] {
    TextVault([
      path: text, "People/Ann.md": "", "People/Bob.md": "", "me.md": "---\ntype: me\nname: Taro\n---\n",
    ]).story.split(separator: ", ").map(
      String.init)
  }

  @Test("Five others are a group, six a crowd: the clock moves only for lines of one's own")
  func six() {
    let five = story("---\npeople: [A1, A2, A3, A4, A5, Taro]\n---\n")
    #expect(five.count == 5 && five.allSatisfy { $0.hasSuffix("meeting of 5") })
    let six = story(
      """
      ---
      people: [A1, A2, A3, A4, A5, A6]
      ---
      [[A1]] showed her garden.
      [[A2]] and [[A3]] argued.
      > [[A4]] said
      - [ ] write to [[A5]]
      ![[A6]]
      """)
    #expect(
      six == ["11-10 A1 meeting of 6"] + (2...6).map { "11-10 A\($0) meeting of 6 crowd" })
  }

  @Test("A line about what is yet to come is no line of one's own")
  func future() {
    let six = story("---\npeople: [A1, A2, A3, A4, A5, A6]\n---\nI should ask [[A1]] tomorrow.\n")
    #expect(six.allSatisfy { $0.hasSuffix("crowd") })
  }

  @Test(
    "At an event the clock moves only for people with a line of their own",
    arguments: [
      ("Events/2026-11-10 x.md", "---\npeople: [Ann, Bob]\n---\nTalked long with [[Ann]].", false),
      ("Meetings/2026-11-10 x.md", "---\npeople: [Ann, Bob]\nevent: Expo\n---\nTalked with [[Ann]].", false),
      ("x.md", "---\ntype: 交流会\ndate: 2026-11-10\n---\n- [[Ann]], talked with [[Bob]]\n", true),
    ])
  func events(path: String, text: String, isCrowd: Bool) {
    let clock = isCrowd ? " crowd" : ""
    #expect(
      story(text, path: .init(path)).sorted() == [
        "11-10 Ann event of 2\(clock)", "11-10 Bob event of 2 crowd",
      ])
  }

  @Test("One's own log line and a journal's line move the clock, even where they tell of an event")
  func ownLines() {
    #expect(
      TextVault(["People/Ann.md": "- 2026-11-10 met at the conference\n- 2026-11-12 交流会\n"]).story
        == "11-10 Ann meeting, 11-12 Ann event")
    #expect(TextVault(["People/Ann.md": "", "2026-11-10.md": "交流会で[[Ann]]と話した"]).story == "11-10 Ann event")
  }

  @Test("A crowd never closes first contact")
  func firstContact() {
    let texts: [NotePath: String] = [
      "People/Ann.md": "---\nmet: 2026-11-10\n---\n",
      "Events/2026-11-10 x.md": "---\npeople: Ann\n---\nTalked with [[Ann]].\n",
      "Events/2026-11-15 y.md": "---\npeople: Ann\n---\nTalked with [[Ann]].\n",
      "Meetings/2026-11-16 z.md": "---\npeople: [Ann, A1, A2, A3, A4, A5]\n---\n[[Ann]] sang.\n",
    ]
    #expect(TextVault(texts).briefs == ["first-contact Ann 11-12"])
  }
}
