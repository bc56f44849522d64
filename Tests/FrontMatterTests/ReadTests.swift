import FrontMatter
import Testing

@Suite("Reading a header as YAML")
struct ReadTests {
  @Test("Keys come in file order, with their places, and duplicates stay")
  func keys() {
    let bytes = note("---\nname: Ann\n\"org\": x # why\nname: Bob\n---\n")
    let header = read(bytes)
    #expect(header.keys == ["name", "org", "name"])
    #expect(header.entries.map(\.line) == [2, 3, 4])
    #expect(header.entries.map { source(bytes, $0.keyRange) } == ["name", "\"org\"", "name"])
    #expect(header.entries.map(\.value.text) == ["Ann", "x", "Bob"])
    #expect(header.problem == nil)
  }

  @Test(
    "Every scalar stays text",
    arguments: ["10:30", "NO", "2024-02-30", "0x1F", "1e3", "true", "007", ".5", "1_000", "~"])
  func untyped(text: String) {
    #expect(header("key: \(text)")["key"]?.content == .scalar(text, .plain))
  }

  @Test(
    "Nothing, comments and blank lines give no entries",
    arguments: ["", "# a comment", "\n\n", "  # indented", "# a\n\n# b"])
  func nothing(lines: String) {
    #expect(header(lines) == Header(entries: []))
    #expect(read(note("---\n---\n")) == Header(entries: []))
  }

  @Test("An empty value has an empty range right after its colon")
  func empty() {
    let bytes = note("---\na:\nb: # none\nc:   \nd: ~\ne: \"\"\n---\n")
    let header = read(bytes)
    #expect(header.entries.map(\.value.isEmpty) == [true, true, true, false, false])
    #expect(header.entries.map(\.value.isNull) == [true, true, true, true, false])
    for value in header.entries.prefix(3).map(\.value) {
      #expect(
        value.range.isEmpty && source(bytes, value.range.lowerBound - 1..<value.range.lowerBound) == ":")
    }
    #expect(header["e"]?.content == .scalar("", .doubleQuoted))
  }

  @Test("A key without a colon has its empty value after the key")
  func noColon() {
    let bytes = note("---\nouter:\n  ? a\n  # note\n\nlast: x\n---\n")
    let outer = read(bytes)["outer"]
    #expect(outer.map { source(bytes, $0.range) } == "? a")
  }

  @Test("Lists and maps nest, in block and in flow style")
  func collections() {
    let header = header("a: [x, 'y', \"z\"]\nb:\n- x\n-\n- y: z\nc: {d: e, f: [g]}\nh: []\ni: {}")
    #expect(header["a"]?.items == ["x", "y", "z"])
    #expect(header["b"]?.items == ["x", nil, nil])
    #expect(header["c"]?.pairs?.map(\.key.text) == ["d", "f"])
    #expect(header["h"]?.content == .sequence([]))
    #expect(header["i"]?.content == .mapping([]))
  }

  @Test("A template as a value is read, and its source is at hand")
  func templates() {
    let bytes = note("---\ntitle: {{title}}\ndate: <% tp.date.now() %>\nx: { {a}: b }\n---\n")
    let header = read(bytes)
    #expect(header.problem == nil)
    #expect(header["title"].map { source(bytes, $0.range) } == "{{title}}")
    #expect(header["date"]?.text == "<% tp.date.now() %>")
  }

  @Test("An unquoted link is a nested list whose source is the link")
  func links() {
    let bytes = note("---\npeople: [[Ann]]\nlist:\n  - [[Bob | B]]\n  - '[[Cy]]'\n---\n")
    let header = read(bytes)
    #expect(header["people"].map { source(bytes, $0.range) } == "[[Ann]]")
    #expect(header["list"]?.all.dropFirst().first.map { source(bytes, $0.range) } == "[[Bob | B]]")
    #expect(header["list"]?.all.last?.text == "[[Cy]]")
  }

  @Test("An anchor or a tag is tolerated and told")
  func properties() {
    let header = header("a: &x Ann\nb: !!str 1\nc: &y\n  - z\nd: e")
    #expect(header.problem == nil)
    #expect(header.entries.map(\.value.hasProperties) == [true, true, true, false])
    #expect(header["a"]?.text == "Ann")
  }

  @Test("A key that is a list or a map gives its source text")
  func oddKeys() {
    #expect(header("? [a, b]\n: c\n{d: e}: f").keys == ["[a, b]", "{d: e}"])
  }

  @Test("A nested map never crashes and keeps its lines")
  func nestedMap() {
    let value = header("name:\n  first: Ann\n\n  last: Lee")["name"]
    #expect(value?.pairs?.map(\.key.line) == [3, 5])
    #expect(value?.line == 3)
  }
}
