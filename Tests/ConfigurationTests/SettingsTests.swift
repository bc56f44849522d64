import Configuration
import Notes
import Testing

@Suite("The configuration file")
struct SettingsTests {
  @Test(
    "Every key has its documented default",
    arguments: ["", "\u{FEFF}", "# nothing\n", "language:\nfolders:\nfollow_up:\ndefault_cadence:\n"])
  func defaults(text: String) throws {
    let settings = try read(text)
    #expect(settings == Settings())
    #expect(settings.language == .english && settings.linkStyle == .wiki && settings.timeZone == nil)
    #expect(settings.ignore.isEmpty && settings.keys.isEmpty)
    #expect(settings.folders["People"] == .person && settings.folders["目的"] == .goal)
    #expect(settings.backlinks.place == .all && settings.backlinks.limit == 200)
    #expect(settings.followUps == "Follow-ups.md")
    #expect([settings.followUp.within, settings.followUp.limit, settings.followUp.stale] == [7, 7, 180])
    #expect(settings.followUp.firstContact == [2, 14, 30])
    #expect(settings.defaultCadence == 90 && settings.tiers == [14, 30, 90, 180, 365])
    #expect(settings.cadenceByTag.isEmpty && settings.cadenceByCircle.isEmpty)
  }

  @Test("Every key is read")
  func keys() throws {
    let settings = try read(
      """
      language: ja
      timezone: Asia/Tokyo
      links: markdown
      ignore: [drafts/, "*.tmp.md"]
      folders: {CRM: person, 集まり: イベント}
      keys: {last_contact: [最後の連絡, seen], 会社: firm}
      backlinks: {where: people, limit: 5}
      follow_ups: 予定/Next.md
      follow_up: {within: 2w, limit: 3, stale: 1y, first_contact: [1, 7, 21]}
      default_cadence: none
      tiers: {inner: 7d, distant: 2y}
      cadence_by: {tags: {client: 30d}, circles: {family: 2w}}
      """)
    #expect(
      settings.language == .japanese && settings.linkStyle == .markdown && settings.timeZone == "Asia/Tokyo")
    #expect(settings.ignore == ["drafts/", "*.tmp.md"])
    #expect(settings.folders["CRM"] == .person && settings.folders["集まり"] == .event)
    #expect(settings.folders["People"] == .person)
    #expect(settings.keys.map(\.key) == ["最後の連絡", "seen", "firm"])
    #expect(settings.keys.map(\.meaning) == [.lastContact, .lastContact, .organisation])
    #expect(settings.backlinks.place == .people && settings.backlinks.limit == 5)
    #expect(settings.followUps == "予定/Next.md")
    #expect([settings.followUp.within, settings.followUp.limit, settings.followUp.stale] == [14, 3, 365])
    #expect(settings.followUp.firstContact == [1, 7, 21])
    #expect(settings.defaultCadence == nil && settings.tiers == [7, 30, 90, 180, 730])
    #expect(settings.cadenceByTag == ["client": 30] && settings.cadenceByCircle == ["family": 14])
  }

  @Test("Follow-ups can be turned off", arguments: ["off", "no", "false"])
  func off(word: String) throws {
    #expect(try read("follow_ups: \(word)").followUps == nil)
  }

  @Test(
    "An unknown key is an error with its line and what may have been meant",
    arguments: [
      ("lang: ja", "lang", 1, nil), ("# x\nlanguge: ja", "languge", 2, "language"),
      ("link: wiki", "link", 1, "links"), ("Language: ja", "Language", 1, "language"),
      ("backlinks:\n  were: all", "were", 2, "where"),
      ("follow_up: {withn: 7d}", "withn", 1, "within"), ("tiers: {iner: 7d}", "iner", 1, "inner"),
      ("cadence_by:\n\n  tag: {a: 3d}", "tag", 3, "tags"), ("zzzzz: 1", "zzzzz", 1, nil),
      ("keys: {last_contct: [x]}", "last_contct", 1, "last_contact"),
      ("followups: off", "followups", 1, "follow_ups"), ("言語: ja", "言語", 1, nil), ("zzzzz:", "zzzzz", 1, nil),
    ] as [(String, String, Int, String?)])
  func unknown(text: String, key: String, line: Int, suggestion: String?) {
    #expect(throws: ConfigurationError.unknownKey(key: key, line: line, suggestion: suggestion)) {
      try read(text)
    }
  }

  @Test(
    "A value of the wrong type is an error with its line",
    arguments: [
      ("language: en\nlinks: wikis", "links", 2), ("language: JA", "language", 1),
      ("language: [en]", "language", 1), ("timezone: {a: b}", "timezone", 1), ("ignore: {a: b}", "ignore", 1),
      ("ignore: [[a]]", "ignore", 1), ("folders: People", "folders", 1),
      ("folders:\n  People: persn", "People", 2), ("folders: {People: [person]}", "People", 1),
      ("keys: [a]", "keys", 1), ("keys: {org: {a: b}}", "org", 1), ("backlinks: all", "backlinks", 1),
      ("backlinks: {limit: 0}", "limit", 1),
      ("backlinks: {limit: many}", "limit", 1), ("backlinks: {limit: 1.5}", "limit", 1),
      ("backlinks: {where: none}", "where", 1), ("follow_ups: ../x.md", "follow_ups", 1),
      ("follow_ups: /x.md", "follow_ups", 1), ("follow_ups: x", "follow_ups", 1),
      ("follow_ups: .enishi/x.md", "follow_ups", 1), ("follow_ups: a/../b.md", "follow_ups", 1),
      ("follow_up: {within: none}", "within", 1), ("follow_up: {within: -3d}", "within", 1),
      ("follow_up:\n  within: 7d\n  stale: old", "stale", 3),
      ("follow_up: {first_contact: [2, 14]}", "first_contact", 1),
      ("follow_up: {first_contact: [2, x, 14, 30]}", "first_contact", 1),
      ("follow_up: {first_contact: [30, 14, 2]}", "first_contact", 1),
      ("follow_up: {first_contact: [-1, 2, 3]}", "first_contact", 1),
      ("default_cadence: often", "default_cadence", 1), ("default_cadence: 0", "default_cadence", 1),
      ("tiers: {inner: none}", "inner", 1), ("cadence_by: {tags: {a: x}}", "a", 1),
      ("cadence_by: {tags: 30d}", "tags", 1), ("tiers: [1]", "tiers", 1),
    ])
  func wrong(text: String, key: String, line: Int) {
    expectWrongValue(in: text, after: key, line: line)
  }

  @Test(
    "What is no YAML, or would grow when read, is an error with its line",
    arguments: [
      ("language: \"en\nlinks: x", 0), ("a: [", 0), ("ignore: &x [a]\nfolders: *x", 2), ("- a", 1),
      ("text", 1), ("language: en\n---\nlinks: wiki", 2),
    ])
  func notYAML(text: String, line: Int) {
    let error = #expect(throws: ConfigurationError.self) { try read(text) }
    guard case .notYAML? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    if line > 0 { #expect(error?.line == line) }
  }

  @Test("An error is one sentence with what to do")
  func words() {
    #expect(
      ConfigurationError.unknownKey(key: "lnks", line: 1, suggestion: "links").description
        == "there is no key “lnks”; did you mean “links”?")
    #expect(
      ConfigurationError.unknownKey(key: "x", line: 1, suggestion: nil).description == "there is no key “x”")
  }

  @Test("Notes are read by the configuration's keys and folders")
  func rules() throws {
    let rules = try read("keys: {org: [firm]}\nfolders: {CRM: person}").noteRules(dailyFolders: ["Log"])
    let note = NoteReader.read(Array("---\nFirm: Acme\n---\n".utf8), at: "CRM/Ann.md", rules: rules)
    #expect(note.kind == .person)
    #expect(note.value(.organisation)?.text == "Acme")
    #expect(rules.dailyFolders == ["Log"])
  }
}
