import Blocks
import Notes
import TestSupport

extension FuzzTarget {
  /// Writing blocks: nothing outside them changes, a second run finds nothing to do, and strip undoes it
  /// (BYTES 1, 2, 7, 9, 13).
  static let blocks = FuzzTarget(
    name: "blocks",
    seeds: {
      Seeds.notes + Seeds.commonMark
        + Seeds.texts([
          "# A\n\n<!-- enishi:backlinks -->\n<!-- /enishi:backlinks -->\n",
          "> <!-- enishi:backlinks -->\n>\n> x\n> <!-- /enishi:backlinks -->\r\n- a\n",
          "a\n\n<!-- enishi:person -->\n\nx\n<!-- /enishi:person 0123456789 +1 -->\n\n[//begin]: # \"x\"\n[//end]: #\n",
        ])
    },
    pieces: [
      "<!-- enishi:backlinks -->\n", "<!-- /enishi:backlinks -->\n", "<!-- enishi:person -->\n",
      "<!-- /enishi:person ", " +1 -->\n", "<!-- enishi:", "-->", "<!--", "```\n", "~~~\n", "> ", "- ",
      "    ",
      "$$\n", "%%", "<div>\n", "<script>\n", "<![CDATA[", "[//begin]: # \"\"\n", "[//end]: #\n", "---\n",
      "\r\n",
      "\r", "|", "[[b]]", "]]", "- [ ] ", "- [x] ", "<<<<<<< ", "=======\n", ">>>>>>> ",
    ],
    check: BlockFuzz.check)
}

/// What holds wherever blocks are written.
private enum BlockFuzz {
  private static let wanted = [
    BlockPlan.Wanted(name: .person, lines: ["**Ann**", "- last: 2026-11-02"]),
    BlockPlan.Wanted(name: .backlinks, lines: ["**Backlinks**", "- [[b]]: “text”"]),
  ]

  @Sendable static func check(_ bytes: [UInt8]) {
    let note = read(bytes)
    if note.refusal == nil {
      placed(bytes, note)
      added(bytes, note)
    }
    stripped(bytes, note)
    told(bytes)
  }

  /// Blocks that stand in the note get other lines, and none.
  private static func placed(_ bytes: [UInt8], _ note: Note) {
    for lines in [["**Title**", "- [[b]]: “花子”", "", "- c"], []] {
      guard case .changed(let after) = BlockPlan.update(bytes, note, adding: [], lines: { _ in lines }) else {
        continue
      }
      let again = read(after)
      // A block that was added and has nothing to say any more goes, with what was put before it.
      let stay = note.blocks.filter { !lines.isEmpty || $0.addedLineEnds == nil }
      if stay.count == note.blocks.count {
        Property.holds(
          bytes.outside(note.blocks) == after.outside(again.blocks),
          "nothing outside blocks changes: \(Property.shown(after))")
      }
      Property.holds(
        again.blocks.map(\.name) == stay.map(\.name),
        "the blocks are those that were: \(Property.shown(after))")
      Property.holds(
        BlockPlan.update(after, again, adding: [], lines: { _ in lines }) == .unchanged,
        "a second run finds nothing: \(Property.shown(after))")
    }
  }

  /// Blocks are added below, and taken away again.
  private static func added(_ bytes: [UInt8], _ note: Note) {
    guard
      case .changed(let after) = BlockPlan.update(bytes, note, adding: wanted, lines: { _ in nil })
    else { return }
    let again = read(after)
    let new = wanted.filter { wanted in !note.blocks.contains { $0.name == wanted.name.rawValue } }
    Property.holds(
      again.blocks.map(\.name).sorted() == (note.blocks.map(\.name) + new.map(\.name.rawValue)).sorted(),
      "what was added is there: \(Property.shown(after))")
    let second = BlockPlan.update(after, again, adding: wanted) { span in
      new.first { $0.name == span.known }?.lines
    }
    Property.holds(second == .unchanged, "a second run finds nothing: \(Property.shown(after))")
    guard note.blocks.isEmpty else { return }
    Property.holds(
      BlockPlan.strip(after, again) == .changed(bytes), "strip gives the note back: \(Property.shown(after))")
  }

  /// Every block is taken out.
  private static func stripped(_ bytes: [UInt8], _ note: Note) {
    switch BlockPlan.strip(bytes, note) {
    case .refused: break
    case .unchanged: Property.holds(note.blocks.isEmpty, "a note with blocks is not left as it is")
    case .changed(let after):
      Property.holds(note.refusal == nil, "a refused note is not written")
      Property.holds(read(after).blocks.isEmpty, "no block is left: \(Property.shown(after))")
      // Markers and bodies go, and line ends around them may; no other byte does.
      Property.holds(
        after.filter { !$0.isLineEnd } == withoutBlocks(bytes, note.blocks),
        "only blocks go: \(Property.shown(after))")
    }
  }

  /// Words of a note are told in a block and cannot break out of it.
  private static func told(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let lines = text.split(separator: "\n").prefix(3).map { "- [[b]]: “\(Excerpt.of(String($0)))”" }
    guard !lines.isEmpty else { return }
    let original = Array("# Ann\n\nText.\n".utf8)
    let block = BlockPlan.Wanted(name: .backlinks, lines: ["**Backlinks**"] + lines)
    let outcome = BlockPlan.update(original, read(original), adding: [block], lines: { _ in nil })
    guard case .changed(let after) = outcome else {
      return Property.holds(false, "words of a note fit into a block: \(outcome), \(lines)")
    }
    let note = read(after)
    Property.holds(
      note.refusal == nil && note.blocks.count == 1 && note.openAtEnd == nil, "the block is whole: \(lines)")
    Property.holds(
      BlockPlan.strip(after, note) == .changed(original), "strip gives the note back: \(lines)")
  }

  // MARK: Bytes

  private static func read(_ bytes: [UInt8]) -> Note { NoteReader.read(bytes, at: "note.md") }

  /// The bytes of the note without its blocks, markers and all, and without line ends.
  private static func withoutBlocks(_ bytes: [UInt8], _ spans: [BlockSpan]) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = 0
    for span in spans {
      kept += bytes[offset..<span.start.lowerBound]
      offset = span.end.upperBound
    }
    return (kept + bytes[offset...]).filter { !$0.isLineEnd }
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
