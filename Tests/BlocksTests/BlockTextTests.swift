import Blocks
import Configuration
import Notes
import Relations
import TestSupport
import Testing

@Suite("The texts of blocks")
struct BlockTextTests {
  static let texts: [NotePath: String] = [
    "People/佐藤花子.md": "---\nmet: 2026-11-10\n---\n",
    "People/kq3f.md": "---\nname: Kim Larsen\nfollow_up: 2026-11-25 - ask\n---\n",
    "People/Ann.md": "---\ntier: 2\n---\n- 2026-10-01 lunch\n",
    "2026-11-02.md":
      "- [ ] send [[佐藤花子]] the [[kq3f|printer]] number 📅 2026-11-06\n- [ ] [[Ann]]: specification\n",
    "Atlas weekly.md": "---\nparticipants: \"[[Ann]]\"\n---\n![[Ann]]\nTom would *hate* it, [[Ann]].\n",
    "x.md": "- [ ] thank [[Ann]]\n",
    "Meetings/2025-12-30.md": "---\npeople: Zoe [X]\n---\n- [ ] write 📅 2026-06-01\n",
  ]

  private func text(_ language: Settings.Language, _ style: Settings.LinkStyle = .wiki) -> (
    TextVault, BlockText
  ) {
    var settings = Settings()
    settings.language = language
    settings.linkStyle = style
    let vault = TextVault(Self.texts, settings: settings)
    return (vault, BlockText(vault.vault, settings, today: vault.today))
  }

