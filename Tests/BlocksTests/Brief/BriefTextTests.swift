import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The text of a brief")
struct BriefTextTests {
  private static let texts: [NotePath: String] = [
    "People/佐藤花子.md": """
    ---
    met: 2026-03-02
    met_at: "[[デザイン勉強会]]"
    introduced_by: 田中太郎
    role: 写真家
    interests: [写真, 山歩き]
    careful: 猫の話
    impression: 静か
    needs: 印刷屋
    birthday: 1990-04-17
    ---
    - 2026-11-16 ← LINE: 会場の写真
    - 2026-10-10 電話：新しい仕事が決まった。転職
    - [ ] 本を返す 📅 2026-11-30

    """,
    "People/田中太郎.md": "---\nmet: 2020-01-01\n---\n", "デザイン勉強会.md": "",
    "People/Ann.md": "", "me.md": "---\ntype: me\nname: Taro\ninterests: 写真\n---\n",
    "Meetings/2026-11-05 ランチ.md": "# [[佐藤花子]]と\n",
    "Meetings/2026-11-27 展示.md": "---\npeople: \"[[佐藤花子]]\"\n---\n- [ ] [[佐藤花子]]に花を\n",
  ]

  private func lines(
    _ names: [String], _ texts: [NotePath: String] = Self.texts, _ language: Settings.Language = .english,
    today: String = "2026-11-20", in path: NotePath = "Meetings/2026-11-27 展示.md"
  ) -> [String] {
    var settings = Settings()
    settings.language = language
    let vault = TextVault(texts, settings: settings, today: .date(today))
    return vault.briefText.lines(
      about: names.map(vault.person), on: .date("2026-11-27"), in: vault[path])
  }

