import Foundation
import TestSupport
import Testing

@Suite("Notes and settings lead nowhere outside the vault")
struct ConfinementTests {
  /// A folder with a vault in it, and beside it notes that are none of the vault's.
  private func place(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let outside = [
      "outside/Secret.md": "---\ntype: person\n---\n# Secret\n- [ ] SECRET promise 📅 2026-11-23\n",
      "outside/People/Eve.md": "SECRET\n- 2026-10-01 call: SECRET\n",
    ]
    return try TemporaryFolder(
      outside.merging(["vault/.obsidian/app.json": "{}", "vault/Home.md": "home\n"]) { $1 }
        .merging(files) { $1 })
  }

  /// Runs a line in the vault; nothing outside may be told of or change.
  @discardableResult
  private func run(_ line: String, in place: TemporaryFolder) throws -> Shell.Result {
    let stamps = "find outside -exec ls -ldi {} + ; ls -A .; cat outside/*.md outside/*/*.md"
    let before = try Shell.run(stamps, in: place.path)
    let result = try Shell.run(
      "cd vault && \(line)", in: place.path, environment: ["XDG_CACHE_HOME": place.cachePath])
    #expect(try Shell.run(stamps, in: place.path) == before, "\(line)")
    #expect(!result.output.contains("SECRET"), "\(line)\n\(result.output)")
    return result
  }

  private static let reading = [
    "check -v", "check --json", "links Home", "links --broken", "explain Home", "show Home", "show Secret",
    "show ../outside/Secret.md", "show Eve", "brief Secret", "find promise", "due --all", "backlinks Secret",
    "check ../outside/Secret.md", "verify", "doctor -v", "review", "index --diff", "index --yes", "strip",
  ]

  private static let links = [
    "[[../outside/Secret]]", "[[../../etc/passwd]]", "[[/etc/passwd]]", "[a](../outside/Secret.md)",
    "[a](%2e%2e/outside/Secret.md)", "[a](..%2Foutside%2FSecret.md)", "[a](/etc/passwd)",
    "[a](PLACE/outside/Secret.md)", "[a](file:///etc/passwd)", "[a](file://PLACE/outside/Secret.md)",
    "![[../outside/Secret]]", "![[../outside/Secret#Secret]]", "![a](../outside/Secret.md)",
    "[a](<../vault/../outside/Secret.md>)", "[[x/../../outside/Secret]]", "[[..\\outside\\Secret]]",
    "[a](..\\outside\\Secret.md)", "[r]: ../outside/Secret.md\n\n[r]",
  ]

  @Test("A link with a path is looked up among the notes, and opens nothing")
  func links() throws {
    let place = try place()
    let links = Self.links.map { $0.replacing("PLACE", with: place.path) }
    let people = links.map { "\"\($0.replacing("\\", with: "\\\\").replacing("\n", with: " "))\"" }
    try place.write("---\npeople: [\(people.joined(separator: ", "))]\n---\nx\n", to: "vault/Meeting.md")
    let lines = links.map { "\($0)\n\n- 2026-11-20 call: \($0)\n\n" }.joined()
    try place.write(lines, to: "vault/Home.md")
    for command in Self.reading { try run("enishi \(command) --today 2026-11-22", in: place) }
    #expect(try place.text("vault/Home.md") == lines)
    let resolved = try run("enishi links Home --json", in: place).output
    #expect(resolved.contains("outside/Secret") && !resolved.contains("\"kind\" : \"note\""), "\(resolved)")
  }

