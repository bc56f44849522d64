import Blocks
import Notes
import TestSupport
import Testing

@Suite("Reading an answered list")
struct AnsweredListTests {
  private static let rows = [
    "**Today**", "- [ ] [[Ann]]: get in touch again (last meal 2026-10-01)",
    "- [ ] call [[Bob]] (no day given)",
    "",
    "Tick when done",
  ]

  /// The answers in a list that was written as `rows` and then changed.
  private func answers(_ old: String, _ new: String, rows: [String] = rows) -> [AnsweredRow] {
    let note = bytes(block(rows, name: "follow-ups").replacing(old, with: new))
    return read(note).blocks.flatMap { $0.answers(in: note) }
  }

  private static let ann = "- [ ] [[Ann]]: get in touch again (last meal 2026-10-01)"
  private static let marked = ann.replacing("[ ]", with: "[x]")

  @Test(
    "A mark, a day behind it and words after // are answers",
    arguments: [
      ("", "done"), (" ✅ 2026-11-20", "done 2026-11-20"), (" // 電話した、12月に会う", "done “電話した、12月に会う”"),
      (" ✅ 2026-11-20 // called", "done 2026-11-20 “called”"),
      (" // called ✅ 2026-11-20", "done 2026-11-20 “called”"),
      ("　// called", "done “called”"), ("//  a // b  ", "done"), (" //", "done"),
      (" ✅\u{FE0F} 2026-11-20", "done 2026-11-20"),
    ])
  func marks(rest: String, expected: String) throws {
    let found = answers(Self.ann, Self.marked + rest)
    // Without a space before them the two strokes are part of the row, which then was edited.
    guard rest != "//  a // b  " else {
      #expect(found.isEmpty)
      return
    }
    let row = try #require(found.first)
    #expect(found.count == 1 && row.text == "[[Ann]]: get in touch again (last meal 2026-10-01)")
    let words = row.words.map { " “\($0)”" } ?? ""
    #expect("\(row.mark)\(row.day.map { " \($0)" } ?? "")\(words)" == expected)
    #expect(row.lineNumber == 4)
  }

  @Test(
    "The marks are x, X, - and >; others and other edits are none",
    arguments: [
      ("[x]", "done"), ("[X]", "done"), ("[-]", "letGo"), ("[>]", "later"), ("[/]", ""), ("[xx]", ""),
      ("[]", ""),
    ])
  func boxes(box: String, expected: String) {
    let found = answers(Self.ann, Self.ann.replacing("[ ]", with: box))
    #expect(found.map { "\($0.mark)" }.joined() == expected)
  }

  @Test("With anything else changed nothing in the list is an answer")
  func edited() {
    let rows = Self.rows.map { $0.replacing("call [[Bob]]", with: "ring [[Bob]]") }
    let note = bytes(
      block(rows, name: "follow-ups").replacing("ring", with: "call").replacing(Self.ann, with: Self.marked))
    #expect(read(note).blocks.flatMap { $0.answers(in: note) }.isEmpty)
    let plan = BlockPlan.update(note, read(note), adding: []) { _ in rows }
    #expect(plan.text == "refused: edited-block, line 5")
    #expect(answers(Self.ann, Self.ann + " // not ticked").isEmpty)
  }

  @Test("An answered list is no hand edit, whatever takes its place")
  func noHandEdit() throws {
    let note = bytes(
      block(Self.rows, name: "follow-ups").replacing(Self.ann, with: Self.marked + " // called"))
    let plan = BlockPlan.update(note, read(note), adding: []) { _ in ["Nobody"] }
    #expect(plan.text == block(["Nobody"], name: "follow-ups"))
    #expect(strip(String(decoding: note, as: UTF8.self)).text == "refused: answered-list, line 4")
  }

  @Test("Rows that could not be carried out stay ticked, and unticking one is no hand edit")
  func notDone() throws {
    let kept = Self.marked + " // called"
    let lines = Self.rows + ["", "**Not done**", kept]
    guard
      case .changed(let first) = BlockPlan.update(
        bytes(block(Self.rows, name: "follow-ups")), read(bytes(block(Self.rows, name: "follow-ups"))),
        adding: [], lines: { _ in lines })
    else { return #expect(Bool(false), "the list was not written") }
    #expect(BlockPlan.update(first, read(first), adding: []) { _ in lines } == .unchanged)
    let row = try #require(read(first).blocks[0].answers(in: first).first)
    #expect(row.isRetried && row.line == kept)
    let unticked = bytes(
      String(decoding: first, as: UTF8.self).replacing(kept, with: Self.ann + " // called"))
    #expect(read(unticked).blocks[0].answers(in: unticked).isEmpty)
    let last = BlockPlan.update(unticked, read(unticked), adding: []) { _ in Self.rows }
    #expect(last.text == block(Self.rows, name: "follow-ups"))
  }

  @Test("Two strokes in the words of a row are no answer")
  func strokes() {
    #expect(Excerpt.of("a // b https://c.d 参照//") == "a \\// b https://c.d 参照\\//")
    let row = "- [ ] a \\// b (no day given)"
    let found = answers(row, row.replacing("[ ]", with: "[x]") + " // c", rows: [row])
    #expect(found.map(\.words) == ["c"])
  }

  @Test("In a quote and with CRLF the marks are read as anywhere")
  func quoted() {
    let quoted = block(Self.rows, name: "follow-ups").split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)" }.joined(separator: "\r\n").replacing(Self.ann, with: Self.marked + " ✅ 2026-11-20")
    let note = bytes(quoted)
    #expect(read(note).blocks.flatMap { $0.answers(in: note) }.map(\.line) == [Self.marked + " ✅ 2026-11-20"])
  }
}
