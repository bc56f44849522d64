import Blocks
import Notes
import TestSupport
import Testing

@Suite("The order of added blocks")
struct AddedOrderTests {
  private func adding(_ text: String, _ names: [String], _ lines: [String] = ["x"]) -> BlockPlan.Outcome {
    let note = bytes(text)
    let wanted = BlockName.allCases.filter { names.contains($0.rawValue) }
      .map { BlockPlan.Wanted(name: $0, lines: lines) }
    return BlockPlan.update(note, read(note), adding: wanted) { $0.known == nil ? nil : lines }
  }

  private static let texts = [
    "", "a", "a\n", "a\n\n", "a\r\nb", "a\n\n[//begin]: # \"x\"\n[b]: b\n[//end]: # \"y\"\n",
  ]

  @Test(
    "A block that comes later stands above those that belong below it, as if all had come at once",
    arguments: texts)
  func later(text: String) {
    let first = adding(text, ["backlinks"]).text
    let later = adding(first, ["person", "backlinks"])
    #expect(same(later.text, adding(text, ["person", "backlinks"]).text))
    #expect(adding(later.text, ["person", "backlinks"]) == .unchanged)
    #expect(same(strip(later.text).text, text))
  }

  @Test("It changes what stands below it in the same step", arguments: texts)
  func changed(text: String) {
    let first = adding(text, ["backlinks"], ["old"]).text
    #expect(same(adding(first, ["person", "backlinks"]).text, adding(text, ["person", "backlinks"]).text))
  }

  @Test("Once text follows a block it stays where it is, and so does one that a person placed")
  func stays() {
    for text in [
      block(["x"], added: 0) + "mine\n", block(["x"]), "> " + block(["x"]).replacing("\n", with: "\n> "),
    ] {
      let after = adding(text, ["person", "backlinks"]).text
      #expect(after.hasPrefix(text) && after.contains("enishi:person"), "\(after)")
    }
  }

  @Test("BYTES 7: a block below that was edited by hand is not moved")
  func edited() {
    let text = adding("a\n", ["backlinks"]).text.replacing("x", with: "y")
    #expect(adding(text, ["person", "backlinks"]).text == "refused: edited-block, line 3")
  }

  @Test("Blocks of other names at the end are not touched")
  func unknown() {
    let text = "a\n\n" + block(["q"], name: "later", added: 1)
    #expect(adding(text, ["person"]).text.hasPrefix(text))
  }
}
