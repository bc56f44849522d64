import Blocks
import Notes
import TestSupport
import Testing

@Suite("Notes that are not written")
struct RefusalTests {
  static let lines = ["**Mentioned in**", "- [[b]]"]

  @Test(
    "BYTES 7: a block edited by hand is not written; the finding gives its lines and the difference",
    arguments: [nil, 1] as [Int?])
  func handEdit(added: Int?) {
    let text = "a\n\n" + block(Self.lines, added: added).replacing("[[b]]", with: "[[b]] my words")
    let note = bytes(text)
    let outcome = BlockPlan.update(note, read(note), adding: []) { _ in ["**Mentioned in**", "- [[c]]"] }
    let kind = FindingKind.editedBlock(
      name: "backlinks", lines: 3...7, difference: ["- - [[b]] my words", "+ - [[c]]"])
    #expect(outcome == .refused(kind, line: 3))
    #expect(strip(text).text == "refused: edited-block, line 3")
    #expect(update(text, overwriting: true, lines: ["x"]).text == "a\n\n" + block(["x"], added: added))
    #expect(strip(text, overwriting: true).text == (added == nil ? "a\n\n" : "a\n"))
  }

  @Test("BYTES 7: words in a pair without a checksum are the user's, whatever would be written")
  func wordsInRequest() {
    let text = "<!-- enishi:backlinks -->\nmine\n<!-- /enishi:backlinks -->\n"
    #expect(update(text, lines: ["x"]).text == "refused: edited-block, line 1")
    #expect(update(text, lines: ["mine"]).text == "refused: edited-block, line 1")
    #expect(update(text, lines: []).text == "refused: edited-block, line 1")
    #expect(update(text, lines: nil) == .unchanged)
  }

  static let broken = [
    "<!-- enishi:backlinks -->\n", "<!-- /enishi:backlinks -->\n",
    "<!-- /enishi:backlinks 0123456789 +1 -->\n",
    "<!-- enishi:backlinks -->\n<!-- enishi:follow-ups -->\n<!-- /enishi:follow-ups -->\n<!-- /enishi:backlinks -->\n",
    "<!-- enishi:backlinks -->\n<!-- enishi:follow-ups -->\n<!-- /enishi:backlinks -->\n<!-- /enishi:follow-ups -->\n",
    "<!-- enishi:backlinks -->\n<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n",
    "<!-- /enishi:backlinks -->\n<!-- enishi:backlinks -->\n", "<!-- enishi: -->\n",
    "<!-- enishi:backlinks\n-->\n",
    "<!-- enishi:backlinks nonsense -->\n<!-- /enishi:backlinks -->\n",
    "<!-- enishi:backlinks -->\n<!-- /enishi:backlinks 012345678 -->\n",
    "<div>\n<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n</div>\n",
    "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n", "---\na: [b\n---\n", "---\na: b\n",
  ]

  @Test("BYTES 7: broken markers, conflicts and headers keep the whole note as it is", arguments: broken)
  func brokenMarkers(text: String) {
    for (before, after) in [("", ""), ("# H\n\n", ""), ("", "\nmore\n"), ("", "\n" + request)]
    where !(text.hasPrefix("---") && !before.isEmpty) {
      let whole = before + text + after
      let note = read(bytes(whole))
      #expect(note.refusal != nil && note.findings.contains { $0.line != nil }, "\(whole)")
      #expect(
        update(whole, adding: ["backlinks": Self.lines], lines: Self.lines).text.hasPrefix("refused"),
        "\(whole)")
      if !note.blocks.isEmpty { #expect(strip(whole).text.hasPrefix("refused"), "\(whole)") }
    }
  }

  @Test(
    "A note that ends inside something that swallows text is given no block",
    arguments: [
      "```\ncode", "~~~ x\n", "- a\n\n  ```\n", "<!-- open", "a\n<!--\nb\n", "<script>\n", "<pre>\n\n",
      "<style>\nx", "<?php\n",
      "<![CDATA[\n", "<!DOCTYPE\n", "$$\nx", "a $$ b\n", "%% x", "a\n\n%%\nb\n",
    ])
  func openAtEnd(text: String) {
    let outcome = update(text, adding: ["backlinks": Self.lines])
    // A fence inside a list item ends with the item, so a block below it is seen.
    if text.hasPrefix("- a") {
      #expect(same(strip(outcome.text).text, text))
    } else {
      #expect(outcome.text == "refused: open-at-end")
    }
    #expect(update(text, adding: ["backlinks": []]) == .unchanged)
  }

  @Test(
    "What only looks open is written",
    arguments: [
      "US$5", "100%", "<div>", "</div>", "<b>", "a `b", "[[open", "\\$\\$", "`%%`", "```\n$$\n```",
      "    <!--", "`<!--`", "\\<!-- x", "***", "<br>",
    ])
  func notOpen(text: String) {
    let after = update(text, adding: ["backlinks": Self.lines])
    #expect(after.text.hasPrefix(text) && same(strip(after.text).text, text))
  }

  @Test(
    "BYTES 8: markers in code are text",
    arguments: [
      "```\n%```\n", "~~~\n%~~~", "- a\n\n  ```\n  <!-- enishi:backlinks -->\n  ```\n",
      "`<!-- enishi:backlinks -->`\n",
      "    <!-- enishi:backlinks -->\n    <!-- /enishi:backlinks -->\n", "a <!-- enishi:backlinks --> b\n",
      "\\<!-- enishi:backlinks -->\n",
    ])
  func code(text: String) {
    let text = text.replacing("%", with: request)
    let note = read(bytes(text))
    #expect(note.blocks.isEmpty && note.refusal == nil)
    let after = update(text, adding: ["backlinks": Self.lines], lines: Self.lines)
    #expect(after.text.hasPrefix(text) && same(strip(after.text).text, text))
  }

  @Test("Other tools' blocks and unknown names of our own are left as they are")
  func others() {
    let text = "%% Begin Waypoint %%\n- [[a]]\n%% End Waypoint %%\n\n<!-- toc -->\n- x\n<!-- /toc -->\n"
    let after = update(text, adding: ["backlinks": Self.lines])
    #expect(after.text.hasPrefix(text) && same(strip(after.text).text, text))
    #expect(update("<!-- enishi:future -->\nx\n<!-- /enishi:future -->\n", lines: nil) == .unchanged)
  }

  @Test("BYTES 13: a block that would make a note larger than is read is not added")
  func tooLarge() {
    let text = String(repeating: "aaaaaaaaa\n", count: (4 << 20) / 10)
    #expect(update(text, adding: ["backlinks": Self.lines]).text.hasPrefix("refused"))
  }
}
