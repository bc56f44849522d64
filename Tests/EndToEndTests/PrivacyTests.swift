import Foundation
import TestSupport
import Testing

@Suite("BYTES 29: what is private stays so")
struct PrivacyTests {
  /// Whatever stands in private notes and in comments holds this word; what only a person's own note may tell holds
  /// the other.
  private static let hidden = "HIDDEN"
  private static let sensitive = "SENSITIVE"

  private static let blocks = ["follow-ups", "person person=[[Ann]]", "brief person=[[Ann]]", "backlinks"]
  private static let requests = blocks.map { block in
    "\n<!-- enishi:\(block) -->\n<!-- /enishi:\(block.prefix { $0 != " " }) -->\n"
  }.joined()

  private static let files: [String: String] = [
    ".enishi/config.yaml": "brief: auto\nlanguage: LANGUAGE\nterms: [[editing, SENSITIVE need]]\n",
    "me.md":
      "---\ntype: me\nname: Misaki\noffers: [editing]\nseeks: [law]\ninterests: [tea]\nlearning: [weaving]\n---\n%% HIDDENPLAN %%\n",
    "People/Ann.md":
      """
    ---
    careful: SENSITIVE careful
    impression: SENSITIVE impression
    needs: [SENSITIVE need]
    skills: [law]
    interests: [tea]
    birthday: 1980-11-24
    celebrate: yes
    met: 2026-11-02
    location: Tokyo
    introduced_by: "[[Quiet Person]]"
    knows: ["[[Quiet Person]]", "[[Bob]]"]
    ---
    - 2026-11-20 ← mail: could you send it? %% HIDDENTHOUGHT %%
    - 2026-11-10 lunch with [[Quiet Person]]

    - [ ] ask [[Quiet Person]] and [[Ann]] for a thing
    - [ ] send the law book 📅 2026-11-23

    """ + requests,
    "People/Bob.md":
      "---\nskills: [printing]\nneeds: [law]\nmet: 2026-10-01\n---\n- 2026-10-20 call: about law\n- 2026-11-01 call\n",
    "People/Quiet Person.md":
      """
    ---
    private: true
    skills: [HIDDENSKILL, law, printing]
    needs: [editing, HIDDENNEED]
    interests: [tea, HIDDENINTEREST]
    location: Tokyo
    knows: ["[[Ann]]", "[[Bob]]"]
    met: 2026-11-18
    org: HIDDENORG
    birthday: 1990-11-24
    celebrate: yes
    ---
    - 2026-11-19 ← mail: HIDDENWORDS, please?
    - [ ] HIDDENPROMISE 📅 2026-11-22

    """,
    "Meetings/2026-11-27 Talk.md":
      "---\npeople: [\"[[Ann]]\", \"[[Quiet Person]]\"]\n---\nWith law.\n"
      + "\n<!-- enishi:brief -->\n<!-- /enishi:brief -->\n",
    "Meetings/2026-11-10 HIDDENMEETING.md":
      "---\nprivate: true\npeople: [\"[[Ann]]\", \"[[Bob]]\"]\n---\nHIDDENTALK about law and weaving\n- [ ] [[Bob]]: HIDDENTASK\n",
    "Events/2026-11-06 Fair.md":
      "---\npeople: [\"[[Ann]]\", \"[[Bob]]\", \"[[Quiet Person]]\", \"[[Zed]]\"]\n---\nlaw %% HIDDENASIDE %%\n",
    "Goals/Book.md": "---\nskills: [law, printing, weaving]\nreview: 2026-11-25\n---\n",
    "Goals/HIDDENGOAL.md":
      "---\nprivate: true\nskills: [law, HIDDENCRAFT]\nreview: 2026-11-25\n---\n[[Ann]] and [[Bob]]\n",
    "Topic.md": "All about [[Ann]] and law.\n" + requests,
  ]