  @Test("BYTES 22, 23, 24: backlinks read as one line each, labelled")
  func backlinks() {
    let (vault, english) = text(.english)
    #expect(
      english.backlinks(of: vault["People/Ann.md"]) == [
        "**Mentioned in**", "- [[2026-11-02]]: “Ann: specification”", "- [[Atlas weekly]] (participants)",
        "- [[Atlas weekly]] (embedded): “Ann”", "- [[Atlas weekly]]: “Tom would hate it, Ann.”",
        "- [[x]]: “thank Ann”",
      ])
    let (_, japanese) = text(.japanese, .markdown)
    #expect(
      japanese.backlinks(of: vault["People/Ann.md"]) == [
        "**このノートが出てくるところ**", "- [2026-11-02](../2026-11-02.md)：「Ann: specification」",
        "- [Atlas weekly](<../Atlas weekly.md>)（participants）",
        "- [Atlas weekly](<../Atlas weekly.md>)（埋め込み）：「Ann」",
        "- [Atlas weekly](<../Atlas weekly.md>)：「Tom would hate it, Ann.」", "- [x](../x.md)：「thank Ann」",
      ])
    #expect(english.backlinks(of: vault["x.md"]).isEmpty)
  }

  @Test("BYTES 26: backlinks are cut at the limit, newest first, with a line that says how many more")
  func limit() {
    var settings = Settings()
    settings.backlinks.limit = 2
    var texts: [NotePath: String] = ["Hub.md": ""]
    for day in 1...5 { texts[.init("2026-11-0\(day).md")] = "[[Hub]]" }
    let vault = TextVault(texts)
    #expect(
      BlockText(vault.vault, settings, today: vault.today).backlinks(of: vault["Hub.md"]) == [
        "**Mentioned in**", "- [[2026-11-05]]: “Hub”", "- [[2026-11-04]]: “Hub”",
        "- and 3 more: `enishi backlinks`",
      ])
    settings.language = .japanese
    let lines = BlockText(vault.vault, settings, today: vault.today).backlinks(of: vault["Hub.md"])
    #expect(lines.last == "- ほか3件：`enishi backlinks`")
  }

  @Test("The list of follow-ups in English")
  func english() {
    let (vault, text) = text(.english)
    #expect(
      text.followUps(vault.list(), in: "Follow-ups.md") == [
        "**Today**",
        "- [ ] Zoe \\[X\\]: write (promised by 2026-06-01, [[2025-12-30]])",
        "- [ ] send [[佐藤花子]] the [[kq3f|printer]] number (promised by 2026-11-06, [[2026-11-02]])",
        "- [ ] [[佐藤花子]]: write a first word, it is not too late (met 2026-11-10)",
        "- [ ] [[Ann]]: get in touch again (last meal 2026-10-01, every month)", "", "**This week**",
        "- [ ] [[kq3f|Kim Larsen]]: ask (planned for 2026-11-25)",
        "- [ ] thank [[Ann]] (no day given, [[x]])", "",
        "**Waiting for**", "- [ ] [[Ann]]: specification (no day given, say by 2026-11-16, [[2026-11-02]])",
        "", "Tick when done · `[-]` let go · `[>]` in two weeks · more: `enishi due --all`",
      ])
  }

  @Test("The list of follow-ups in Japanese, with Markdown links")
  func japanese() {
    let (vault, text) = text(.japanese, .markdown)
    #expect(
      text.followUps(vault.list(), in: "Follow-ups.md") == [
        "**今日**", "- [ ] Zoe \\[X\\]：write（6月1日まで・[2025-12-30](Meetings/2025-12-30.md)）",
        "- [ ] send [佐藤花子](People/佐藤花子.md) the [printer](People/kq3f.md) number（11月6日まで・[2026-11-02](2026-11-02.md)）",
        "- [ ] [佐藤花子](People/佐藤花子.md)：今からでも、最初のひとことを送る（11月10日に初対面）",
        "- [ ] [Ann](People/Ann.md)：そろそろ連絡する（前回：10月1日 食事・毎月）", "", "**今週**",
        "- [ ] [Kim Larsen](People/kq3f.md)：ask（11月25日の予定）",
        "- [ ] thank [Ann](People/Ann.md)（期日なし・[x](x.md)）", "",
        "**返事・作業待ち**",
        "- [ ] [Ann](People/Ann.md)：specification（期日なし・目安は11月16日・[2026-11-02](2026-11-02.md)）", "",
        "済んだら `[x]`・見送りは `[-]`・2週間後は `[>]`・すべて見る：`enishi due --all`",
      ])
  }

  @Test("On a terminal rows are plain words")
  func plain() throws {
    let (vault, text) = text(.english)
    let row = try #require(vault.list().today.dropFirst().first)
    #expect(
      text.row(row, text.plain)
        == "send 佐藤花子 the printer number (promised by 2026-11-06, 2026-11-02)")
  }

  @Test("A list with nothing due says so; one that was cut says how many more there are")
  func emptyAndMore() {
    let vault = TextVault([:])
    let text = BlockText(vault.vault, Settings(), today: vault.today)
    #expect(
      text.followUps(vault.list(), in: "F.md") == [
        "Nobody is waiting for you this week.", "", "More: `enishi due --all`",
      ])
    let tasks = TextVault(["People/Ann.md": (1...9).map { "- [ ] call 📅 2026-11-0\($0)\n" }.joined()])
    let lines = BlockText(tasks.vault, Settings(), today: tasks.today).followUps(tasks.list(), in: "F.md")
    #expect(lines.count == 10 && lines.last?.hasSuffix(" · and 2 more: `enishi due --all`") == true)
  }

  @Test(
    "BYTES 9: somebody without a note is linked by a name that can open nothing",
    arguments: ["Zoe `x", "Zoe %% x", "Zoe <!-- x", "Zoe $x$", "Zoe | x", "Zoe ] x"])
  func unnoted(name: String) {
    let vault = TextVault(["Meetings/2026-11-02.md": "---\npeople:\n  - '\(name)'\n---\n- [ ] write `c`\n"])
    let text = BlockText(vault.vault, Settings(), today: vault.today)
    let lines = text.followUps(vault.list(), in: "F.md")
    #expect(vault.rows.count == 1)
    let note = read(bytes(lines.joined(separator: "\n") + "\n\n[[after]] `c`\n"))
    #expect(note.links.last?.target.name == "after" && note.openAtEnd == nil, "\(lines)")
  }
}
