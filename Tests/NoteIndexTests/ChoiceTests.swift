import NoteIndex
import Notes
import TestSupport
import Testing

@Suite("Choosing among several notes")
struct ChoiceTests {
  @Test(
    "Same folder, then nearest common ancestor, then shortest path, then byte order",
    arguments: [
      ("a/b/s.md", ["a/b/x.md", "a/x.md", "x.md"], "a/b/x.md | a/x.md | x.md"),
      ("a/b/s.md", ["x.md", "a/c/x.md", "a/b/c/x.md"], "a/b/c/x.md | a/c/x.md | x.md"),
      ("s.md", ["long folder/x.md", "b/x.md", "c/x.md"], "b/x.md | c/x.md | long folder/x.md"),
      ("s.md", ["x.md", "b/x.md"], "x.md | b/x.md"),
      ("a/s.md", ["ab/x.md", "z.d/x.md", "b/x.md"], "b/x.md | ab/x.md | z.d/x.md"),
      ("a/b/s.md", ["a/bb/x.md", "c/x.md"], "a/bb/x.md | c/x.md"),
      ("s.md", ["X.md", "x.md"], "X.md | x.md"),
      ("s.md", ["cafe\u{301}/x.md", "café/x.md"], "café/x.md | cafe\u{301}/x.md"),
    ])
  func order(source: String, paths: [String], expected: String) {
    let found = lead("[[x]]", from: .init(source), among: paths.map { NotePath($0) })
    #expect(Array(found.utf8) == Array(expected.utf8))
  }

  @Test("The order holds for suffixes, too")
  func suffixes() {
    let paths: [NotePath] = ["a/p/x.md", "p/x.md", "b/p/x.md"]
    #expect(lead("[[p/x]]", from: "b/s.md", among: paths) == "b/p/x.md | p/x.md | a/p/x.md")
  }

  @Test("An ambiguous link is a finding that names the candidates")
  func finding() {
    let vault = TextVault(["s.md": "text\n[[x]] and [[p/x]]", "a/x.md": "", "p/x.md": ""])
    #expect(
      vault.vault.findings == [
        Finding(
          .ambiguousLink(target: "x", chosen: "a/x.md", others: ["p/x.md"]), path: "s.md", line: 2, column: 1)
      ])
  }

  @Test("A plain name in a people place that several notes bear is a finding, too")
  func people() {
    let vault = TextVault([
      "Meetings/m.md": "---\ndate: 2026-11-02\npeople: Ann\n---\n", "People/a/Ann.md": "",
      "People/b/Ann.md": "",
    ])
    #expect(vault.findings == ["ambiguous-link Meetings/m.md:3"])
  }

  @Test("The shortest name of a note leads to it from everywhere, alone")
  func shortestName() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let names = ["x", "X", "y", "か\u{3099}", "が", "v1.2", "a.md"]
    for _ in 0..<25 {
      var texts: [NotePath: String] = [:]
      for _ in 0..<8 {
        let folders = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          generator.pick(["a", "b", "x"])
        }
        texts[.init((folders + [generator.pick(names) + ".md"]).joined(separator: "/"))] = ""
      }
      let paths = texts.keys.sorted()
      for path in paths {
        let target = TextVault(texts)
        let name = target.vault.names.shortestName(of: target[path])
        let twins = paths.filter { "\($0)".lowercased() == "\(path)".lowercased() }
        guard twins.count == 1 else { continue }
        for source in ["s.md", "a/s.md", "x/b/s.md"] {
          var linked = texts
          linked[.init(source)] = "[[\(name)]]"
          let found = TextVault(linked).lead(from: .init(source))
          #expect(found == "\(path)", "seed \(seed): [[\(name)]] from \(source) among \(paths)")
        }
      }
    }
  }

  @Test("The shortest name is no longer than it must be")
  func shortest() {
    let vault = TextVault(["a/x.md": "", "b/x.md": "", "b/y.md": "", "x.md": "", "c/b/y z.md": ""])
    let names = ["a/x.md", "b/x.md", "b/y.md", "c/b/y z.md"].map {
      vault.vault.names.shortestName(of: vault[.init($0)])
    }
    #expect(names == ["a/x", "b/x", "y", "y z"])
    #expect(vault.vault.names.shortestName(of: vault["x.md"]) == "/x")
  }
}
