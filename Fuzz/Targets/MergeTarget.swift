import Blocks
import Notes

extension FuzzTarget {
  /// Merging: a version that changed nothing has no say, and people's text stands afterwards (BYTES 27).
  ///
  /// The input holds two versions, parted by a byte that no text has.
  static let merges = FuzzTarget(
    name: "merges",
    seeds: {
      let notes = Seeds.notes.filter { NoteReader.read($0, at: "note.md").blocks.count > 0 }
      let more: [UInt8] = [parting] + Array("new\n".utf8)
      return notes.map { $0 + more + $0 } + Seeds.texts(["a\n\u{1E}b\n"])
    },
    pieces: FuzzTarget.blocks.pieces + ["\u{1E}", "<!-- /enishi:backlinks merged-0-0 -->\n"],
    check: MergeCheck.check)

  fileprivate static let parting: UInt8 = 0x1E
}

/// What holds for every merge.
private enum MergeCheck {
  @Sendable static func check(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: FuzzTarget.parting, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let (base, other) = (Array(parts[0]), Array(parts[1]))
    same(base)
    guard let merge = NoteMerge(base: base, ours: base, theirs: other),
      let mirrored = NoteMerge(base: base, ours: other, theirs: base)
    else { return }
    // Who changes nothing leaves the text of the other as it is, by any merge of lines.
    if merge.base == merge.ours { kept(note(merge, merge.theirs), other, base) }
    if mirrored.base == mirrored.theirs { kept(note(mirrored, mirrored.ours), other, base) }
  }

  /// Three versions that are one.
  private static func same(_ note: [UInt8]) {
    guard let merge = NoteMerge(base: note, ours: note, theirs: note) else { return }
    Property.holds(merge.base == merge.ours && merge.ours == merge.theirs, "one text is merged with itself")
    same(strippedOfBlocks(self.note(merge, merge.ours)), strippedOfBlocks(note), "what is the same stays so")
  }

  /// The note with its blocks, which must all be put back.
  private static func note(_ merge: NoteMerge, _ text: [UInt8]) -> [UInt8] {
    let note = merge.note(of: text)
    Property.holds(note != nil, "every place of a block is known again")
    return note ?? text
  }

  private static func kept(_ merged: [UInt8], _ other: [UInt8], _ base: [UInt8]) {
    same(strippedOfBlocks(merged), strippedOfBlocks(other), "the text of whoever wrote stands there")
  }

  private static func same(_ merged: [UInt8], _ wanted: [UInt8], _ sentence: String) {
    let (merged, wanted) = (words(merged), words(wanted))
    Property.holds(merged == wanted, "\(sentence): \(Property.difference(merged, wanted))")
  }

  private static func strippedOfBlocks(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = 0
    for span in NoteReader.read(bytes, at: "note.md").blocks where span.known != nil {
      kept += bytes[offset..<span.start.lowerBound]
      offset = span.end.upperBound
    }
    return kept + bytes[offset...]
  }

  /// All but the line ends, of which those before an added block are Enishi's own.
  private static func words(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { $0 != 0x0A && $0 != 0x0D } }
}
