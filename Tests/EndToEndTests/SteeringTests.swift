import Foundation
import TestSupport
import Testing

@Suite("No text of others steers a terminal")
struct SteeringTests {
  /// Every command, with questions whose answers show what notes say.
  private static let commands: [String: [String]] = [
    "index": ["index --dry-run", "index --diff", "index --check", "index -v"],
    "due": ["due --all --explain", "due --person Ann"],
    "done": ["done book --dry-run", "done law --dry-run"], "contacted": ["contacted Ann --dry-run"],
    "log": ["log Ann 'call: law' --dry-run"], "snooze": ["snooze Ann 2w --dry-run"],
    "show": ["show Ann", "show Topic", "show 'Events/2026-11-06*'"],
    "brief": ["brief", "brief Ann --draft", "brief Ann Bob"],
    "find": ["find law", "find --skill law", "find --near Tokyo", "find --interest law"],
    "path": ["path Bob --explain --draft", "path --to law", "path Zed"],
    "intros": ["intros --all"], "review": ["review", "review --write Kept"],
    "events": ["events", "events Fair"], "stats": ["stats --explain"], "goals": ["goals"],
    "goal": ["goal Book"], "me": ["me"], "give": ["give"], "growth": ["growth"],
    "common": ["common Ann", "common Ann Bob", "common --interest law"],
    "backlinks": ["backlinks Ann", "backlinks Bob"], "links": ["links Ann", "links Topic", "links --broken"],
    "explain": ["explain Ann", "explain '[[No]]'"],
    "check": ["check", "check -v", "check --unsure", "check --format github -v", "check --format sarif"],
    "doctor": ["doctor", "doctor -v"], "verify": ["verify"], "strip": ["strip --dry-run", "strip --diff"],
    "init": ["init --dry-run"], "config": ["config"], "git": ["git status"],
  ]

