import Configuration
import Notes
import TestSupport
import Testing

@Suite("Keys for blocks, words, owners and rules")
struct KeyTests {
  @Test("They have their documented defaults", arguments: ["", "blocks:\nowners:\nterms:\nwords:\nrules:\n"])
  func defaults(text: String) throws {
    let settings = try read(text)
    #expect(settings == Settings())
    #expect(settings.owners.isEmpty && settings.terms.isEmpty && settings.rules.isEmpty)
    #expect(settings.blocks[.person] == [.person, .backlinks] && settings.blocks[.meeting] == [.backlinks])
    #expect(
      settings.blocks[.event] == [.event, .backlinks] && settings.blocks[.goal] == [.goal, .backlinks])
    #expect(settings.blocks[.other] == [.backlinks])
    #expect(settings.personLimit == 20 && settings.brief == .asked && settings.followUp.lead == 7)
    #expect(settings.celebrate.tiers == [1, 2] && settings.celebrate.circles == ["family", "friend"])
    let words = settings.words
    #expect((words.contact + words.negation + words.promise + words.ask).isEmpty)
  }

  @Test("Each is read")
  func keys() throws {
    let settings = try read(
      """
      owners:
        - {note: "[[Ann Lee]]", handles: ["@ann", al], folders: Ann}
        - note: 佐藤花子
      blocks: {person: [backlinks, person], meeting: [], other: brief}
      person: {limit: 5}
      brief: auto
      follow_up: {lead: 2w}
      celebrate: {tiers: [wider, inner], circles: [家族]}
      terms: [[web design, ウェブデザイン], [a, b, c]]
      words: {contact: [散歩, hung out], negation: [流れた], promise: [やる], ask: [頼む]}
      rules: {early_ask: off, broken-link: error, loose_name: on, not-utf8: info}
      """)
    #expect(settings.owners.map(\.note) == ["Ann Lee", "佐藤花子"])
    #expect(settings.owners[0].handles == ["ann", "al"] && settings.owners[0].folders == ["Ann"])
    #expect(settings.owners[1].handles.isEmpty && settings.owners[1].folders.isEmpty)
    #expect(settings.blocks[.person] == [.person, .backlinks] && settings.blocks[.meeting] == [])
    #expect(settings.blocks[.other] == [.brief] && settings.blocks[.goal] == [.goal, .backlinks])
    #expect(settings.personLimit == 5 && settings.brief == .auto && settings.followUp.lead == 14)
    #expect(settings.celebrate.tiers == [1, 4] && settings.celebrate.circles == ["家族"])
    #expect(settings.terms == [["web design", "ウェブデザイン"], ["a", "b", "c"]])
    #expect(settings.words.contact == ["散歩", "hung out"] && settings.words.negation == ["流れた"])
    #expect(settings.words.promise == ["やる"] && settings.words.ask == ["頼む"])
    #expect(
      settings.rules == [
        "early-ask": .off, "broken-link": .level(.error), "loose-name": .on, "not-utf8": .level(.info),
      ])
  }

  @Test(
    "An unknown key is an error with its line and what may have been meant",
    arguments: [
      ("owner: []", "owner", 1, "owners"),
      ("owners:\n  - note: Ann\n    handle: ann", "handle", 3, "handles"),
      ("blocks: {meetings: []}", "meetings", 1, "meeting"), ("person: {limits: 3}", "limits", 1, "limit"),
      ("celebrate:\n  tier: [inner]", "tier", 2, "tiers"),
      ("words: {contacts: []}", "contacts", 1, "contact"),
      ("follow_up: {leed: 7d}", "leed", 1, "lead"), ("rule: {}", "rule", 1, "rules"),
      ("term: []", "term", 1, "terms"), ("breif: auto", "breif", 1, "brief"),
    ] as [(String, String, Int, String?)])
  func unknownKey(text: String, key: String, line: Int, suggestion: String?) {
    #expect(throws: ConfigurationError.unknownKey(key: key, line: line, suggestion: suggestion)) {
      try read(text)
    }
  }

  @Test(
    "A word that is none of its list is an error with its line and what may have been meant",
    arguments: [
      ("blocks:\n  person: [persn]", "block", "persn", 2, "person"),
      ("blocks:\n  other:\n    - backlinks\n    - backlink", "block", "backlink", 4, "backlinks"),
      ("blocks: {goal: zzzzzz}", "block", "zzzzzz", 1, nil),
      ("celebrate: {tiers: [iner]}", "tier", "iner", 1, "inner"),
      ("rules:\n  broken_links: off", "finding", "broken_links", 2, "broken-link"),
      ("rules: {nonsense-of-mine: on}", "finding", "nonsense-of-mine", 1, nil),
    ] as [(String, String, String, Int, String?)])
  func unknownName(text: String, what: String, name: String, line: Int, suggestion: String?) {
    #expect(
      throws: ConfigurationError.unknownName(what: what, name: name, line: line, suggestion: suggestion)
    ) { try read(text) }
  }

  @Test(
    "A value of the wrong type is an error with its line",
    arguments: [
      ("owners: Ann", "owners", 1), ("owners:\n  - handles: [a]", "owners", 2),
      ("owners: [{note: [a]}]", "note", 1), ("owners: [{note: Ann, handles: [\"\"]}]", "handles", 1),
      ("blocks: [person]", "blocks", 1), ("blocks:\n  goal: {a: b}", "goal", 2),
      ("person: 20", "person", 1), ("person: {limit: 0}", "limit", 1), ("brief: always", "brief", 1),
      ("follow_up: {lead: soon}", "lead", 1), ("celebrate: [inner]", "celebrate", 1),
      ("celebrate: {circles: {a: b}}", "circles", 1), ("terms: [a, b]", "terms", 1),
      ("terms:\n  - [a, b]\n  - [a]", "terms", 3), ("terms: [[a, {b: c}]]", "terms", 1),
      ("words: [a]", "words", 1), ("words: {contact: [\"\"]}", "contact", 1),
      ("words: {ask: [\"　\"]}", "ask", 1), ("words: {promise: [[a]]}", "promise", 1),
      ("rules: [broken-link]", "rules", 1), ("rules:\n  broken-link: loud", "broken-link", 2),
      ("rules: {broken-link: [off]}", "broken-link", 1),
    ])
  func wrong(text: String, key: String, line: Int) {
    expectWrongValue(in: text, after: key, line: line)
  }

  @Test(
    "A key that stands twice is an error, nested or under another spelling",
    arguments: [
      ("brief: auto\nbrief: asked", "brief", 2), ("blocks:\n  goal: []\n  goal: []", "goal", 3),
      ("owners: [{note: a, note: b}]", "note", 1), ("words: {ask: [a], ask: [b]}", "ask", 1),
      ("rules:\n  early-ask: on\n  early_ask: off", "early_ask", 3),
    ])
  func duplicate(text: String, key: String, line: Int) {
    #expect(throws: ConfigurationError.duplicateKey(key: key, line: line)) { try read(text) }
  }

  @Test("Every finding can be named in rules")
  func findingNames() throws {
    let source = try Repository.text("Sources/Notes/FindingKind+Name.swift")
    let names = source.matches(of: /: "([a-z0-9-]+)"/).map { String($0.output.1) }
    #expect(names.count > 20 && Set(FindingKind.names).isSuperset(of: names))
    #expect(Set(FindingKind.names) == Set(names))
    #expect(Set(FindingKind.names).count == FindingKind.names.count)
  }

  @Test("A rule drops a finding or gives it another level, and leaves the others as they are")
  func rules() throws {
    let findings = [
      Finding(.brokenLink(target: "x"), path: "a.md", line: 1), Finding(.notUTF8, path: "b.md"),
      Finding(.vanished, path: "c.md"),
    ]
    #expect(Settings().ruled(findings) == findings)
    let ruled = try read("rules: {broken-link: off, not-utf8: error, vanished: on}").ruled(findings)
    #expect(ruled.map(\.kind) == [.notUTF8, .vanished])
    #expect(ruled.map(\.level) == [.error, .info])
  }

  @Test("backlinks.where narrows the notes that blocks gives backlinks to")
  func blocksAdded() throws {
    let people = try read("backlinks: {where: people}\nblocks: {meeting: [], other: [brief, backlinks]}")
    #expect(people.blocksAdded(to: .person) == [.person, .backlinks])
    #expect(people.blocksAdded(to: .meeting) == [])
    #expect(people.blocksAdded(to: .journal) == [.brief] && people.blocksAdded(to: .organisation) == [.brief])
    #expect(try read("backlinks: {where: asked}").blocksAdded(to: .goal) == [.goal])
    #expect(Settings().blocksAdded(to: .me) == [.backlinks])
  }

  @Test("An error names the list that the word is not in")
  func words() {
    let error = ConfigurationError.unknownName(what: "finding", name: "a", line: 3, suggestion: "b")
    #expect(error.description == "there is no finding “a”; did you mean “b”?" && error.line == 3)
  }
}
