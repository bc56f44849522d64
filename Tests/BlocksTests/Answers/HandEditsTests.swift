import Blocks
import Notes
import TestSupport
import Testing

@Suite("Lines of a list that were edited by hand")
struct HandEditsTests {
  private static let rows = [
    "**Today**", "- [ ] [[Ann]]: get in touch again (last meal 2026-10-01)",
    "- [ ] call [[Bob]] (no day given)",
    "- [ ] [[Cy]]: thank Dee for the introduction", "", "Tick when done",
  ]

  /// The lines at fault in a list that was written as `rows`, and as `wanted` would be written today.
  private func faults(_ change: (String) -> String, wanted: [String] = rows) -> [String] {
    let note = bytes(change(block(Self.rows, name: "follow-ups")))
    guard let span = read(note).blocks.first, span.isEdited(in: note) else { return ["not edited"] }
    return HandEdits(span, in: note, wanted: wanted).lines.map { line in
      "\(line.number): \(line.text ?? "nothing") < \(line.original ?? "nothing")"
    }
  }

  private func ticked(_ text: String) -> String { text.replacing("- [ ] [[Ann]]", with: "- [x] [[Ann]]") }

  private static let bob = "- [ ] call [[Bob]] (no day given)"

  @Test(
    "A mark of another tool, words without strokes and a line of one's own are told alone, beside answers")
  func faults() {
    let marked = Self.bob.replacing("[ ]", with: "[/]")
    #expect(faults { ticked($0).replacing(Self.bob, with: marked) } == ["5: \(marked) < \(Self.bob)"])
    let words = Self.bob.replacing("[ ]", with: "[x]") + " he is away"
    #expect(faults { ticked($0).replacing(Self.bob, with: words) } == ["5: \(words) < \(Self.bob)"])
    #expect(
      faults { ticked($0).replacing(Self.bob, with: Self.bob + "\n- [ ] buy milk") }
        == ["6: - [ ] buy milk < nothing"])
    #expect(
      faults { ticked($0).replacing(Self.bob, with: Self.bob + "\n" + Self.bob) } == [
        "6: \(Self.bob) < nothing"
      ])
    #expect(faults { ticked($0).replacing(Self.bob + "\n", with: "") }.last == "5: nothing < \(Self.bob)")
  }

  @Test("A list that would be written otherwise today is understood by its checksum")
  func older() {
    let wanted = Self.rows.filter { !$0.contains("Cy") } + ["- [ ] [[Eve]]: a word"]
    let marked = Self.bob.replacing("[ ]", with: "[?]")
    #expect(
      faults({ $0.replacing(Self.bob, with: marked) }, wanted: wanted) == ["5: \(marked) < \(Self.bob)"])
    #expect(
      faults({ $0.replacing(Self.bob, with: "my words\n" + Self.bob) }, wanted: wanted)
        == ["5: my words < nothing"])
  }

  @Test("Other words are shown beside those that stood there, if they would be written today")
  func words() {
    let change: (String) -> String = { $0.replacing("get in touch", with: "be in touch") }
    let ann = Self.rows[1]
    #expect(faults(change) == ["4: \(change(ann)) < \(ann)"])
    let others = Self.rows.filter { $0 != ann && $0 != Self.bob }
    #expect(faults(change, wanted: others) == ["4: \(change(ann)) < nothing", "5: \(Self.bob) < nothing"])
  }
}
