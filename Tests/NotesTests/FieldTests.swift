import Notes
import Testing

@Suite("Fields")
struct FieldTests {
  @Test(
    "A value is the text that is written, lists item by item",
    arguments: [
      ("tags: client", ["client"]), ("tags: [a, \"b c\"]", ["a", "b c"]),
      ("tags:\n  - a\n  - b", ["a", "b"]), ("tags:", []), ("tags: []", []),
      ("tags: \"\"", [""]), ("tags: \"{{tag}}\"", []), ("tags: {{tag}}", []),
      ("tags: <% tp.file.title %>", []), ("tags: [a, <% b %>]", ["a"]),
      ("tags: [NO, 10:30, 2024-02-30]", ["NO", "10:30", "2024-02-30"]), ("Tags: a\ntags: b", ["a", "b"]),
      ("タグ: a\ntags: [b]", ["a", "b"]),
      ("tags:\n  - [a, [b]]", ["a", "b"]), ("tags: &x a", ["a"]),
    ])
  func values(lines: String, expected: [String]) {
    let note = header(lines)
    #expect(note.texts(.tags) == expected)
    #expect(note.refusal == nil)
  }

  @Test("A nested map gives its values with the key beside them, and no crash")
  func map() {
    let values = header(
      "type: person\nimportant_dates:\n  - {date: 04-17, label: wedding}\n  - {? [a] : b, c: {d: e}}"
    )
    .values(.dates)
    #expect(values.map(\.text) == ["04-17", "wedding", "e"])
    #expect(values.map(\.subkey) == ["date", "label", "d"])
    #expect(values.map(\.line) == [4, 4, 5])
  }

  @Test("Of two synonyms the first that is not empty counts, lists join in file order")
  func synonyms() {
    let note = header("type: person\ncompany:\norg: Acme\n会社: Other\nskills: [a]\n強み: b")
    #expect(note.value(.organisation)?.text == "Acme")
    #expect(note.texts(.offers) == ["a", "b"])
  }

  @Test("The second of two equal keys is a finding and is not used")
  func duplicate() {
    let note = header("type: person\norg: A\nrole: x\norg: B")
    #expect(note.texts(.organisation) == ["A"])
    #expect(note.found == ["duplicate-key:5"])
    #expect(note.findings.first?.kind.level == .info)
  }

  @Test(
    "List keys that differ only by case are joined, of other keys the first wins",
    arguments: [
      ("Tags: [a]\ntags: [b]\nTAGS: c", "a b c", []),
      ("Tags: a\ntags: b\ntags: c", "a b", ["duplicate-key:4:1"]),
      ("tags: a\ntags: b", "a", ["duplicate-key:3:1"]), ("tags: a\nタグ: b", "a b", []),
    ])
  func repeatedLists(lines: String, expected: String, found: [String]) {
    #expect(header(lines).texts(.tags).joined(separator: " ") == expected)
    #expect(header(lines).places == found)
  }

  @Test("A key that gives one value is not joined with its like in other case")
  func repeatedValues() {
    let note = header("type: person\nTier: 1\ntier: 2\nOwn: a\nown: b\nmore: [a]\nMore: b")
    #expect(note.texts(.tier) == ["1"])
    #expect(note.fields.map(\.key) == ["type", "Tier", "Own", "more", "More"])
    #expect(note.places == ["duplicate-key:4:1", "duplicate-key:6:1"])
  }

  @Test(
    "Null is no value, but it is a family name",
    arguments: [
      ("role: ~", .role, []), ("role: null", .role, []), ("role: Null", .role, []), ("role: NULL", .role, []),
      ("role: \"null\"", .role, ["null"]), ("tier: ~", .tier, []), ("aliases: null", .aliases, []),
      ("aliases: [~, Null]", .aliases, ["Null"]), ("last_name: Null", .lastName, ["Null"]),
      ("introduced_by: NULL", .introducedBy, ["NULL"]), ("name: ~", .name, []),
    ] as [(String, Meaning, [String])])
  func null(lines: String, meaning: Meaning, expected: [String]) {
    #expect(header("type: person\n\(lines)").texts(meaning) == expected)
  }

  @Test(
    "What a template left unfilled is unset, and its links are none",
    arguments: [
      "tags: {{tag}}", "tags: \"[[{{tag}}]]\"", "tags: [[{{tag}}]]", "tags: '<% tp.file.title %>'",
      "tags: \"a {{b}} c\"", "tags: [\"{{a}}\", \"<%* x %>\"]", "tags: {{tag}} {{b}}",
    ])
  func templates(lines: String) {
    #expect(header(lines).texts(.tags).isEmpty)
    #expect(header(lines).links.isEmpty)
    #expect(note("tags:: {{tags}}\n[[{{date}}]] [[<% tp.date.now() %>|x]]").texts(.tags).isEmpty)
    #expect(note("tags:: {{tags}}\n[[{{date}}]] [[<% tp.date.now() %>|x]]").links.isEmpty)
  }

  @Test("Signs that begin a template and do not end one are text")
  func noTemplates() {
    #expect(header("tags: [\"a {{ b\", \"5 <% 6\"]").texts(.tags) == ["a {{ b", "5 <% 6"])
  }

