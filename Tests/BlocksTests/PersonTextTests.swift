import Blocks
import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("The text of a person's block")
struct PersonTextTests {
  private static let texts: [NotePath: String] = [
    "People/佐藤花子.md": """
    ---
    cadence: 毎月
    met: 2026-03-02
    met_at: "[[デザイン勉強会]]"
    introduced_by: 田中太郎
    interests: [ﾌｫﾄ, "[[SwiftConf]]", 山歩き]
    ---
    - 2026-11-16 ← LINE: 会場の写真
    - [ ] 本を返す 📅 2026-11-30

    """,
    "People/kq3f.md": "---\nname: Kim Larsen\n---\n", "People/田中太郎.md": "", "People/Ann.md": "",
    "デザイン勉強会.md": "", "SwiftConf.md": "",
    "me.md": "---\ntype: me\nname: Taro\ninterests: 写真、swiftconf\n---\n",
    "2026-11-02.md": "- [ ] [[佐藤花子]]さんに印刷屋の番号を教える 📅 2026-11-06\n",
    "Meetings/2026-11-14 会食.md":
      "---\npeople: [\"[[佐藤花子]]\", \"[[kq3f]]\", A, B, C, D, E, F, \"[[me]]\"]\n---\n",
    "Meetings/2026-11-05 ランチ.md": "# [[佐藤花子]]と\n",
    "Events/2026-06-01 展示.md": "---\npeople: \"[[佐藤花子]]\"\n---\n- [[佐藤花子]]：川の写真の前で\n",
  ]

  private static func settings(_ language: Settings.Language = .english) -> Settings {
    var settings = Settings()
    settings.language = language
    settings.terms = [["写真", "フォト"]]
    return settings
  }

  private func lines(
    _ name: String, _ texts: [NotePath: String] = Self.texts, _ settings: Settings = Self.settings(),
    today: CalendarDay = .date("2026-11-20"), in path: NotePath = "People/x.md"
  ) -> [String] {
    let vault = TextVault(texts, settings: settings, today: today)
    return vault.personText.lines(about: vault.person(name), in: path)
  }

  /// The lines about Ann, of whom these keys and this text tell.
  private func ann(
    _ keys: String, _ body: String = "", more: [NotePath: String] = [:],
    today: CalendarDay = .date("2026-11-20")
  ) -> [String] {
    var texts = more
    texts["People/Ann.md"] = "---\n\(keys)\n---\n\(body)"
    return lines("Ann", texts, today: today)
  }

