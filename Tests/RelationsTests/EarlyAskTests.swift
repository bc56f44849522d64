import Configuration
import NoteIndex
import Notes
import Relations
import TestSupport
import Testing

@Suite("Asking early")
struct EarlyAskTests {
  /// What is asked in a note on 20 November, of Ann and Bob, met this month, and of Cy, known since spring.
  private func asks(_ path: NotePath, _ text: String, settings: Settings = Settings()) -> [String] {
    let known = "---\nmet: 2026-03-01\n---\n- 2026-03-02 call\n- 2026-05-02 call\n- 2026-11-01 lunch\n"
    var texts: [NotePath: String] = [
      "People/Ann.md": "---\nmet: 2026-11-09\n---\n", "People/Bob.md": "---\nmet: 2026-11-10\n---\n",
      "People/Cy.md": known, "People/佐藤花子.md": "---\nmet: 2026-11-09\n---\n", "me.md": "---\ntype: me\n---\n",
    ]
    texts[path] = (texts[path] ?? "") + text
    let vault = TextVault(texts, settings: settings)
    return EarlyAskFinder(vault.vault.notes, vault.people).all.map { ask in
      let days = ask.acquaintance.daysSinceMet.map { "\($0)" } ?? "?"
      return "\(vault.name(of: ask.person)) \(ask.acquaintance.twoWayDays)/\(days): \(ask.text)"
    }
  }

  @Test(
    "A task of mine that wants something of somebody new is early",
    arguments: [
      ("- [ ] proposal for [[Ann]]", "Ann 0/11: proposal for Ann"),
      ("- [ ] ask [[Ann]] for a quote", "Ann 0/11: ask Ann for a quote"),
      ("- [ ] ask [[Ann]] to speak", "Ann 0/11: ask Ann to speak"),
      ("- [ ] a table at the fair, [[Ann]] #ask", "Ann 0/11: a table at the fair, Ann #ask"),
      ("- [ ] [[佐藤花子]]さんに提案書を送る", "佐藤花子 0/11: 佐藤花子さんに提案書を送る"),
      ("- [ ] 表紙は[[佐藤花子]]さんにお願い", "佐藤花子 0/11: 表紙は佐藤花子さんにお願い"),
    ])
  func tasks(_ text: String, _ expected: String) {
    #expect(asks("x.md", text) == [expected])
  }

  @Test(
    "What asks nothing, or nobody new, is not",
    arguments: [
      "- [ ] send [[Ann]] the photos", "- [x] proposal for [[Ann]]", "- [-] proposal for [[Ann]]",
      "- [ ] ask [[Ann]] how she is", "- [ ] asked how [[Ann]] is", "- [ ] [[Ann]]: send the quote",
      "- [ ] send [[Ann]] the proposal she asked for", "- [ ] proposal for [[Cy]]",
      "- [ ] proposal for the garden", "- [ ] ask [[Cy]] to introduce me to [[Ann]]",
      "- [ ] proposal for [[Ann]] 🛫 2026-12-20", "- [ ] Frage an [[Ann]]: Termin?",
      "- [ ] [[佐藤花子]]さんに写真、よろしくお願いします", "- [ ] [[佐藤花子]]さんに頼まれた見積もりを送る",
      "- [ ] [[佐藤花子]]さんの営業時間をきく", "%%\n- [ ] proposal for [[Ann]]\n%%",
      "---\nprivate: true\n---\n- [ ] proposal for [[Ann]]",
    ])
  func silence(_ text: String) {
    #expect(asks("x.md", text).isEmpty)
  }

  @Test(
    "So is a line of the last thirty days that names whom it asks",
    arguments: [
      ("People/Ann.md", "- 2026-11-12 coffee: pitched the studio", ["Ann 1/11: pitched the studio"]),
      ("People/Ann.md", "- 2026-11-12 → mail: 紹介してほしい人がいる", ["Ann 0/11: 紹介してほしい人がいる"]),
      ("People/Ann.md", "- 2026-11-12 ← mail: a proposal for the fair", []),
      ("People/Ann.md", "- 2026-11-12 call: asked me for a quote", []),
      ("People/Ann.md", "- 2026-11-12 → LINE: 今後ともよろしくお願いします", []),
      ("2026-11-12.md", "Coffee with [[Ann]]. Pitched the studio", ["Ann 1/11: Pitched the studio"]),
      ("2026-11-12.md", "Mail to [[Ann]]: no pitch, only thanks", []),
      ("2026-10-12.md", "Mail to [[Ann]] with the proposal", []),
      ("Meetings/2026-11-12.md", "- asked [[Ann]] for a discount", ["Ann 1/11: asked Ann for a discount"]),
      ("2026-11-12.md", "Lunch with [[Cy]] and [[Ann]], pitched the studio", []),
    ] as [(NotePath, String, [String])])
  func lines(_ path: NotePath, _ text: String, _ expected: [String]) {
    #expect(asks(path, text) == expected)
  }

  @Test(
    "It ends with three days of contact both ways and thirty-one since the meeting, or a near tier",
    arguments: [
      ("met: 2026-10-20", 2, 31, true), ("met: 2026-10-20", 3, 31, false), ("met: 2026-10-21", 3, 30, true),
      ("met: 2026-03", 2, nil, true), ("met: 2026-03", 3, nil, false), ("tier: 2", 0, nil, false),
      ("tier: 3", 0, nil, true), ("status: deceased", 0, nil, false),
    ] as [(String, Int, Int?, Bool)])
  func numbers(_ key: String, _ days: Int, _ since: Int?, _ isNew: Bool) {
    let log = (1...3).prefix(days).map { "- 2026-11-0\($0) call\n- 2026-11-0\($0) → mail\n" }.joined()
    let vault = ann(key, log: log + "- [ ] proposal\n")
    let asks = EarlyAskFinder(vault.vault.notes, vault.people).all
    #expect(asks.map(\.acquaintance.twoWayDays) == (isNew ? [days] : []))
    if since != nil { #expect(asks.allSatisfy { $0.acquaintance.daysSinceMet == since }) }
  }

  @Test("A word of the configuration asks too")
  func ownWords() throws {
    let settings = try Settings.read(Array("words: {ask: [値段の相談]}".utf8))
    #expect(asks("x.md", "- [ ] [[Ann]]と値段の相談", settings: settings).count == 1)
    #expect(asks("x.md", "- [ ] [[Ann]]と値段の相談").isEmpty)
  }
}
