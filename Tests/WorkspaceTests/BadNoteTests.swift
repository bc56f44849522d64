import Notes
import TestSupport
import Testing
import Workspace

@Suite("Bad notes among healthy ones")
struct BadNoteTests {
  /// A note that must not be written, and the name of the finding that says why.
  struct Case: CustomTestStringConvertible {
    let finding: String
    let text: [UInt8]

    init(_ finding: String, _ text: String) {
      self.init(finding, Array(text.utf8))
    }

    init(_ finding: String, _ bytes: [UInt8]) {
      self.finding = finding
      text = bytes
    }

    var testDescription: String { finding }
  }

  static let cases = [
    Case("not-utf8", [0xFF, 0xFE, 0x41]),
    Case("unclosed-front-matter", "---\ntype: person\n# Bad\n"),
    Case("broken-front-matter", "---\na: [b\n---\n# Bad\n"),
    Case("broken-front-matter", "---\na: &x 1\nb: *x\n---\n# Bad\n"),
    Case("too-complex", String(repeating: "![[](", count: 30_000)),
    Case("too-complex", String(repeating: "- ", count: 5000) + "x"),
    Case("too-complex", "[[e" + String(repeating: "\u{301}\u{323}", count: 20_000) + "]]\n"),
    Case("missing-end", "# Bad\n<!-- enishi:backlinks -->\nText\n"),
    Case("end-without-start", "# Bad\n<!-- /enishi:backlinks -->\nText\n"),
    Case("crossed-blocks", "<!-- enishi:backlinks -->\n<!-- /enishi:follow-ups -->\n"),
    Case(
      "nested-block",
      "<!-- enishi:backlinks -->\n<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n<!-- /enishi:backlinks -->\n"
    ),
    Case("malformed-marker", "<!-- enishi:backlinks limit -->\n<!-- /enishi:backlinks -->\n"),
    Case("marker-inside-html", "<div>\n<!-- enishi:backlinks -->\n</div>\n"),
    Case("conflict-markers", "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n"),
    Case("open-at-end", "# Bad\n\n```\ncode\n"),
    Case("open-at-end", "# Bad\n\n<!-- never closed\n"),
    Case("open-at-end", "# Bad\n\n<script>\nx\n"),
    Case("open-at-end", "[[Ann]]: x\n\n<![CDATA[\n[[b]]\n"),
    Case("open-at-end", "# Bad\n\n$$\nx\n"),
    Case("open-at-end", "# Bad\n\n%% hidden\n"),
    Case(
      "edited-block", "# Bad\n\n<!-- enishi:backlinks -->\nMine.\n<!-- /enishi:backlinks 0123456789 +1 -->\n"),
  ]

  @Test(
    "BYTES 7, 15: the note is left alone and named, today and tomorrow, and the rest is served",
    arguments: cases)
  func leftAlone(_ bad: Case) throws {
    let vault = try TemporaryFolder(["Ann.md": "# Ann\n", "Log.md": "[[Ann]] and [[Bad]].\n"])
    try vault.write(bad.text, to: "Bad.md")
    for _ in 1...2 {
      let report = try vault.index()
      #expect(try vault.bytes("Bad.md") == bad.text)
      #expect(report.findingNames.contains(bad.finding))
      #expect(report.refused == ["Bad.md"])
      #expect(report.needsAttention)
      #expect(try vault.text("Ann.md").contains("[[Log]]"))
    }
    try vault.strip()
    #expect(try vault.bytes("Bad.md") == bad.text)
    #expect(try vault.text("Ann.md") == "# Ann\n")
  }
}