  @Test("A symlink that leads out of the vault is no note, whatever is asked of it")
  func symlinks() throws {
    let place = try place(["vault/Home.md": "[[Secret]] [[Eve]] [[People/Eve]]\n"])
    let makings = [
      "ln -s ../outside/Secret.md Secret.md", "mkdir b && ln -s \"$PWD/../outside/Secret.md\" b/Secret.md",
      "ln -s ../outside/People People", "mkdir d && ln -s ../../outside d/People", "ln -s .. up",
      "ln -s ../outside/Secret.md x.txt && ln -s x.txt Eve.md", "ln -s ../outside/New.md Follow-ups.md",
    ]
    for making in makings { try run(making, in: place) }
    let names = ["Secret", "Eve", "People/Eve.md", "Secret.md", "d/People/Secret.md", "up/outside/Secret.md"]
    let writing = names.flatMap { name in
      ["contacted \(name)", "log \(name) 'call: hello'", "snooze \(name) 2w", "brief \(name)"]
    }
    for command in Self.reading + ["done promise"] + writing {
      try run("enishi \(command) --today 2026-11-22", in: place)
    }
    let check = try run("enishi check -v", in: place).output
    #expect(check.matches(of: /\[skipped-symlink\]/).count == makings.count + 1, "\(check)")
    #expect(check.contains("[no-place-for-follow-ups]"))
  }

  @Test(
    "A note is kept in the vault, or nowhere",
    arguments: [
      "../x", "../outside/x", "/tmp/x", "a/../../outside/x", "People/x", "People/../x", "./x/../../x", "..",
      ".",
      ".enishi/x", "\\0", "~/x",
    ])
  func review(name: String) throws {
    let place = try place()
    try run("ln -s ../outside/People People", in: place)
    let result = try run("enishi review --write '\(name)' --yes --today 2026-11-22", in: place)
    #expect(result.status != 0, "\(result.output)")
  }

  @Test(
    "A setting with a path that leads out is an error, or matches nothing",
    arguments: [
      "follow_ups: ../x.md", "follow_ups: PLACE/outside/x.md", "follow_ups: a/../../outside/x.md",
      "follow_ups: People/x.md", "follow_ups: .obsidian/x.md", "folders: {../outside: person, /: person}",
      "folders: {\"PLACE/outside\": person}", "ignore: [\"../outside\", \"/etc\"]",
      "owners: [{note: ../outside/Secret, handles: [x], folders: [../outside, /]}]",
      "timezone: ../../etc/passwd",
      "owners: [{note: PLACE/outside/Secret.md, handles: [x], folders: [PLACE]}]",
    ])
  func settings(line: String) throws {
    let place = try place()
    try run("ln -s ../outside/People People", in: place)
    try place.write(line.replacing("PLACE", with: place.path) + "\n", to: "vault/.enishi/config.yaml")
    for command in ["check", "index --diff", "index --yes", "due --all", "config"] {
      try run("enishi \(command) --today 2026-11-22", in: place)
    }
  }

  @Test("Settings, of Enishi or of an editor, are not read from behind a symlink")
  func settingsElsewhere() throws {
    let place = try place([
      "outside/.enishi/config.yaml": "follow_ups: SECRET.md\n", "vault/.git/HEAD": "",
      "outside/.obsidian/daily-notes.json": #"{"folder": "SECRET"}"#,
    ])
    try run("rm -r .obsidian && ln -s ../outside/.obsidian .obsidian", in: place)
    #expect(try run("enishi check", in: place).status == 0)
    try run("ln -s ../outside/.enishi .enishi", in: place)
    for command in ["check", "index --yes", "init --yes", "config", "due"] {
      let result = try run("enishi \(command)", in: place)
      #expect(result.status == 2 && result.output.contains("symlink"), "\(command): \(result.output)")
    }
    try run("rm .enishi && mkdir .enishi && ln -s ../../outside/.enishi/config.yaml .enishi/", in: place)
    #expect(try run("enishi index --yes", in: place).status == 2)
  }

  @Test("A vault inside another is read from its own folder up, and never beyond it")
  func nested() throws {
    let place = try place([
      ".enishi/config.yaml": "language: ja\n", "vault/.enishi/config.yaml": "language: en\n",
      "vault/Home.md": "[[Secret]] [[../outside/Secret]]\n",
    ])
    for command in Self.reading { try run("enishi \(command) --today 2026-11-22", in: place) }
    #expect(try run("enishi check", in: place).output.contains("no note answers to “Secret”"))
  }
}
