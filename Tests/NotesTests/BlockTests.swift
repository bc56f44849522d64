import Notes
import TestSupport
import Testing

@Suite("Enishi's blocks in a note")
struct BlockTests {
  @Test("A pair of markers is a block with its bytes, lines, checksum and line ends")
  func pair() throws {
    let text = MarkedText(
      "a\r\n1️⃣<!-- enishi:follow-ups within=14d tag=client -->\r\n2️⃣x\r\n3️⃣<!-- /enishi:follow-ups 9F2c41d07a +2 -->4️⃣"
    )
    let block = try #require(note(text.text).blocks.first)
    #expect(block.name == "follow-ups")
    #expect(block.parameters == [.init(key: "within", value: "14d"), .init(key: "tag", value: "client")])
    #expect([block.start, block.end] == text.ranges)
    #expect(block.body == text.offsets[2, default: 0]..<text.offsets[3, default: 0])
    #expect(block.lines == 2...4)
    #expect(block.checksum == "9f2c41d07a")
    #expect(block.addedLineEnds == 2)
    #expect(note(text.text).refusal == nil)
  }

  @Test("A block may be the first thing behind a byte order mark, which is no part of it")
  func orderMark() throws {
    let note = note("\u{FEFF}<!-- enishi:a -->\nx\n<!-- /enishi:a -->")
    #expect(try #require(note.blocks.first).start == 3..<21)
    #expect(note.findings.isEmpty && note.refusal == nil)
  }

  @Test("BYTES 15: ends with checksums are found without a start in linear time")
  func manyEnds() {
    let line = "<!-- /enishi:backlinks 0123456789 -->\n"
    let clock = ContinuousClock()
    let took = clock.measure {
      #expect(note(String(repeating: line, count: 5_000)).refusal != nil)
    }
    #expect(took < .seconds(60))
  }

  @Test(
    "BYTES 8: markers stand in quotes and lists, with blanks around them, and more than once",
    arguments: [
      ("> <!-- enishi:a -->\n> x\n> <!-- /enishi:a -->", "> "),
      ("- <!-- enishi:a -->\n  x\n  <!-- /enishi:a -->", "  "),
      ("  <!--enishi:a-->  \n\n\n<!--  /enishi:a  -->", "  "),
      ("<!-- enishi:a -->\n<!-- /enishi:a -->", ""),
      ("text\n<!-- enishi:a -->\nx\n<!-- /enishi:a -->\ntext", ""),
      ("> - <!-- enishi:a -->\n>   <!-- /enishi:a -->", ">   "),
    ])
  func forms(text: String, prefix: String) {
    let blocks = note(text + "\n\n" + text).blocks
    #expect(blocks.count == 2)
    #expect(blocks.first.map { String(decoding: $0.prefix, as: UTF8.self) } == prefix)
    #expect(blocks.allSatisfy { $0.checksum == nil && $0.addedLineEnds == nil })
  }

  @Test(
    "BYTES 8: markers in code, in a line of text, or of others are text",
    arguments: [
      "```\n<!-- enishi:a -->\n```", "    <!-- enishi:a -->", "`<!-- enishi:a -->`", "text <!-- enishi:a -->",
      "<!-- a -->", "<!-- begin toc -->", "\\<!-- enishi:a -->", "%% enishi:a %%", "~~~\n<!-- /enishi:a -->",
    ])
  func none(text: String) {
    let note = note(text)
    #expect(note.blocks.isEmpty && note.findings.isEmpty && note.refusal == nil)
  }

