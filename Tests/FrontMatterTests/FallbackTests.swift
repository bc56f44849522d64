import FrontMatter
import Testing

@Suite("Reading a broken header line by line")
struct FallbackTests {
  /// The header of a note that no YAML reader takes, because of its last line.
  private func broken(_ lines: String) -> (bytes: [UInt8], header: Header) {
    let bytes = note("---\n\(lines)\nx: `\n---\nBody\n")
    return (bytes, read(bytes))
  }

  @Test(
    "A value is the rest of its line",
    arguments: [
      ("people: [[Ann]] [[Bob]]", "[[Ann]] [[Bob]]"), ("key: [[A]], [[B]]", "[[A]], [[B]]"),
      ("title: {{date}} foo", "{{date}} foo"), ("name: @foo  ", "@foo"),
      ("related: [[A|B]]: text", "[[A|B]]: text"),
      ("key: a # comment", "a"), ("key: [[A#B]]", "[[A#B]]"), ("key:\tx", "x"), ("key : x", "x"),
      ("人物: 花子 # 友", "花子"), ("last-contact_2 b: z", "z"), ("key: 10:30", "10:30"),
    ])
  func rest(line: String, expected: String) {
    let (bytes, header) = broken(line)
    #expect(header.problem != nil)
    #expect(header.keys.count == 2)
    #expect(header.entries.first?.value.content == .scalar(expected, .plain))
    #expect(header.entries.first.map { source(bytes, $0.value.range) } == expected)
    #expect(header.entries.first?.line == 2)
  }

  @Test(
    "Quotes around a value are taken off, and only those",
    arguments: [
      ("\"a # b\" # c", "a # b", "\"a # b\"", ScalarStyle.doubleQuoted), ("'a'", "a", "'a'", .singleQuoted),
      ("\"a\" and \"b\"", "\"a\" and \"b\"", "\"a\" and \"b\"", .plain),
      ("\"open", "open", "open", .plain), ("'open # a", "open", "open", .plain),
      ("\" open", "open", "open", .plain), ("'it", "it", "it", .plain), ("\"\"", "", "\"\"", .doubleQuoted),
      ("'it''s'", "it''s", "'it''s'", .singleQuoted),
      ("\"a\\\"", "\"a\\\"", "\"a\\\"", .plain),
    ])
  func quotes(rest: String, text: String, slice: String, style: ScalarStyle) {
    let (bytes, header) = broken("key: \(rest)")
    #expect(header["key"]?.content == .scalar(text, style))
    #expect(header["key"].map { source(bytes, $0.range) } == slice)
  }

  @Test("Items under a key without value are its list, at any indentation")
  func lists() {
    let (bytes, header) = broken(
      "people:\n- [[Ann]] (CTO)\n\n  - \"Bob\" # b\n  # c\n  -\nname: X\n- no item\ntags: # t\n\t- y")
    #expect(header.keys == ["people", "name", "tags", "x"])
    #expect(header["people"]?.items == ["[[Ann]] (CTO)", "Bob", nil])
    #expect(header["people"]?.line == 3)
    #expect(header["people"]?.all.map(\.line) == [3, 3, 5, 7])
    #expect(
      header["people"]?.all.dropFirst().prefix(2).map { source(bytes, $0.range) } == [
        "[[Ann]] (CTO)", "\"Bob\"",
      ])
    #expect(header["name"]?.text == "X")
    #expect(header["tags"]?.items == ["y"])
  }

  @Test(
    "What is no key is passed over",
    arguments: [
      "# a: b", "- a: b", "  a: b", ": b", "a:b", "http://x", "a.b: c", "\"a\": b", "text", "{a: b}",
    ])
  func noKey(line: String) {
    #expect(broken(line).header.keys == ["x"])
  }

  @Test(
    "A nested map and a block leave the key empty",
    arguments: ["key:\n  a: b", "key: |\n  a\n  b", "key: >-\n  a", "key:", "key: # none", "key:  "])
  func empty(lines: String) {
    #expect(broken(lines).header["key"]?.isEmpty == true)
  }

  @Test("Line ends and a byte order mark do not matter")
  func lineEnds() {
    let bytes = note("\u{FEFF}---\r\na: b \r\nlist:\r\n- c\r\nx: `\r\n---\r\n")
    #expect(read(bytes)["a"]?.text == "b")
    #expect(read(bytes)["list"]?.items == ["c"])
    #expect(read(bytes).problem?.line == 5)
  }

  @Test("Duplicates stay in file order")
  func duplicates() {
    #expect(broken("a: 1\nb: 2\na: 3").header.entries.map(\.value.text) == ["1", "2", "3", "`"])
  }
}
