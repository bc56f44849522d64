import Foundation
import TestSupport
import Testing

@Suite("What `check` hands to other tools")
struct CheckFormatTests {
  /// The parts of a SARIF log that its readers rely on; decoding fails where one is missing.
  private struct Log: Decodable {
    struct Text: Decodable { let text: String }
    struct Configuration: Decodable { let level: String }
    struct Rule: Decodable {
      let id: String
      let shortDescription: Text
      let defaultConfiguration: Configuration
    }
    struct Driver: Decodable {
      let name: String
      let version: String
      let rules: [Rule]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Region: Decodable {
      let startLine: Int
      let startColumn: Int?
    }
    struct Artifact: Decodable { let uri: String }
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region?
    }
    struct Location: Decodable { let physicalLocation: Physical }
    struct Result: Decodable {
      let ruleId: String
      let ruleIndex: Int
      let level: String
      let message: Text
      let locations: [Location]
    }
    struct Run: Decodable {
      let tool: Tool
      let columnKind: String
      let results: [Result]
    }
    let version: String
    let runs: [Run]
  }

  /// A repository with a vault in a folder of its own, whose names are as awkward as names get.
  private func repository() throws -> TemporaryFolder {
    try TemporaryFolder([
      ".git/HEAD": "", "my notes/.obsidian/app.json": "{}",
      "my notes/A,b: 100% 縁.md": "日本🖋 [[No, such: 5% note]]\n",
      "my notes/Zoë.md": "<!-- enishi:backlinks -->\n",
      "my notes/People/Ann.md": "---\ncadence: monthly\ncadence: weekly\n---\n",
    ])
  }

  private func run(_ arguments: String, in folder: TemporaryFolder) throws -> Shell.Result {
    try Shell.run("enishi check --today 2026-11-22 \(arguments)", in: "\(folder.path)/my notes")
  }

  @Test("SARIF: one run with its rules, levels, encoded paths from the repository and columns in code points")
  func sarif() throws {
    let result = try run("--format sarif", in: try repository())
    #expect(result.status == 1)
    let log = try JSONDecoder().decode(Log.self, from: Data(result.output.utf8))
    #expect(log.version == "2.1.0" && log.runs.count == 1)
    let run = try #require(log.runs.first)
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.tool.driver.name == "enishi" && run.tool.driver.version.contains("."))
    let found = run.results.map { "\($0.ruleId) \($0.level)" }
    #expect(found == ["broken-link warning", "duplicate-key note", "missing-end error"])
    for result in run.results {
      let rule = run.tool.driver.rules[result.ruleIndex]
      #expect(rule.id == result.ruleId && rule.defaultConfiguration.level == result.level)
      #expect(!rule.shortDescription.text.isEmpty && result.message.text.contains("; "))
    }
    let places = run.results.compactMap { $0.locations.first?.physicalLocation }
    #expect(
      places.map(\.artifactLocation.uri) == [
        "my%20notes/A%2Cb%3A%20100%25%20%E7%B8%81.md", "my%20notes/People/Ann.md", "my%20notes/Zo%C3%AB.md",
      ])
    #expect(places.map(\.region?.startLine) == [1, 3, 1])
    #expect(places.map(\.region?.startColumn) == [5, 1, nil])
  }

  @Test("GitHub: one command a finding, with what would end it escaped; hints only when asked for")
  func github() throws {
    let repository = try repository()
    let lines = try run("--format github", in: repository).output.split(separator: "\n").map(String.init)
    #expect(
      lines == [
        "::warning file=my notes/A%2Cb%3A 100%25 縁.md,line=1,col=5,title=broken-link::"
          + "no note answers to “No, such: 5%25 note”; make the note, or mend the name",
        "::error file=my notes/Zoë.md,line=1,title=missing-end::the block “backlinks” begins here and never ends; "
          + "take the marker and the list below it away, then run the command again",
        "3 notes, 1 error, 1 warning, 1 hint.",
      ])
    #expect(try run("--format github -v", in: repository).output.contains("\n::notice file="))
  }

  @Test("Words of a note are no link in a SARIF message, nor a command in GitHub's")
  func words() throws {
    let folder = try TemporaryFolder([
      ".obsidian/app.json": "{}",
      "Meetings/2026-11-20 Talk.md":
        "---\npeople: [\"[[Eve](https://evil.example) x]]\", \"%0A::set-output name=x::y\"]\n---\n"
        + "[[\u{85}::error::x]] [[%0A::warning::x]] [[##[error]x]]\n",
      "::stop-commands::x.md": "[[Nix]]\n",
    ])
    let sarif = try Shell.run("enishi check --format sarif", in: folder.path).output
    let log = try JSONDecoder().decode(Log.self, from: Data(sarif.utf8))
    let messages = log.runs.flatMap(\.results).map(\.message.text)
    #expect(messages.contains { $0.contains("Eve] (https://evil.example)") }, "\(messages)")
    #expect(!messages.contains { $0.contains("](") })
    let github = try Shell.run("enishi check --format github -v", in: folder.path).output
    let lines = github.split(whereSeparator: \.isNewline).dropLast()
    #expect(lines.count >= 5 && lines.count == log.runs.flatMap(\.results).count, "\(github)")
    for line in lines {
      let form = /::(error|warning|notice) file=[^:,]*(,line=\d+)?(,col=\d+)?,title=[a-z-]+::.*/
      #expect(line.wholeMatch(of: form) != nil, "\(line)")
      #expect(!line.contains("%0A::"), "\(line)")
    }
  }

  @Test("A file name with a line end begins no command of its own")
  func lineEnd() throws {
    let folder = try TemporaryFolder([".obsidian/app.json": "{}", "x\n::error::y\u{1B}[2J.md": "[[Nix]]\n"])
    let output = try Shell.run("enishi check --format github", in: folder.path).output
    #expect(output.hasPrefix("::warning file=x%0A%3A%3Aerror%3A%3Ay\u{FFFD}[2J.md,line=1,"))
    #expect(output.split(separator: "\n").count == 2)
  }

  @Test(
    "A note may be named by name, by path from where one stands, or by path from the vault's root",
    arguments: [
      ("cd 'my notes' && enishi check Zoë", 1), ("enishi check 'my notes/Zoë.md'", 1),
      ("cd 'my notes/People' && enishi check ../Zoë.md", 1), ("enishi check \"$PWD/my notes/Zoë.md\"", 1),
      ("cd 'my notes/People' && enishi check Ann.md", 0),
      ("cd 'my notes' && enishi check Ann People/Ann.md", 0),
      ("cd 'my notes' && enishi check Nobody", 1), ("enishi check 'my notes' 'my notes/Zoë.md'", 1),
      ("enishi check 'my notes' Ann", 0),
    ] as [(String, Int32)])
  func notes(_ command: String, status: Int32) throws {
    let repository = try repository()
    let result = try Shell.run(command, in: repository.path)
    #expect(result.status == status, "\(result.output)")
    #expect(result.output.contains("1 note, ") != command.contains("Nobody"))
  }
}