  @Test(
    "BYTES 7: a broken marker is a finding with its line, and the note is not written",
    arguments: [
      ("a\n<!-- enishi:a -->\nx", ["missing-end:2"]), ("<!-- /enishi:a -->", ["end-without-start:1"]),
      ("<!-- enishi:a -->\n<!-- enishi:b -->\n<!-- /enishi:b -->", ["missing-end:1", "nested-block:2"]),
      ("<!-- enishi:a -->\n<!-- /enishi:b -->", ["crossed-blocks:2"]),
      ("<!-- /enishi:a -->\n<!-- enishi:a -->", ["end-without-start:1", "missing-end:2"]),
      ("<!-- enishi:back links -->", ["malformed-marker:1"]),
      ("<!-- enishi: -->", ["malformed-marker:1"]), ("<!-- /enishi:a xyz -->", ["malformed-marker:1"]),
      ("<!-- enishi:a --> text", ["malformed-marker:1"]),
      ("<div>\n<!-- enishi:a -->\n</div>", ["marker-inside-html:2"]),
      ("<!--\nenishi:a -->", []), ("<!-- enishi:a\n-->", ["marker-inside-html:1"]),
      ("<!-- enishi:a -->\n<!-- /enishi:a 123 -->", ["missing-end:1", "malformed-marker:2"]),
      ("<!-- enishi:a -->\n<!-- enishi:a -->\n<!-- /enishi:a -->", ["missing-end:1", "nested-block:2"]),
    ])
  func broken(text: String, findings: [String]) {
    let note = note(text)
    #expect(note.findings.sorted().map { "\($0.kind.name):\($0.line ?? 0)" } == findings)
    #expect((note.refusal == nil) == findings.isEmpty)
    #expect(
      note.findings.allSatisfy {
        $0.kind.level == .error && $0.wayOut != nil && !$0.kind.message.isEmpty
      })
  }

  @Test(
    "BYTES 7: git's conflict markers at the head of lines, in their order, are a finding",
    arguments: [
      ("<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n", ["conflict-markers:1"]),
      ("\r\n<<<<<<< a\r\n=======\r\n>>>>>>> b\r\n", ["conflict-markers:2"]), ("Title\n=======\n", []),
      ("<<<<<<<<< a\nx\n=========\ny\n>>>>>>>>> b\n", ["conflict-markers:1"]),
      ("<<<<<< a\n======\n>>>>>> b\n", []), (" <<<<<<< a\n=======\n>>>>>>> b", []),
      (">>>>>>> b\n=======\n<<<<<<< a", []), ("<<<<<<< a\n=======", []), ("<<<<<<<\n=======\n>>>>>>> b", []),
      ("---\na: b\n<<<<<<< a\nc: d\n=======\nc: e\n>>>>>>> b\n---\n", ["conflict-markers:3"]),
      // An example in code is text; a conflict that tears code apart, or code that is open, is none.
      ("```\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n```\n", []),
      ("~~~~ diff\n<<<<<<< a\n||||||| c\n=======\n>>>>>>> b\n~~~~\n\ntext\n", []),
      ("```\n<<<<<<< a\n=======\n>>>>>>> b\n```\n<<<<<<< a\n=======\n>>>>>>> b\n", ["conflict-markers:6"]),
      ("```\n<<<<<<< a\n=======\n>>>>>>> b\n", ["conflict-markers:2"]),
      ("```\n<<<<<<< a\nx\n```\n=======\ny\n```\n>>>>>>> b\n", ["conflict-markers:2"]),
      ("<<<<<<< a\n```\nx\n=======\ny\n```\n>>>>>>> b\n", ["conflict-markers:1"]),
    ])
  func conflicts(text: String, findings: [String]) {
    let note = note(text)
    #expect(note.found.filter { $0.hasPrefix("conflict") } == findings)
    #expect((note.refusal == nil) == findings.isEmpty)
  }

  @Test("What stands in a block of Enishi's is no link, task, field, heading or log line")
  func output() {
    let inner = "# H\n- [ ] ask [[Ann]]\n- 2026-11-20 x\norg:: Acme\n"
    for end in ["<!-- /enishi:a -->\n", ""] {
      let note = person("<!-- enishi:a -->\n\(inner)\(end)")
      #expect(note.links.isEmpty && note.tasks.isEmpty && note.headings.isEmpty && note.logLines.isEmpty)
      #expect(note.contexts.isEmpty && note.texts(.organisation).isEmpty)
    }
  }

  @Test("BYTES 15: a note that is no UTF-8, or too much for libcmark, is a finding and is not written")
  func unreadable() {
    let note = NoteReader.read([0x5B, 0x5B, 0xFF], at: "2026-11-20 x.md")
    #expect(note.found == ["not-utf8:-"])
    #expect(note.refusal == .notUTF8)
    #expect(note.names.map(\.text) == ["2026-11-20 x"])
    let deep = header("name: Ann").path
    #expect(
      NotesTests.note("---\nname: Ann\n---\n" + String(repeating: ">", count: 200), at: deep).found == [
        "too-complex:4"
      ])
  }

  @Test(
    "What the note ends inside is told",
    arguments: [
      ("%% a", "a comment (%%)"), ("$$", "a formula ($$)"), ("a", nil),
      ("<!-- enishi:a -->\n%%\n<!-- /enishi:a -->\n", nil),
    ] as [(String, String?)])
  func openAtEnd(text: String, expected: String?) {
    #expect(note(text).openAtEnd == expected)
  }

  @Test("The blocks of edited bytes are read alone as they are in the note")
  func reading() {
    let text = "---\na: b\n---\n<!-- enishi:a -->\n<!-- /enishi:a -->\n"
    #expect(BlockReading.read(Array(text.utf8)).blocks == note(text).blocks)
    #expect(BlockReading.read(Array(text.utf8)).isSound)
    #expect(!BlockReading.read(Array("<!-- enishi:a -->\n".utf8)).isSound)
    #expect(!BlockReading.read(Array("---\n".utf8)).isSound)
  }
}
