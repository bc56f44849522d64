import FrontMatter
import Testing

@Suite("What hinders reading")
struct ProblemTests {
  @Test("Broken YAML tells its line and byte column in libyaml's words")
  func place() throws {
    let problem = try #require(header("name: Ann\n人: [[Ann]] [[Bob]]").problem)
    #expect(problem.kind == .brokenYAML)
    #expect(problem.description == "3:14: while parsing a block mapping, did not find expected key")
  }

  @Test(
    "What people write and YAML refuses is a problem, and the body is not touched",
    arguments: [
      "people: [[Ann]] [[Bob]]", "list:\n- [[Ann]] (CTO)", "key: [[A]], [[B]]", "title: {{date}} foo",
      "name: @foo", "key: %x", "key: `x`", "related: [[A|B]]: text", "a: b: c", "\tkey: x", "a: 'open",
      "key: \u{7}", "key: [a", "key: \"\\q\"",
    ])
  func refused(lines: String) throws {
    let problem = try #require(header(lines).problem)
    #expect(problem.kind == .brokenYAML)
    #expect(problem.line >= 2 && problem.column >= 1 && !problem.words.isEmpty)
  }

  @Test(
    "A top level that is no map is a problem",
    arguments: ["- a\n- b", "just words", "[a, b]", "\"text\"", "|\n x"])
  func notAMapping(lines: String) {
    #expect(header(lines).problem?.kind == .notAMapping)
  }

  @Test("BYTES 16: an alias is refused where it stands, an anchor alone is not")
  func alias() {
    #expect(header("a: &x 1\nb: *x").problem.map { [$0.line, $0.column] } == [3, 4])
    #expect(header("a: &x 1\n<<: *x").problem?.kind == .alias)
    #expect(header("a: &x 1").problem == nil)
  }

  @Test("BYTES 16: a billion laughs end at once")
  func billionLaughs() {
    let lines = (1...30).map { "l\($0): &l\($0) [" + String(repeating: "*l\($0 - 1),", count: 9) + "]" }
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(header("l0: &l0 lol\n" + lines.joined(separator: "\n")).problem?.kind == .alias)
    }
    #expect(took < .seconds(1))
  }

  @Test("BYTES 16: front matter over 64 KiB is not parsed, and its first lines are read")
  func tooLarge() {
    let line = "key: " + String(repeating: "x", count: 58) + "\n"
    let full = String(repeating: line, count: 1024)
    #expect(header(String(full.dropLast())).problem == nil)
    let over = read(note("---\n\(full)more: y\n---\nBody"))
    #expect(over.problem?.kind == .tooLarge)
    #expect(over.problem?.line == 2)
    #expect(over.entries.count == 1024)
    #expect(over["more"] == nil)
  }

  @Test("BYTES 15: nesting is capped at 64 levels")
  func tooDeep() {
    func nested(_ depth: Int) -> String {
      "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(header(nested(63)).problem == nil)
    #expect(header(nested(64)).problem?.kind == .tooDeep)
    #expect(header(String(repeating: "- ", count: 30_000)).problem?.kind != nil)
  }

  @Test("BYTES 15: the number of parts is capped")
  func tooManyParts() {
    #expect(header(String(repeating: "?\n", count: 32_000)).problem?.kind == .tooManyParts)
  }

  @Test(
    "BYTES 15: a hostile header of 64 KiB is read in linear time",
    arguments: [
      "[", "{", "[[", "- ", "? ", "&a ", "a: ", "\"", "'", "[?,", "{a,", "*a ", "!t ", "|\n", "# ", "%", "\n",
      "\t", "a:\n ", "- [", "]",
    ])
  func hostile(part: String) {
    let clock = ContinuousClock()
    for prefix in ["", "key: ", "a: [x,\n"] {
      let lines = prefix + String(repeating: part, count: 65_500 / part.utf8.count)
      let took = clock.measure { _ = header(lines) }
      #expect(took < .seconds(2), "\(prefix)\(part) took \(took)")
    }
  }

  @Test("A directive, a second document and a document's end do not crash")
  func documents() {
    #expect(header("%YAML 1.2").problem?.kind == .brokenYAML)
    #expect(header("a: b\n--- c\nd: e").problem?.kind == .severalDocuments)
    #expect(header("a: b\n... # end").problem == nil)
    #expect(header("--- {a: b}")["a"]?.text == "b")
  }

  @Test("Bytes that are not UTF-8 are a problem and no crash")
  func notUTF8() {
    for bad: [UInt8] in [
      [0xFF], [0xC3], [0x80, 0x80], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0],
    ] {
      let bytes = note("---\nkey: é") + bad + note("\nname: Ann\n---\n")
      let problem = read(bytes).problem
      #expect(problem?.line == 2)
      #expect(problem.map { (8...9).contains($0.column) } == true)
      #expect(read(bytes)["name"]?.text == "Ann")
    }
  }
}
