import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Why a link leads where it leads")
struct ExplainTests {
  @Test(
    "The rule that chose is told, with every candidate and what became of it",
    arguments: [
      ("[[x]]", "file-name: a/x.md chosen, x.md same-folder, b/x.md same-folder, c/deep/x.md same-folder"),
      ("[[p/y]]", "path-suffix: p/y.md chosen, q/p/y.md shortest-path"),
      ("[[/p/y]]", "path-from-root: p/y.md chosen"),
      ("[[../p/y]]", "path-from-folder: p/y.md chosen"),
      ("[t](x.md)", "path-from-folder: a/x.md chosen, x.md later, b/x.md later, c/deep/x.md later"),
      ("[t](p/y.md)", "path-from-root: p/y.md chosen, q/p/y.md later"),
      ("[t](deep/x.md)", "path-suffix: c/deep/x.md chosen"),
      ("[t](z.md)", "none: b/z.md not-unique, c/z.md not-unique"),
      ("[[Ann]]", "name: c/named.md chosen, b/other.md later"), ("[[Annie]]", "alias: b/other.md chosen"),
      ("[[#Work]]", "same-note:"), ("[[佐藤 花子]]", "loose-name: People/佐藤花子.md chosen"),
      ("[[高橋さん]]", "none: People/1.md not-unique, People/2.md not-unique"), ("[[gone]]", "none:"),
      ("[[gone.pdf]]", "file:"), ("[[../../up]]", "outside:"),
    ])
  func rules(link: String, expected: String) {
    let vault = TextVault([
      "a/s.md": link, "a/x.md": "", "b/x.md": "", "x.md": "", "c/deep/x.md": "", "p/y.md": "", "q/p/y.md": "",
      "b/z.md": "", "c/z.md": "", "c/named.md": "---\nname: Ann\n---\n",
      "b/other.md": "---\naliases: [Ann, Annie]\n---\n", "People/佐藤花子.md": "",
      "People/1.md": "---\nname: 高橋\n---\n", "People/2.md": "---\nname: 髙橋\n---\n",
    ])
    let source = vault["a/s.md"]
    let why = vault.vault.names.explain(vault.vault[source].links[0], from: vault.vault.names.origin(source))
    let candidates = why.candidates.map { " \(vault.path($0.note)) \($0.fate.word)" }
    #expect("\(why.verdict.rule.rawValue):\(candidates.joined(separator: ","))" == expected)
  }

  @Test("A candidate is told with the name by which it answers, as its note writes it")
  func names() {
    let vault = TextVault(["s.md": "[[ANN LEE]]", "k.md": "---\naliases: Ann Lee\n---\n"])
    let why = vault.vault.names.explain(vault.vault[vault["s.md"]].links[0], from: .root)
    #expect(why.candidates.map(\.name) == ["Ann Lee"])
  }

  @Test("The numbers of rules are those of the format's page")
  func numbers() {
    #expect(LinkRule.allCases.map(\.number) == [1, 1, 1, 1, 2, 2, 2, 5, 5, 5, 5])
  }
}

extension LinkCandidate.Fate {
  /// The fate in a word.
  fileprivate var word: String {
    switch self {
    case .chosen: "chosen"
    case .farther(let choice): choice.rawValue
    case .laterRule: "later"
    case .notUnique: "not-unique"
    }
  }
}
