import FrontMatter
import Testing

@Suite("Where front matter stands")
struct LocateTests {
  @Test(
    "A note without an opening fence has none",
    arguments: ["", "-", "--", "Text\n---\na: b\n---\n", "\n---\na: b\n---\n"])
  func none(text: String) {
    #expect(Header.locate(in: note(text)) == .none(bodyStart: 0))
  }

  @Test("A byte order mark stands before the body and before the fence")
  func byteOrderMark() {
    #expect(Header.locate(in: note("\u{FEFF}Text")) == .none(bodyStart: 3))
    #expect(Header.locate(in: note("\u{FEFF}")) == .none(bodyStart: 3))
    #expect(bounds(note("\u{FEFF}---\na: b\n---\nText"))?.opening == 3..<7)
  }

  @Test("The ranges touch each other and carry their line ends")
  func ranges() {
    let expected = FrontMatterBounds(
      opening: 0..<4, content: 4..<14, closing: 14..<18, contentLine: 2, bodyLine: 5)
    #expect(Header.locate(in: note("---\na: b\nc: d\n---\nBody\n---\n")) == .found(expected))
    #expect(expected.bodyStart == 18)
  }

  @Test(
    "A fence may end in blanks and a CR",
    arguments: [
      "---\r\na: b\r\n---\r\nBody", "--- \t\na: b\n...\t\nBody", "---\na: b\n--- \r\nBody", "---\na: b\n---",
      "---\na: b\n...", "---\na: b\n---\r", "---\n---\n", "---\n...",
    ])
  func fences(text: String) {
    #expect(bounds(note(text)) != nil)
  }

  @Test(
    "What only looks like a fence is none",
    arguments: ["--- text\na: b\n---\n", "----\na: b\n---\n", " ---\na: b\n---\n", "...\na: b\n---\n"])
  func noOpening(text: String) {
    #expect(Header.locate(in: note(text)) == .none(bodyStart: 0))
  }

  @Test("A fence is found by line: text after it, blanks before it or more dashes make it none")
  func noClosing() {
    let bytes = note("---\na: b\n--- text\n ---\n----\n-- -\n....\n---\nBody")
    #expect(bounds(bytes).map { source(bytes, $0.content) } == "a: b\n--- text\n ---\n----\n-- -\n....\n")
    #expect(bounds(bytes)?.bodyLine == 9)
  }

  @Test(
    "A fence that nothing closes is unclosed",
    arguments: ["---", "---\n", "---\r\n", "---\na: b\n", "---\na: b\n--- text"])
  func unclosed(text: String) {
    #expect(Header.locate(in: note(text)) == .unclosed)
  }

  @Test("A lone CR ends no line")
  func loneCR() {
    #expect(Header.locate(in: note("---\ra: b\r---\rBody")) == .none(bodyStart: 0))
    #expect(Header.locate(in: note("---\na: b\r---\rBody")) == .unclosed)
  }

  @Test("A broken header does not swallow the body")
  func brokenHeader() {
    let bytes = note("---\na: \"open\n---\nBody \" text\n")
    #expect(bounds(bytes).map { source(bytes, $0.bodyStart..<bytes.count) } == "Body \" text\n")
    #expect(read(bytes).problem?.kind == .brokenYAML)
  }

  @Test("Bytes that are not UTF-8 are looked at as bytes")
  func notUTF8() {
    #expect(bounds([0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xC3, 0x0A, 0x2D, 0x2D, 0x2D])?.content == 4..<7)
  }
}
