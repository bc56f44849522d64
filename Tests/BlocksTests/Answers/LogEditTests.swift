import Blocks
import Configuration
import Notes
import TestSupport
import Testing

@Suite("A line of the log")
struct LogEditTests {
  private static let entry = LogEntry(day: .date("2026-11-22"), direction: .outgoing, words: "contacted")
  private static let line = "- 2026-11-22 → contacted"

  @Test(
    "It goes to the top of a list that goes down, else to its end",
    arguments: [
      ("## Log\n\n- 2026-11-10 a\n- 2026-10-01 b\n", "## Log\n\nL\n- 2026-11-10 a\n- 2026-10-01 b\n"),
      ("## Log\n\n- 2026-10-01 a\n- 2026-11-10 b\n", "## Log\n\n- 2026-10-01 a\n- 2026-11-10 b\nL\n"),
      ("## Log\n- 2026-10-01 a", "## Log\n- 2026-10-01 a\nL"),
      ("# 記録\r\n\r\n- 11/10 a\r\n- 10/1 b\r\n", "# 記録\r\n\r\nL\r\n- 11/10 a\r\n- 10/1 b\r\n"),
      (
        "### log\n- 2026-10-01 a\n  more\n\n  and more\n\ntext\n",
        "### log\n- 2026-10-01 a\n  more\n\n  and more\nL\n\ntext\n"
      ),
      (
        "## Log\n- 2026-10-01 a\nlazy\n- no date\n\n## Next\n",
        "## Log\n- 2026-10-01 a\nlazy\n- no date\nL\n\n## Next\n"
      ),
      ("## Log\n* 2026-10-01 a\n", "## Log\n* 2026-10-01 a\n* 2026-11-22 → contacted\n"),
      (
        "## Log\n### 2026\n- 2026-11-01 a\n- 2026-01-01 b\n",
        "## Log\n### 2026\nL\n- 2026-11-01 a\n- 2026-01-01 b\n"
      ),
    ])
  func list(before: String, after: String) {
    #expect(
      same(
        edited(before, .log(Self.entry)),
        after.replacing("L\n", with: Self.line + "\n").replacing("L\r\n", with: Self.line + "\r\n")
          .withLastLine(Self.line)))
  }

  @Test(
    "Under a heading without a list it begins one",
    arguments: [
      ("## Log\n", "## Log\n\nL\n"), ("## Log", "## Log\n\nL"),
      ("Log\n---\n\nText.\n", "Log\n---\n\nText.\n\nL\n"),
      ("## Log\n## Next\n", "## Log\n\nL\n\n## Next\n"),
      ("## Log\n\nText.\n\n## Next\n", "## Log\n\nText.\n\nL\n\n## Next\n"),
      ("## Log\n- undated\n", "## Log\n- undated\nL\n"),
      ("## Log\n\n### 2026-10-01 — lunch\nSoup.\n", "## Log\n\nL\n\n### 2026-10-01 — lunch\nSoup.\n"),
    ])
  func heading(before: String, after: String) {
    #expect(
      same(
        edited(before, .log(Self.entry)),
        after.replacing("\nL\n", with: "\n\(Self.line)\n").withLastLine(Self.line)))
  }

  @Test(
    "Without a heading it makes one below the text, before what stands last",
    arguments: [
      ("", "## Log\n\nL\n"), ("# Ann", "# Ann\n\n## Log\n\nL\n"), ("# Ann\n\n", "# Ann\n\n## Log\n\nL\n"),
      ("# Ann\r\n", "# Ann\r\n\r\n## Log\r\n\r\nL\r\n"),
      (
        "# Ann\n\n[//begin]: # \"x\"\n[b]: b.md\n[//end]: # \"x\"\n",
        "# Ann\n\n## Log\n\nL\n\n[//begin]: # \"x\"\n[b]: b.md\n[//end]: # \"x\"\n"
      ),
      ("# Ann\n\n```\n## Log\n```\n", "# Ann\n\n```\n## Log\n```\n\n## Log\n\nL\n"),
    ])
  func noHeading(before: String, after: String) {
    #expect(
      same(
        edited(before, .log(Self.entry)),
        after.replacing("L\n", with: Self.line + "\n").replacing("L\r\n", with: Self.line + "\r\n")))
  }

  @Test(
    "Blocks that Enishi added stay below it, and strip gives back what is above them",
    arguments: ["# Ann", "# Ann\n", ""])
  func addedBlocks(text: String) throws {
    let original = bytes(text)
    let note = NoteReader.read(original, at: "People/Ann.md")
    let wanted = [BlockPlan.Wanted(name: .backlinks, lines: ["**Mentioned in**", "- [[b]]"])]
    guard case .changed(let indexed) = BlockPlan.update(original, note, adding: wanted, lines: { _ in nil })
    else {
      return #expect(Bool(false), "no block was added")
    }
    let after = edited(String(decoding: indexed, as: UTF8.self), .log(Self.entry))
    let reading = NoteReader.read(bytes(after), at: "People/Ann.md")
    #expect(reading.blocks.count == 1 && after.hasSuffix(" -->\n"))
    let stripped = BlockPlan.strip(bytes(after), reading).text
    let expected = (text.isEmpty ? "" : "# Ann\n\n") + "## Log\n\n\(Self.line)"
    #expect(stripped.hasPrefix(expected) && stripped.dropFirst(expected.count).allSatisfy(\.isNewline))
  }

  @Test("The heading is made in the vault's language")
  func japanese() {
    let entry = LogEntry(day: .date("2026-11-22"), direction: .both, words: "電話：12月に会う")
    #expect(edited("# 花子\n", .log(entry), language: .japanese) == "# 花子\n\n## 記録\n\n- 2026-11-22 電話：12月に会う\n")
  }

  @Test("A note that is open at its end is given no log there")
  func open() {
    #expect(edited("# Ann\n\n```\ncode\n", .log(Self.entry)).hasPrefix("not: "))
    #expect(
      edited("## Log\n- 2026-10-01 a\n\n```\ncode\n", .log(Self.entry))
        == "## Log\n- 2026-10-01 a\n\(Self.line)\n\n```\ncode\n")
  }
}

extension String {
  /// The text with its last line `L`, which has no line end, written out.
  fileprivate func withLastLine(_ line: String) -> String {
    hasSuffix("\nL") ? dropLast() + line : self
  }
}
