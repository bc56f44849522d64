import NoteIndex
import Notes
import TestSupport
import Testing
import Workspace

@Suite("Finding people, notes and text")
struct FindTests {
  private static let files = [
    "People/佐藤花子.md": "---\nreading: さとう はなこ\nrole: 写真家\naliases: [花ちゃん, Hanako]\n---\nlikes tea\n",
    "People/髙橋.md": "---\norg: \"[[Acme]]\"\nskills: [film, 製本]\nshoe: red\n---\n",
    "People/kq3f.md":
      "---\nname: Kim Larsen\nlocation: Kuramae\ntags: [client]\n---\n# Kim Larsen\n\nKim met [[佐藤花子]].\n",
    "Kim.md": "A topic on Kim.\n", "Kimono.md": "", "Old Kim notes.md": "",
    "Meetings/2026-11-02.md": "---\npeople: [木村 一郎]\n---\ntea %% with a secret %%\n\n%% tea %%\n",
    "Meetings/2026-11-03.md": "Tea\r\nagain TEA and more\r\n",
    "secret.md": "---\nprivate: true\naliases: Hanako\n---\ntea\n",
    "block.md":
      "<!-- enishi:backlinks -->\n\n**Mentioned in**\n- [[x]]: tea\n<!-- /enishi:backlinks 0123456789 -->\n",
  ]

  /// The answers in words: path or name with its class, then lines.
  private func find(_ words: String..., limit: Int = 20, showsPrivate: Bool = false) throws -> [String] {
    let folder = try TemporaryFolder(Self.files)
    let answer = try Vault.open(at: folder.path, today: today).find(
      words, limit: limit, showsPrivate: showsPrivate)
    let hits = answer.hits.map { hit in
      switch hit.subject {
      case .note(let id): "\(answer.view.vault[id].path) \(hit.match.matchClass.rawValue)"
      case .person: "\(hit.match.text) \(hit.match.matchClass.rawValue)"
      }
    }
    let lines = answer.textHits.map { "\(answer.view.vault[$0.note].path):\($0.line): \($0.text)" }
    return hits + lines + (answer.more > 0 ? ["\(answer.more) more"] : [])
  }

  @Test("Names come by rank: whole, beginning, word; then the text")
  func rank() throws {
    #expect(
      try find("kim") == [
        "Kim.md exact-name", "People/kq3f.md name-prefix", "Kimono.md name-prefix",
        "Old Kim notes.md name-word", "Kim.md:1: A topic on Kim.", "People/kq3f.md:6: # Kim Larsen",
        "People/kq3f.md:8: Kim met [[佐藤花子]].",
      ])
  }

  @Test(
    "A person is found in every spelling, and by what the note says of them",
    arguments: [
      ("佐藤 花子", "People/佐藤花子.md exact-name"), ("佐藤花子さん", "People/佐藤花子.md exact-name"),
      ("花子", "People/佐藤花子.md name-word"), ("サトウ", "People/佐藤花子.md reading"),
      ("はなこ", "People/佐藤花子.md reading"), ("hanako", "People/佐藤花子.md alias"),
      ("高橋", "People/髙橋.md exact-name"), ("acme", "People/髙橋.md organisation"),
      ("写真", "People/佐藤花子.md role"), ("製本", "People/髙橋.md interest"), ("red", "People/髙橋.md other-key"),
      ("kuramae", "People/kq3f.md place"), ("client", "People/kq3f.md tag"),
      ("木村一郎", "木村 一郎 exact-name"), ("larsen kuramae", "People/kq3f.md place"),
    ])
  func spellings(text: String, expected: String) throws {
    #expect(try find(text).first == expected)
  }

  @Test("Every word counts, in one note's values or in one line")
  func allWords() throws {
    #expect(try find("Kim", "佐藤") == ["People/kq3f.md:8: Kim met [[佐藤花子]]."])
    #expect(try find("kim red") == [])
  }

  @Test("BYTES 29: comments, private notes and Enishi's blocks are not searched, newest notes come first")
  func text() throws {
    #expect(
      try find("tea") == [
        "Meetings/2026-11-03.md:1: Tea", "Meetings/2026-11-03.md:2: again TEA and more",
        "Meetings/2026-11-02.md:4: tea", "People/佐藤花子.md:6: likes tea",
      ])
    #expect(try find("secret") == [])
    #expect(
      try find("tea", showsPrivate: true) == [
        "Meetings/2026-11-03.md:1: Tea", "Meetings/2026-11-03.md:2: again TEA and more",
        "Meetings/2026-11-02.md:4: tea %% with a secret %%", "Meetings/2026-11-02.md:6: %% tea %%",
        "People/佐藤花子.md:6: likes tea", "secret.md:5: tea",
      ])
  }

  @Test("A limit cuts, and says how many more there are")
  func limit() throws {
    #expect(
      try find("tea", limit: 1) == ["Meetings/2026-11-03.md:1: Tea", "3 more"])
    #expect(try find("kim", limit: 2) == ["Kim.md exact-name", "People/kq3f.md name-prefix", "5 more"])
  }

  @Test("Of a long line the part around the word is shown")
  func longLines() throws {
    let line = String(repeating: "あ", count: 500) + "needle" + String(repeating: "い", count: 500)
    let folder = try TemporaryFolder(["a.md": line])
    let answer = try Vault.open(at: folder.path, today: today).find(["needle"], limit: 5, showsPrivate: false)
    let text = try #require(answer.textHits.first?.text)
    #expect(text.hasPrefix("…あ") && text.hasSuffix("い…") && text.contains("needle"))
    #expect(text.utf8.count < 300)
  }
}