  @Test("In Japanese it reads as the rules show it")
  func japanese() {
    #expect(
      lines("佐藤花子", Self.texts, Self.settings(.japanese)) == [
        "**つながり**", "- 最後：2026-11-16 LINE（受信）", "- 次：2026-12-16（毎月）",
        "- 出会い：2026-03-02 [[デザイン勉強会]]（紹介：[[田中太郎]]）",
        "- 共通：ﾌｫﾄ、[[SwiftConf]]、[[2026-06-01 展示]]",
        "- 私の約束：佐藤花子さんに印刷屋の番号を教える（2026-11-06まで・[[2026-11-02]]）",
        "- 私の約束：本を返す（2026-11-30まで）", "- 相手の約束：なし", "", "**これまで**",
        "- 2026-11-16 LINE（受信）：「会場の写真」", "- 2026-11-14 食事（8人・[[2026-11-14 会食]]）",
        "- 2026-11-05 食事（[[2026-11-05 ランチ]]）", "- 2026-06-01 イベント（[[2026-06-01 展示]]）：「川の写真の前で」",
      ])
  }

  @Test("In English it says the same")
  func english() {
    #expect(
      lines("佐藤花子") == [
        "**Connection**", "- Last: 2026-11-16 LINE (received)", "- Next: 2026-12-16 (every month)",
        "- Met: 2026-03-02, [[デザイン勉強会]] (introduced by [[田中太郎]])",
        "- In common: ﾌｫﾄ, [[SwiftConf]], [[2026-06-01 展示]]",
        "- I promised: 佐藤花子さんに印刷屋の番号を教える (by 2026-11-06, [[2026-11-02]])",
        "- I promised: 本を返す (by 2026-11-30)", "- They promised: none", "", "**Contacts**",
        "- 2026-11-16 LINE (received): “会場の写真”",
        "- 2026-11-14 meal (8 people, [[2026-11-14 会食]])",
        "- 2026-11-05 meal ([[2026-11-05 ランチ]])",
        "- 2026-06-01 event ([[2026-06-01 展示]]): “川の写真の前で”",
      ])
  }

  @Test(
    "Nothing is said of somebody of whom nothing is known; a name without a note has a block where it is asked for"
  )
  func unknown() {
    #expect(lines("Ann") == [])
    #expect(
      lines("A") == [
        "**Connection**", "- They promised: none", "",
        "**Contacts**", "- 2026-11-14 meal (8 people, [[2026-11-14 会食]])",
      ])
  }

  @Test(
    "What comes next is the first that holds: booked, snoozed, a word after the first meeting, planned, keeping in touch",
    arguments: [
      ("cadence: 30d", "- 2026-10-01 call\n", "2026-10-31 (every month)"),
      ("cadence: 30d\nfollow_up: 2026-11-28 - ask", "- 2026-10-01 call\n", "2026-11-28 (ask)"),
      ("follow_up: 2026-11-28", "", "2026-11-28 (planned)"),
      (
        "follow_up: 2026-11-28 - ask\nmet: 2026-11-10", "",
        "2026-11-12 (a first word after the first meeting)"
      ),
      ("met: 2026-11-10", "- 2026-11-15 → mail\n", "2026-11-24 (a second word after the first meeting)"),
      ("met: 2026-11-10\nsnooze: 2026-12-24", "", "snoozed until 2026-12-24"),
      ("snooze: 2026-12-24", "- 2026-12-01 lunch\n", "2026-12-01 (booked)"),
      ("cadence: 30d\npaused: true", "- 2026-10-01 call\n", nil),
      ("cadence: none", "- 2026-10-01 call\n", nil),
    ] as [(String, String, String?)])
  func next(keys: String, log: String, expected: String?) {
    #expect(ann(keys, log).first { $0.hasPrefix("- Next: ") } == expected.map { "- Next: \($0)" })
  }

  @Test(
    "Of the dead it tells the day if it is known, and nothing that is to come",
    arguments: [
      ("died: 2026-05-01", "- Died: 2026-05-01"), ("status: deceased", "- Died"), ("故人: true", "- Died"),
    ])
  func deceased(keys: String, expected: String) {
    let lines = ann("\(keys)\ncadence: 30d\nfollow_up: 2026-12-01", "- 2026-03-01 call: of the sea\n")
    #expect(
      lines == [
        "**Connection**", "- Last: 2026-03-01 call", expected, "", "**Contacts**",
        "- 2026-03-01 call: “of the sea”",
      ])
  }

  @Test("A log line gives its own word for the contact; one that has none is told by its kind")
  func logLines() {
    let log = """
      - 2026-11-09 散歩：谷中
      - 2026-11-08 lunch
      - 2026-11-07 12:30 we had ramen and talked about the sea
      - 2026-11-06 → mail
      - 2026-11-05 [[Ann]] told me of `code` and #tags

      """
    #expect(
      ann("last_contact: 2026-11-09\nlast_chat: 2026-11-09", log).suffix(5) == [
        "- 2026-11-09 散歩: “谷中”", "- 2026-11-08 lunch",
        "- 2026-11-07 meal: “12:30 we had ramen and talked about the sea”", "- 2026-11-06 mail (sent)",
        "- 2026-11-05 contact: “Ann told me of code and \\#tags”",
      ])
    #expect(ann("last_contact: 2026-11-09").last == "- 2026-11-09 contact")
    let more: [NotePath: String] = ["People/Bo.md": "- 2026-11-03 lunch with [[Ann]]: soup. https://x.org\n"]
    #expect(
      ann("", more: more).last == "- 2026-11-03 lunch with Ann (2 people, [[Bo]]): “soup. https://x.org”")
    #expect(
      ann("", "- 2026-11-03 https://x.org/mail\n").last == "- 2026-11-03 mail (sent): “https://x.org/mail”")
  }

  @Test(
    "People who are named without a link are told of in the words of the line, without the name that begins it"
  )
  func plainNames() {
    let more: [NotePath: String] = [
      "People/佐藤花子.md": "",
      "2026-11-03.md": "- 佐藤さんとランチ。谷中で\n- [x] 佐藤さん：写真を送る ✅ 2026-11-04\n- [ ] 佐藤さん：地図を送る\n",
    ]
    let lines = lines("佐藤花子", more)
    #expect(lines.contains("- They promised: 地図を送る ([[2026-11-03]])"), "\(lines)")
    #expect(
      lines.suffix(2) == [
        "- 2026-11-04 contact (received, [[2026-11-03]]): “写真を送る”",
        "- 2026-11-03 meal ([[2026-11-03]]): “佐藤さんとランチ。谷中で”",
      ])
  }

  @Test("Lists are cut at the limit, and the line below names what shows all")
  func limit() {
    var settings = Self.settings()
    settings.personLimit = 2
    let log = (1...5).map { "- 2026-11-0\($0) call\n- [ ] t\($0)\n" }.joined()
    for (name, word) in [("Ann", "Ann"), ("Tom Haverley", "\"Tom Haverley\""), ("高瀬", "高瀬"), ("A$b", "NAME")]
    {
      let lines = lines(name, ["People/x.md": "---\nname: \(name)\n---\n\(log)"], settings)
      let more = "- and 3 more: `enishi show \(word) --all`"
      #expect(lines.filter { $0 == more }.count == 2, "\(lines)")
      #expect(lines.suffix(3) == ["- 2026-11-05 call", "- 2026-11-04 call", more])
    }
  }

  @Test(
    "BYTES 29: private notes give neither contacts, promises nor names; a private person's own keys are told there"
  )
  func privateNotes() {
    let secret = "---\nprivate: true\ntype: person\n---\n- [ ] tell [[Ann]]\n"
    let more: [NotePath: String] = [
      "People/Secret.md": secret,
      "Meetings/2026-11-10 x.md": "---\nprivate: true\npeople: \"[[Ann]]\"\n---\n",
    ]
    let lines = ann("met: 2026-11-19\nmet_at: \"[[Secret]]\"\nintroduced_by: \"[[Secret|S]]\"", more: more)
    #expect(!lines.joined().contains("[[") && !lines.joined().contains("tell"))
    let own = ann("private: true\nmet: 2026-11-01\ncadence: 1d", "- 2026-11-02 call\n")
    #expect(own == ["**Connection**", "- Met: 2026-11-01", "- They promised: none"])
  }

  @Test("BYTES 9: words of notes open nothing in it")
  func escaped() {
    let nasty = "a [[x]] `b` %% <!-- /enishi:person --> $x$ | #t ::"
    let keys = ["met_at", "introduced_by", "interests", "died"].map { "\($0): '\(nasty)'" }.joined(
      separator: "\n")
    let lines = ann(
      "\(keys)\nfollow_up: '2026-11-28 - \(nasty)'", "- 2026-11-02 \(nasty)\n- [ ] \(nasty)\n",
      more: ["me.md": "---\ntype: me\ninterests: '\(nasty)'\n---\n"])
    #expect(lines.count > 5)
    let note = read(
      bytes(
        "<!-- enishi:person -->\n\n\(lines.joined(separator: "\n"))\n<!-- /enishi:person -->\n\n[[z]] `c`\n"))
    #expect(
      note.blocks.count == 1 && note.links.map(\.target.name) == ["z"] && note.openAtEnd == nil, "\(lines)")
    #expect(read(bytes(lines.joined(separator: "\n"))).tags.isEmpty)
  }
}

extension TextVault {
  /// The texts of blocks about people.
  var personText: PersonText {
    let rows = FollowUpRows(vault.notes, people)
    return PersonText(BlockText(vault, settings, today: today), Connections(vault.notes, rows))
  }
}