  /// The answer without what a change of colour is written with.
  private func unstyled(_ text: String) -> String { text.replacing(/\u{1B}\[(0|1|2|3[123])m/, with: "") }

  private func expectCalm(_ text: String, _ line: String) {
    // The line ends of a diff are those of the note, so that it can be applied.
    let text = line.contains("--diff") ? text.replacing("\r\n", with: "\n") : text
    let signs = SteeringVault.steering(text)
    #expect(signs.isEmpty, "enishi \(line): \(signs.prefix(5))")
  }

  @Test("Every command is asked")
  func complete() throws {
    for name in try Shell.commands() { #expect(Self.commands[name] != nil, "\(name)") }
  }

  @Test(
    "No command prints what steers a terminal, in words, in colour, as JSON or for CI",
    arguments: ["en", "ja"])
  func answers(language: String) throws {
    let vault = try SteeringVault.make(language)
    _ = try Shell.run("git init -q && git branch \"$(printf 'x\\342\\200\\256')\"", in: vault.path)
    // First without blocks, then with them.
    for round in 1...2 {
      for line in Self.commands.values.joined().sorted() {
        // The configuration is in the way of `init`.
        let line = line.hasPrefix("init") && round == 2 ? "\(line) --vault '\(vault.path)/People'" : line
        let forms = round == 1 ? [""] : ["", " --color always", " --json"]
        for form in forms where !(form == " --json" && line.contains("--format")) {
          let result = try Shell.run("enishi \(line)\(form) --today 2026-11-22", in: vault.path)
          expectCalm(form.contains("color") ? unstyled(result.output) : result.output, line + form)
          #expect((0...2).contains(result.status), "enishi \(line)\(form)")
          if form == " --json" || line.contains("sarif"), result.output.hasPrefix("{") {
            #expect(throws: Never.self, "enishi \(line)\(form)") {
              try JSONSerialization.jsonObject(with: Data(result.output.utf8))
            }
          }
          try? vault.remove("Kept.md")
        }
      }
      _ = try Shell.run("enishi index --yes --today 2026-11-22", in: vault.path)
    }
  }

  @Test("JSON says all the same what the note says")
  func json() throws {
    let vault = try TemporaryFolder([".obsidian/app.json": "", "a\u{202E}\u{9B}b\n.md": "law\n"])
    let output = try Shell.run("enishi find law --json", in: vault.path).output
    #expect(output.contains(#"a\u202e\u009bb\n.md"#))
    struct Answer: Decodable {
      struct Line: Decodable { let path: String }
      let lines: [Line]
    }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    #expect(answer.lines.map(\.path) == ["a\u{202E}\u{9B}b\n.md"])
  }

  @Test(
    "Nor do names and values that stand on the command line",
    arguments: [
      "X", "--X", "help X", "show X", "show --X", "due --person X", "due --today X", "due --kind X",
      "due --vault /X",
      "check X", "check --format X", "check --format github --json X", "explain '[[X]]'", "explain X",
      "done X",
      "snooze Ann X", "log Ann X --dry-run", "log Ann x --kind X", "contacted X", "contacted Ann --on X",
      "contacted Ann --note X --dry-run", "find X", "path X", "path --to X", "goal X", "events X", "brief X",
      "review --write ../X", "review --write X", "common X", "backlinks X", "links X", "index --overwrite X",
      "check --vault X Y", "config X", "init X", "doctor X",
    ])
  func arguments(line: String) throws {
    let vault = try SteeringVault.make("en")
    let name = SteeringVault.signs.replacing("\u{2029}", with: "\n")
    let line = line.replacing("X", with: "\"$X\"")
    expectCalm(try Shell.run("enishi \(line)", in: vault.path, environment: ["X": name]).output, line)
  }

  @Test(
    "Nor does a configuration that cannot be used",
    arguments: [
      "S: 1", "language: S", "timezone: S", "follow_ups: S", "follow_ups: ../S", "folders: {S: S}",
      "owners: [{S: S}]", "rules: {S: off}", "brief: S", "terms: S", "a: 1\na: 2\nS: [", "keys: {S: [a]}",
      "celebrate: S", "default_cadence: S", "blocks: {S: off}", "words: {S: [a]}", "ignore: [S]", "links: S",
    ])
  func configuration(line: String) throws {
    for sign in [#""\e[2J\x9b\u202e\N""#, "\u{1B}[2J\u{202E}\u{9B}\u{200F}"] {
      let vault = try TemporaryFolder([
        ".enishi/config.yaml": line.replacing("S", with: sign) + "\n", "A.md": "[[B]]\n",
      ])
      for command in ["check", "doctor", "config --json"] {
        expectCalm(try Shell.run("enishi \(command)", in: vault.path).output, "\(command) (\(line))")
      }
    }
  }

  @Test(
    "On a screen nothing but the program's own colours stands between the words", arguments: ["en", "ja"])
  func screen(language: String) throws {
    let vault = try SteeringVault.make(language)
    for line in [
      "check -v", "due --all --explain", "index --diff", "show Ann", "brief Ann --draft", "find law",
    ] {
      let text = try Shell.show("enishi \(line) --color always --today 2026-11-22", in: vault.path)
      expectCalm(unstyled(text), line)
    }
  }

  @Test("What Enishi writes into notes holds none of it either", arguments: ["en", "ja"])
  func blocks(language: String) throws {
    let vault = try SteeringVault.make(language)
    _ = try Shell.run("enishi review --write Kept --yes --today 2026-11-22", in: vault.path)
    _ = try Shell.run("enishi index --yes --today 2026-11-22", in: vault.path)
    var names: Set<Substring> = []
    for (path, bytes) in try vault.contents() where path.hasSuffix(".md") && path != "Topic.md" {
      let text = String(decoding: bytes, as: UTF8.self)
      if path == "Kept.md" { expectCalm(text, path) }
      for block in text.matches(of: /<!-- enishi:([a-z-]+)[^>]*-->\n(?s:(.*?))<!-- \/enishi/)
      where path != "People/Bob.md" {
        names.insert(block.output.1)
        expectCalm(String(block.output.2), path)
      }
    }
    #expect(names.isSuperset(of: ["follow-ups", "person", "backlinks", "event", "goal"]), "\(names)")
  }
}