  @Test("It tells what a note may hold that others read, and what stands in the note itself is not repeated")
  func english() {
    #expect(
      lines(["佐藤花子"]) == [
        "**[[佐藤花子]]**",
        "- Met: 2026-03-02, [[デザイン勉強会]] (introduced by [[田中太郎]])",
        "- In common: 写真",
        "- We both know: [[田中太郎]]",
        "- News: “転職” (2026-10-10)",
        "- I promised: 本を返す (by 2026-11-30)",
        "- 2026-11-16 LINE (received): “会場の写真”",
        "- 2026-11-05 meal ([[2026-11-05 ランチ]])",
        "- 2026-10-10 電話: “新しい仕事が決まった。転職”",
        "- Worth asking: How did they come to their work (写真家)?",
      ])
  }

  @Test("In Japanese, with somebody of whom nothing is known, and what both share")
  func japanese() {
    let lines = lines(["佐藤花子", "Ann"], Self.texts, .japanese)
    #expect(lines.contains("- 出会い：2026-03-02 [[デザイン勉強会]]（紹介：[[田中太郎]]）"))
    #expect(
      lines.suffix(4) == [
        "**[[Ann]]**", "- まだ何も書かれていません。", "- 聞いてみたいこと：休みの日は何をするのが好き？",
        "- 聞いてみたいこと：どんな仕事を、だれのために？",
      ])
  }

  @Test("Where several meet, the words of what one told me alone stay out")
  func severalPeople() {
    let lines = lines(["佐藤花子", "Ann"])
    #expect(lines.contains("- 2026-11-16 message (received)"))
    #expect(!lines.contains { $0.contains("会場の写真") })
  }

  @Test("In a person's own note the heading is no name")
  func ownNote() {
    #expect(lines(["佐藤花子"], in: "People/佐藤花子.md").first == "**Before we meet**")
  }

  @Test(
    "Nothing that is private, nor anything that is for my eyes alone, comes into it, whatever the notes say")
  func discreet() {
    let seed = UInt64.random(in: 0...(.max))
    print("briefs of random notes: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 1...200 {
      let texts = Self.secretive(&random)
      let alone = lines(["Ann"], texts, in: "Meetings/2026-11-27 m.md")
      let together = lines(["Ann", "Bo"], texts, in: "Meetings/2026-11-27 m.md")
      let leak = (alone + together).first { $0.lowercased().contains("xyzzy") || $0.contains("04-17") }
      #expect(leak == nil, "seed \(seed), round \(round)")
      #expect(alone.contains("**[[Ann]]**") && alone.contains { $0.contains("open words") })
      #expect(together.contains("**[[Bo]]**"))
    }
  }

  /// Notes that hold xyzzy, and 17 April, wherever nobody else is to read them.
  private static func secretive(_ random: inout SeededGenerator) -> [NotePath: String] {
    func some(_ lines: [String]) -> String {
      lines.filter { _ in Bool.random(using: &random) }.joined(separator: "\n")
    }
    func keys() -> String {
      some([
        "careful: xyzzy", "impression: xyzzy is what", "needs: [xyzzy, a hand]", "birthday: 1990-04-17",
        "salutation: Ms xyzzy", "knows: \"[[Xyzzy]]\"", "important_dates: [2019-04-17 xyzzy]",
        "met_at: \"[[Xyzzy place]]\"", "met: 2026-05-01", "anniversary: 04-17",
        random.pick(["introduced_by: \"[[Xyzzy]]\"", "introduced_by: Xyzzy", "introduced_by: Bo"]),
        random.pick([
          "role: \"[[Xyzzy place]]\"", "role: printer", "role: \"[[Xyzzy place]] (since 2026-11)\"",
        ]),
        random.pick(["org: \"[[Xyzzy place]] (since 2026-10)\"", "org: Kiri (since 2026-11)"]),
        "interests: [film, \"[[Xyzzy place]]\"]",
      ])
    }
    func log() -> String {
      some([
        "- 2026-11-05 call: chat [need:: xyzzy]", "- 2026-11-06 lunch with [[Xyzzy]]: of soup",
        "- 2026-11-07 lunch with Xyzzy", "- 2026-11-08 call %% xyzzy %% of soup", "- need:: xyzzy",
        "- 2026-11-09 promoted, says [[Xyzzy]]", "- [ ] send the book of [[Xyzzy]] 📅 2026-11-30",
        "- [ ] the cake [birthday:: 04-17 xyzzy]", "- 2026-11-10 mail: [careful:: xyzzy] new job",
        "\n## Needs\n\n- 2026-11-11 xyzzy",
      ])
    }
    return [
      "People/Ann.md": "---\n\(keys())\n---\n- 2026-11-12 call: open words\n\(log())\n",
      "People/Bo.md": "---\nmet: 2026-01-01\n\(keys())\n---\n\(log())\n",
      "People/Xyzzy.md":
        "---\nprivate: true\nknows: [Ann, Bo]\n---\n- 2026-11-13 lunch with [[Ann]]: xyzzy\n",
      "Xyzzy place.md": "---\nprivate: true\n---\n",
      "me.md": "---\ntype: me\ninterests: [film, Xyzzy place]\n---\n",
      "Meetings/2026-11-14 x.md": "---\nprivate: true\npeople: [Ann, Bo]\n---\nxyzzy\n- [ ] [[Ann]]: xyzzy\n",
      "Meetings/2026-11-15 y.md":
        "---\npeople: [Ann, Bo, Xyzzy]\n---\n\(some(["- [[Ann]]: need:: xyzzy"]))\n",
      "Meetings/2026-11-27 m.md": "---\npeople: [Ann, Bo, Xyzzy]\n---\n- [ ] [[Ann]]: xyzzy\n",
    ]
  }

  // MARK: Days

  @Test("BYTES 27: it changes on a day that the notes name, or a year after one, and on no other")
  func ownDays() {
    let seed = UInt64.random(in: 0...(.max))
    print("a brief over days: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let start = CalendarDay.date("2026-11-20")
    for round in 1...12 {
      var named: Set<CalendarDay> = []
      func day(_ range: ClosedRange<Int>) -> CalendarDay {
        let day = start + Int.random(in: range, using: &random)
        named.insert(day)
        return day
      }
      let texts: [NotePath: String] = [
        "People/Ann.md":
          "---\nmet: \(day(-60...20))\nintroduced_by: Bo\nrole: printer\ntier: 1\n---\n- \(day(-400 ... -300)) new job\n"
          + "- \(day(-90...40)) call: x\n- \(day(-90...40)) lunch with [[Bo]]\n- [ ] x 📅 \(day(-20...40))\n",
        "People/Bo.md": "---\nmet: 2026-01-01\n---\n",
        NotePath("Meetings/\(day(-60...40)) x.md"): "---\npeople: [Ann, Bo]\n---\n",
        NotePath("Meetings/\(day(-60...40)) y.md"): "---\npeople: [Ann, Bo, Cy]\n---\n", "home.md": "",
      ]
      let ruled = named.union(named.map { $0 + 366 })
      var before: [String]?
      for offset in 0..<120 {
        let vault = TextVault(texts, today: start + offset)
        let people = ["Ann", "Bo"].map(vault.person)
        let lines = vault.briefText.lines(about: people, on: vault.today, in: vault["home.md"])
        if let before, before != lines {
          #expect(ruled.contains(vault.today), "seed \(seed), round \(round): \(vault.today) \(texts)")
        }
        before = lines
      }
    }
  }
}

extension TextVault {
  /// The texts of briefs.
  var briefText: BriefText { BriefText(personText, briefFinder) }
}
