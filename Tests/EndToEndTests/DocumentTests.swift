import Foundation
import TestSupport
import Testing

@Suite("What the documents say")
struct DocumentTests {
  @Test("What a document shows of a command is what the program prints", arguments: Document.all)
  func commands(_ document: Document) throws {
    let lines = try document.lines()
    var actual = lines
    for fence in Document.fences(in: lines).reversed() where fence.info == "console" {
      let block = ConsoleBlock(lines[fence.lines])
      try actual.replaceSubrange(fence.lines, with: block.replay(in: document.vault()))
    }
    if ProcessInfo.processInfo.environment["ENISHI_REWRITE"] == "1" {
      if actual != lines {
        try actual.joined(separator: "\n")
          .write(toFile: Repository.path(document.path), atomically: true, encoding: .utf8)
      }
    } else {
      #expect(actual == lines, "\(document.path): see ENISHI_REWRITE=1")
    }
  }

  @Test(
    "The places of ExampleVault that a document names say so, and its sums are right", arguments: Document.all
  )
  func claims(_ document: Document) throws {
    let claims = Claims(try document.lines())
    #expect(claims.wrong == [])
    // A form that changes unnoticed would leave nothing to check.
    if document.path == "docs/rules.md" { #expect(claims.places > 50 && claims.sums > 25) }
  }

  @Test("What a README tells to run can be run", arguments: ["README.md", "README.ja.md"])
  func tables(_ path: String) throws {
    let document = try #require(Document.all.first { $0.path == path })
    let rows = try document.lines().filter { $0.hasPrefix("| ") }
    let commands = rows.flatMap { $0.matches(of: #/`(enishi [^`]+)`/#).map { String($0.1) } }
    #expect(commands.count > 15)
    let vault = try document.vault()
    for command in commands {
      let dated = command.replacing(#/enishi ([a-z]+)/#) { "enishi \($0.1) --today 2026-11-22" }
      let copy = try TemporaryFolder(copyOf: vault.path)
      let isOfGit = command.hasPrefix("enishi git")
      let result = try Shell.run(
        isOfGit ? "git init -q && enishi git install && \(command)" : dated, in: copy.path)
      #expect(result.status == 0, "\(command): \(result.output)")
    }
  }

  @Test("A README names the rooms that docs/ARCHITECTURE.md does", arguments: ["README.md", "README.ja.md"])
  func rooms(_ path: String) throws {
    let lines = try Repository.text("docs/ARCHITECTURE.md").split(separator: "\n")
    let rooms = lines.compactMap { $0.prefixMatch(of: #/\| `([A-Z][A-Za-z]+)` \|/#).map { String($0.1) } }
    let text = try Repository.text(path)
    #expect(rooms.count > 10)
    for room in rooms where room != "Benchmarks" { #expect(text.contains("`\(room)`"), "\(room)") }
  }

  @Test("A README fits the screen on which it is read", arguments: ["README.md", "README.ja.md"])
  func width(_ path: String) throws {
    let lines = try Document(path: path, language: "en").lines()
    for fence in Document.fences(in: lines) {
      for line in lines[fence.lines] { #expect(line.columns <= 80, "\(path): \(line)") }
    }
  }

  @Test("What is left out of an output is some of it, and no more")
  func ellipsis() {
    let printed = ["a", "b", "c", "d"]
    let told = [["a", "b", "c", "d"], ["a", "…"], ["…", "d"], ["a", "  …", "d"], ["…", "b", "…"]]
    for lines in told { #expect(ConsoleBlock.tells(lines[...], of: printed[...]), "\(lines)") }
    let untold = [["a", "b"], ["a", "b", "c", "d", "…"], ["…", "c"], ["a", "…", "b", "…", "a"], []]
    for lines in untold { #expect(!ConsoleBlock.tells(lines[...], of: printed[...]), "\(lines)") }
  }

  @Test(
    "A claim that does not hold is told",
    arguments: [
      ("`People/鈴木恵.md:22` “9/24 電話”", true), ("`People/鈴木恵.md:22`: “9/24 手紙”", false),
      ("`People/鈴木恵.md:21`", false), ("`People/nobody.md:1`", false),
      ("2026-09-24 + 30 days = 2026-10-24", true), ("2026-09-24 + 31 days = 2026-10-24", false),
      ("2026-11-28 − 7 days = 2026-11-21", true), ("2026-11-22 − 2026-10-24 = 29 days", true),
      ("2026-11-22 − 2026-10-24 = 28 days", false), ("29/30 × 2.63 = 2.54", true),
      ("29/30 × 2.63 = 2.63", false), ("2026-09-24 and 30 days = 2026-10-24", false),
      ("`People/Tom Haverley.md:12`:\n\n```\ncadence: 6w\n```", true),
      ("`People/Tom Haverley.md:12`:\n\n```\ncadence: 7w\n```", false),
    ])
  func claim(_ text: String, holds: Bool) {
    let claims = Claims(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    #expect(claims.wrong.isEmpty == holds, "\(claims.wrong)")
    #expect(claims.places + claims.sums > 0 || !holds)
  }
}