  @Test("BYTES 15: broken YAML costs the header alone, is a finding with its line, and is never written")
  func broken() {
    let note = note("---\nname: Ann\norg: \"open\ntags: [a\ndate: 2026-11-20\n---\n[[Bob]]\n")
    #expect(note.found.first?.hasPrefix("broken-front-matter:") == true)
    #expect(note.refusal?.name == "broken-front-matter")
    #expect(note.value(.name)?.text == "Ann")
    #expect(note.fields.map(\.key).contains("org"))
    #expect(note.fields.first { $0.key == "org" }?.values.map(\.text) == ["open"])
    #expect(note.day == CalendarDay(iso: "2026-11-20"))
    #expect(note.targets.suffix(1) == ["Bob"])
  }

  @Test("BYTES 16: aliases and a header over 64 KiB are findings")
  func bounds() {
    #expect(header("a: &x [b]\nc: *x").found == ["broken-front-matter:3"])
    let large = header("name: Ann\na: " + String(repeating: "x", count: 70_000))
    #expect(large.refusal?.name == "broken-front-matter")
    #expect(large.value(.name)?.text == "Ann")
  }

  @Test("BYTES 7: a fence that nothing closes is a finding, the note is read and never written")
  func unclosed() {
    let note = note("\u{FEFF}---\nname: Ann\n\n[[Bob]]\n")
    #expect(note.found == ["unclosed-front-matter:1"])
    #expect(note.refusal == .unclosedFrontMatter)
    #expect(note.fields.isEmpty)
    #expect(note.targets == ["Bob"])
  }

  @Test(
    "Inline fields stand on a line or list item of their own",
    arguments: [
      ("org:: Acme", ["Acme"]), ("- org:: Acme", ["Acme"]), ("> org:: Acme", ["Acme"]),
      ("**Org**:: Acme ", ["Acme"]), ("org ::Acme\r", ["Acme"]),
      ("a\norg:: [[Acme]]", ["[[Acme]]"]), ("org::", []), ("`org`:: x", []), ("```\norg:: x\n```", []),
      ("    org:: x", []), ("%% org:: x %%", []),
      ("%%\norg:: x\n%%", []), ("a sentence, org:: x", []), ("- [ ] org:: x", []), ("会社:: 縁", ["縁"]),
      ("org: x", []), ("org::a::b", ["a::b"]),
      ("<!-- org:: x -->", []), ("<!--\norg:: x\n-->", []), ("    code\n\norg:: Acme", ["Acme"]),
      ("org:::x", [":x"]), ("org: : x", []),
    ])
  func inline(text: String, expected: [String]) {
    #expect(person(text).texts(.organisation) == expected)
  }

  @Test(
    "Inline fields stand in brackets within a line",
    arguments: [
      ("She [org:: Acme] now", ["Acme"]), ("She (org:: Acme) now", ["Acme"]), ("- a [org:: Acme]", ["Acme"]),
      ("[org:: Acme] (会社:: 縁)", ["Acme", "縁"]), ("a [org:: [[Acme]]]", ["[[Acme]]"]),
      ("a [org::]", []), ("a [org:: ", []), ("`[org:: x]`", []), ("%%[org:: x]%%", []), ("[[org:: x]]", []),
      ("[org:: x](u)", []), ("- [ ] a [org:: x]", []), ("\\[org:: x]", []), ("[:: x]", []),
      ("[a [org:: x]]", ["x"]),
      ("a (org:: b (c) d)", ["b (c) d"]), ("```\n[org:: x]\n```", []), ("([org:: x])", ["x"]),
      ("a [org: x]", []), ("``a ` [org:: x]`` [org:: y]", ["y"]), ("\\`[org:: x]`", ["x"]),
    ])
  func bracketed(text: String, expected: [String]) {
    #expect(person(text).texts(.organisation) == expected)
  }

  @Test("Fields of the body say what the note is, its names and its tags")
  func pageProperties() {
    let note = note(
      "type:: person\nalias:: A. L., Ann\ntags:: client, friend\nmet:: [[Nov 22nd, 2026]]\n\n- text\n")
    #expect(note.kind == .person)
    #expect(note.tags == ["client", "friend"])
    #expect(note.texts(.aliases) == ["A. L., Ann"])
    #expect(note.findings.isEmpty)
  }

  @Test("A field knows its links and whether it stands in the front matter")
  func places() {
    let note = note("---\ntype: person\nknows: [\"[[Ann]]\", Bob]\n---\n[[Zoe]]\nknows:: [[Cy]] and [[Di]]\n")
    #expect(note.fields.map(\.isInFrontMatter) == [true, true, false])
    #expect(note.fields.map(\.line) == [2, 3, 6])
    #expect(
      note.values(.knows).map { note.links[$0.links].map(\.target.name) } == [["Ann"], [], ["Cy", "Di"]])
  }

  @Test(
    "Private and the choice of blocks",
    arguments: [
      ("private: true", true, .standard), ("private: no", false, .standard), ("private:", false, .standard),
      ("Private: はい", true, .standard),
      ("enishi: off", false, .off), ("enishi: OFF", false, .off), ("enishi: no", false, .off),
      ("enishi: [person, backlinks]", false, .only(["person", "backlinks"])),
      ("enishi: backlinks", false, .only(["backlinks"])), ("enishi:", false, .standard),
      ("enishi: on", false, .standard), ("enishi: yes", false, .standard), ("enishi: True", false, .standard),
      ("enishi: ''", false, .standard), ("enishi: ~", false, .standard),
      ("enishi: person, backlinks", false, .only(["person", "backlinks"])),
    ] as [(String, Bool, BlockChoice)])
  func choices(lines: String, isPrivate: Bool, choice: BlockChoice) {
    let note = header(lines)
    #expect(note.isPrivate == isPrivate)
    #expect(note.blockChoice == choice)
  }
}
