import FrontMatter
import Testing

@Suite("Ranges of values")
struct RangeTests {
  /// A header, the key looked at, and the source text that its value must have.
  static let cases: [(lines: String, source: String)] = [
    ("key: value", "value"),
    ("key:   value   # comment", "value"),
    ("key: 'it''s'  ", "'it''s'"),
    ("key: \"a \\\" b\" # c", "\"a \\\" b\""),
    ("key: \"two\n  lines\"", "\"two\n  lines\""),
    ("key: two\n  lines  \n\n# comment", "two\n  lines"),
    ("key:\n  below  ", "below"),
    ("key: |\n  one\n   two\n\n\n", "|\n  one\n   two"),
    ("key: >-  # sign\n  one  \n \n  two  \n  \n", ">-  # sign\n  one  \n \n  two  "),
    ("key: |+\n\n", "|+"),
    ("key: |", "|"),
    ("key: [a, [b,\n  c]]  # d", "[a, [b,\n  c]]"),
    ("key: [a: b , c]", "[a: b , c]"),
    ("key: {a: b,\n  c}", "{a: b,\n  c}"),
    ("key:\n- a\n- b: c\n\n# comment", "- a\n- b: c"),
    ("key:\n  - a\n  -\n\n", "- a\n  -"),
    ("key:\n  a: b  # c\n  d: [e] # f", "a: b  # c\n  d: [e]"),
    ("key:\n  a:\n    b:\n\n", "a:\n    b:"),
    ("key: 🍣 寿司 かい # 🍶", "🍣 寿司 かい"),
    ("# 🍣\n前: が\nkey: \"か\u{3099}\" # x", "\"か\u{3099}\""),
    ("key: \"a\u{2028}b\"", "\"a\u{2028}b\""),
  ]

  @Test("A value's range is its source text, with every line end and a byte order mark", arguments: cases)
  func exact(lines: String, expected: String) {
    for (lineEnd, mark) in [("\n", ""), ("\r\n", ""), ("\n", "\u{FEFF}"), ("\r\n", "\u{FEFF}")] {
      let bytes = withLineEnd(mark + "---\n" + lines + "\nzz: 🍣 end\n---\nBody", lineEnd)
      let header = read(bytes)
      #expect(header.problem == nil)
      let value = header["key"]
      #expect(value.map { source(bytes, $0.range) } == withLineEnd(expected, lineEnd).text)
      #expect(value?.line == value.map { 1 + bytes[..<$0.range.lowerBound].count { $0 == 0x0A } })
      #expect(header["zz"].map { source(bytes, $0.range) } == "🍣 end")
    }
  }

  @Test("The last value of a header ends before the fence", arguments: cases)
  func last(lines: String, expected: String) {
    let bytes = note("---\n" + lines + "\n---\nBody")
    #expect(read(bytes)["key"].map { source(bytes, $0.range) } == expected)
  }

  @Test("A lone CR inside a header parts keys for YAML, and ranges stay exact")
  func loneCR() {
    let bytes = note("---\nä: 寿\rkey: 司  \rlast: z\n---\n")
    let header = read(bytes)
    #expect(header.entries.map { source(bytes, $0.value.range) } == ["寿", "司", "z"])
    #expect(header.entries.map(\.line) == [2, 2, 2])
  }

  @Test("The items of lists and maps have their own ranges")
  func inside() {
    let bytes = note("---\nkey: [寿, {a: 🍣 , b: }, x: y]\n---\n")
    let texts = read(bytes)["key"]?.all.map { source(bytes, $0.range) }
    #expect(
      texts == [
        "[寿, {a: 🍣 , b: }, x: y]", "寿", "{a: 🍣 , b: }", "a", "🍣", "b", "", "x: y", "x", "y",
      ])
  }

  private func withLineEnd(_ text: String, _ lineEnd: String) -> [UInt8] {
    note(text).flatMap { $0 == 0x0A ? Array(lineEnd.utf8) : [$0] }
  }
}
