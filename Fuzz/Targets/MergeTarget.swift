import Blocks

extension FuzzTarget {
  /// The merge driver: people's text comes out as it went in, whatever stands around it (BYTES 1, 27).
  static let merges = FuzzTarget(
    name: "merges",
    seeds: {
      Seeds.notes
        + Seeds.texts([
          "a\n\u{1E}b\n\n<!-- enishi:backlinks -->\n\n- x\n<!-- /enishi:backlinks 0123456789 +1 -->\n\u{1E}a\nc\n",
          "<!-- enishi:follow-ups -->\n- [x] a\n<!-- /enishi:follow-ups -->\n\u{1E}\u{1E}a\n",
        ])
    },
    pieces: [
      "\u{1E}", "<!-- enishi:backlinks -->\n", "<!-- /enishi:backlinks -->\n", "<!-- enishi:person -->\n",
      "<!-- /enishi:person ", "<!-- enishi:follow-ups -->\n", "- [ ] ", "- [x] ", " +1 -->\n", "> ", "```\n",
      "\r\n",
      "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "merged-0-0",
    ],
    check: MergeFuzz.check)
}

/// What holds wherever notes are merged.
private enum MergeFuzz {
  @Sendable static func check(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x1E, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
    let (base, ours, theirs) = (parts[0], parts.count > 1 ? parts[1] : parts[0], parts.last ?? [])
    for note in [base, ours, theirs] { unchanged(note) }
    guard let merge = NoteMerge(base: base, ours: ours, theirs: theirs) else { return }
    for text in [merge.base, merge.ours, merge.theirs] {
      let note = merge.note(of: text)
      Property.holds(merge.note(of: text) == note, "a merge is a function")
      kept(note, text)
    }
  }

  /// A note merged with itself says what it said.
  private static func unchanged(_ note: [UInt8]) {
    guard let merge = NoteMerge(base: note, ours: note, theirs: note) else { return }
    let merged = merge.note(of: merge.ours)
    Property.holds(
      PeoplesText.of(merged) == PeoplesText.of(note), "people's text stays: \(Property.shown(merged))")
  }

  /// Each line that was merged, markers aside, stands in the note.
  private static func kept(_ note: [UInt8], _ text: [UInt8]) {
    let lines = Set(note.split(separator: 0x0A))
    for line in text.split(separator: 0x0A) where line.firstRange(of: Array("enishi:".utf8)) == nil {
      Property.holds(
        lines.contains(line), "a line is there: \(Property.shown(line)) in \(Property.shown(note))")
    }
  }
}
