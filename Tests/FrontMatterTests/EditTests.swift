import FrontMatter
import Testing

@Suite("Setting one value")
struct EditTests {
  private func set(_ value: String, in text: String, key: String = "snooze") throws -> String {
    try FrontMatterEdit.setting(key, to: value, in: note(text)).text
  }

  @Test(
    "BYTES 11: only the value's bytes change; comments, key order and anchors stay",
    arguments: [
      ("snooze: old # why", "snooze: 2026-04-01 # why"), ("snooze:   old   ", "snooze:   2026-04-01   "),
      ("snooze:", "snooze: 2026-04-01"), ("snooze: # none", "snooze: 2026-04-01 # none"),
      ("snooze: \"old\" # x", "snooze: \"2026-04-01\" # x"), ("snooze: 'old'", "snooze: '2026-04-01'"),
      ("snooze: two\n  lines", "snooze: 2026-04-01"), ("snooze:\n  old", "snooze:\n  2026-04-01"),
      ("snooze: ~", "snooze: 2026-04-01"), ("'snooze' : old", "'snooze' : 2026-04-01"),
      ("snooze: old\nsnooze: other", "snooze: 2026-04-01\nsnooze: other"),
      ("? snooze\n: old", "? snooze\n: 2026-04-01"),
    ])
  func replace(lines: String, expected: String) throws {
    for (before, after) in [("", ""), ("# c\nb: &x [1, 2] # d\n", "\n\n\"名\": '花'\nz: {{t}}")] {
      let text = "---\n\(before)\(lines)\(after)\n---\n\nBody snooze: old\r\n"
      #expect(
        try set("2026-04-01", in: text) == "---\n\(before)\(expected)\(after)\n---\n\nBody snooze: old\r\n")
    }
  }

  @Test(
    "BYTES 11: a new key goes on the last line before the closing fence",
    arguments: [
      ("---\na: b\n---\nBody", "---\na: b\nsnooze: x\n---\nBody"),
      ("---\r\na: b\r\n---\r\nBody\n", "---\r\na: b\r\nsnooze: x\r\n---\r\nBody\n"),
      ("\u{FEFF}---\r\n...", "\u{FEFF}---\r\nsnooze: x\r\n..."),
      ("---\n# only\n---", "---\n# only\nsnooze: x\n---"),
      ("---\n  a: b\n  c: d\n---", "---\n  a: b\n  c: d\n  snooze: x\n---"),
      ("---\na: |+\n  b\n\n---\n", "---\na: |+\n  b\n\nsnooze: x\n---\n"),
      ("---\na:\n- b\n---\n", "---\na:\n- b\nsnooze: x\n---\n"),
    ])
  func add(text: String, expected: String) throws {
    #expect(try set("x", in: text) == expected)
  }

  @Test(
    "BYTES 11: front matter is made if missing",
    arguments: [
      ("", "---\nsnooze: x\n---\n"), ("Body", "---\nsnooze: x\n---\nBody"),
      ("Body\r\nx\n", "---\r\nsnooze: x\r\n---\r\nBody\r\nx\n"),
      ("\nBody\r\n", "---\nsnooze: x\n---\n\nBody\r\n"),
      ("\u{FEFF}Body", "\u{FEFF}---\nsnooze: x\n---\nBody"),
      ("--- text\n---\n", "---\nsnooze: x\n---\n--- text\n---\n"),
    ])
  func make(text: String, expected: String) throws {
    #expect(try set("x", in: text) == expected)
  }

  @Test(
    "A value reads back as the same text, however it must be quoted",
    arguments: [
      "", " ", "a: b", "a #b", "it's", "\"q\"", "back\\slash", "two\nlines", "\t", "null", "~", "- a",
      "[[Ann]]",
      "{{x}}", "*a", "&a", "!t", "%x", "@x", "`x`", "a,b", "x:", "花子 🍣", "か\u{3099}", "\u{2028}", "\u{85}",
      "\u{7F}",
      "\u{FEFF}x", "\u{0}", "10:30", "2026-04-01 - call", "--0417", "---", "...", "\r\n", "O'Brien (CTO)",
      "x'\u{301}", "\"\u{301}",
      "a ",
    ])
  func everyText(value: String) throws {
    for text in [
      "---\na: 1\nsnooze: old # c\nz: 2\n---\nB", "---\nsnooze: 'old'\n---\n", "---\nsnooze: \"old\"\n---",
      "---\nsnooze:\n---", "---\n{a: b, snooze: old, c: d}\n---", "B",
    ] {
      let edited = try FrontMatterEdit.setting("snooze", to: value, in: note(text))
      let reread = try #require(read(edited)["snooze"]?.text)
      #expect(Array(reread.utf8) == Array(value.utf8))
      #expect(try FrontMatterEdit.setting("snooze", to: value, in: edited) == edited)
    }
  }

  @Test("Dates and words are written plain, the rest is quoted")
  func plain() throws {
    for value in ["2026-04-01", "花子", "two words", "10:30", "O'Brien", "2026-04-01T10:30+09:00", "yes"] {
      #expect(try set(value, in: "") == "---\nsnooze: \(value)\n---\n")
    }
    #expect(try set("a: \"b\"\n", in: "") == "---\nsnooze: \"a: \\\"b\\\"\\n\"\n---\n")
    #expect(try set("x", in: "", key: "a: b") == "---\n\"a: b\": x\n---\n")
  }

  @Test("The caller says which keys are the same; the first of them is replaced")
  func synonyms() throws {
    let edited = try FrontMatterEdit.setting(
      "snooze", to: "x", in: note("---\na: b\nSnooze-Until: y\n保留: z\n---\n")
    ) { ["Snooze-Until", "保留"].contains($0) }
    #expect(edited.text == "---\na: b\nSnooze-Until: x\n保留: z\n---\n")
  }

  @Test("Keys match by bytes unless the caller says otherwise")
  func normalForms() throws {
    let edited = try set("x", in: "---\nか\u{3099}: y\n---\n", key: "\u{304C}")
    #expect(Array(edited.utf8) == note("---\nか\u{3099}: y\n\u{304C}: x\n---\n"))
  }
}