  /// Every command with questions that touch on what is hidden.
  private static let commands: [String: [String]] = [
    "index": ["index --dry-run", "index --diff"], "due": ["due", "due --all --explain", "due --person Ann"],
    "done": ["done 'law book' --dry-run"], "contacted": ["contacted Ann --dry-run"],
    "log": ["log Ann 'call: law' --dry-run"], "snooze": ["snooze Ann 2w --dry-run"],
    "show": ["show Ann", "show Topic", "show 'Meetings/2026-11-27 Talk.md'"],
    "brief": ["brief", "brief Ann --draft", "brief Ann Bob", "brief 'Meetings/2026-11-27 Talk.md'"],
    "find": ["find law", "find --skill law", "find --near Tokyo", "find --interest tea"],
    "path": ["path Bob --explain --draft", "path --to law", "path --to printing"],
    "intros": ["intros --all"], "review": ["review", "review --write Kept"],
    "events": ["events", "events Fair"], "stats": ["stats --explain"], "goals": ["goals"],
    "goal": ["goal Book"],
    "me": ["me"], "give": ["give"], "growth": ["growth"],
    "common": ["common Ann", "common Ann Bob", "common --interest tea"],
    "backlinks": ["backlinks Ann", "backlinks Bob"], "links": ["links Bob", "links Home"],
    "explain": ["explain Ann"], "check": ["check", "check --unsure"], "doctor": ["doctor"],
    "verify": ["verify"],
    "strip": ["strip --dry-run"], "init": ["init --dry-run"], "config": ["config"],
    "git": ["git status"],
  ]

  private static func vault(_ language: String) throws -> TemporaryFolder {
    try TemporaryFolder(files.mapValues { $0.replacing("LANGUAGE", with: language) })
  }

  @Test("Every command is asked")
  func complete() throws {
    for name in try Shell.commands() { #expect(Self.commands[name] != nil, "\(name)") }
  }

  @Test("No command tells of a private note or a comment, in words or as JSON", arguments: ["en", "ja"])
  func commands(language: String) throws {
    let vault = try Self.vault(language)
    _ = try Shell.run("enishi index --today 2026-11-22", in: vault.path)
    for line in Self.commands.values.joined().sorted() {
      for json in ["", " --json"] {
        let result = try Shell.run("enishi \(line)\(json) --today 2026-11-22", in: vault.path)
        // A private note has blocks of its own, and whoever writes or removes them names it.
        let told = result.output.replacing(
          "Goals/HIDDENGOAL.md", with: line.hasPrefix("strip") ? "" : Self.hidden)
        #expect(!told.contains(Self.hidden), "enishi \(line)\(json)\n\(result.output)")
        try? vault.remove("Kept.md")
      }
    }
  }

  @Test("No answer about who knows, needs or likes what names a private person")
  func answers() throws {
    let vault = try Self.vault("en")
    let answers = [
      "path", "intros", "review", "events", "stats", "goals", "goal", "me", "give", "growth", "common",
    ]
    for line in answers.flatMap({ Self.commands[$0] ?? [] }) + (Self.commands["find"] ?? []).dropFirst() {
      let result = try Shell.run("enishi \(line) --today 2026-11-22", in: vault.path)
      #expect(!result.output.contains("Quiet"), "enishi \(line)\n\(result.output)")
    }
  }

  @Test(
    "No block tells of a private note, nor outside a person's own note of what only that may tell",
    arguments: ["en", "ja"])
  func blocks(language: String) throws {
    let vault = try Self.vault(language)
    _ = try Shell.run("enishi review --write Kept --today 2026-11-22", in: vault.path)
    _ = try Shell.run("enishi index --today 2026-11-22", in: vault.path)
    var names: Set<Substring> = []
    for (path, bytes) in try vault.contents() where path.hasSuffix(".md") {
      let text = String(decoding: bytes, as: UTF8.self)
      for block in text.matches(of: /<!-- enishi:([a-z-]+)[^>]*-->(?s:(.*?))<!-- \/enishi/) {
        names.insert(block.output.1)
        if !path.contains(Self.hidden), !path.contains("Quiet") {
          #expect(!block.output.2.contains(Self.hidden), "\(path): \(block.output.2)")
        }
        guard path != "People/Ann.md" else { continue }
        #expect(!block.output.2.contains(Self.sensitive), "\(path): \(block.output.2)")
        if block.output.1 == "brief" {
          #expect(!block.output.2.contains("11-24"), "\(path): \(block.output.2)")
        }
      }
      if path == "Kept.md" {
        #expect(!text.contains(Self.hidden) && !text.contains(Self.sensitive), "\(text)")
      }
    }
    #expect(names.isSuperset(of: ["follow-ups", "person", "backlinks", "event", "goal", "brief"]))
  }
}
