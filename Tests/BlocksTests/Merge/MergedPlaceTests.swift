import Blocks
import Notes
import TestSupport
import Testing

@Suite("Where a merged note has its blocks")
struct MergedPlaceTests {
  private let merger: Merger

  init() throws {
    merger = try Merger()
  }

  /// A list whose lines stand behind the prefix, and whose markers may be items of a list.
  private func list(_ rows: [String], marker: String = "", prefix: String = "", _ checksum: String? = nil)
    -> String
  {
    let sum = checksum ?? Checksum.of(rows.map(\.utf8))
    let lines =
      [marker + "<!-- enishi:follow-ups -->", prefix] + rows.map { prefix + $0 }
      + [marker + "<!-- /enishi:follow-ups \(sum) -->", ""]
    return lines.joined(separator: "\n")
  }

  @Test(
    "a block whose markers are items of a list or quoted is put back with the answers in it",
    arguments: [("- ", "  "), ("> * ", ">   "), ("1. ", "   "), ("> ", "> "), ("  ", "  ")])
  func markersInLists(marker: String, prefix: String) throws {
    let rows = ["- [ ] [[Ann]]: call", "- [ ] [[Bob]]: write"]
    let ticked = ["- [x] [[Ann]]: call // at last", rows[1]]
    let sum = Checksum.of(rows.map(\.utf8))
    let untouched = list(rows, marker: marker, prefix: prefix)
    let answered = list(ticked, marker: marker, prefix: prefix, sum)
    let base = "a\n\n" + untouched + "\nz\n"
    for (ours, theirs) in [
      ("b\n\n" + untouched + "\nz\n", "a\n\n" + answered + "\nz\n"),
      ("a\n\n" + answered + "\nz\n", "b\n\n" + untouched + "\nz\n"),
    ] {
      let result = try merger.merge(base, ours, theirs)
      #expect(result == .init(note: "b\n\n" + answered + "\nz\n", hasConflicts: false))
    }
  }

  @Test("a note whose place of a block is lost in the merge of lines is merged as it is", arguments: [0, 1])
  func lostPlace(way: Int) throws {
    let notes = ["- one", "- two", "- three"].map { Array(("a\n" + block([$0]) + "z\n").utf8) }
    var calls = 0
    let result = NoteMerge.merge(base: notes[0], ours: notes[1], theirs: notes[2]) { _, ours, _ in
      calls += 1
      guard calls == 1 else { return MergedLines(bytes: ours, hasConflicts: true) }
      let text = String(decoding: ours, as: UTF8.self)
      let lost = way == 0 ? text.replacing("/enishi", with: "/enoshi") : "a\nz\n"
      return MergedLines(bytes: Array(lost.utf8), hasConflicts: false)
    }
    #expect(result == MergedLines(bytes: notes[1], hasConflicts: true))
  }

  @Test("a block that one side took out does not conflict with a line that the other wrote below it")
  func removedAboveText() throws {
    let added = "\n" + block(["- one"], added: 1)
    #expect(
      try merger.merge("a\n" + added, "a\n", "a\n" + added + "below\n")
        == .init(note: "a\nbelow\n", hasConflicts: false))
    #expect(
      try merger.merge("a\n" + added, "a\n" + added + "below\n", "a\n")
        == .init(note: "a\nbelow\n", hasConflicts: false))
  }

  @Test("a block has the line ends that the merged text has", arguments: [true, false])
  func lineEnds(isPlaced: Bool) throws {
    func text(_ row: String) -> String {
      isPlaced ? "a\n\n" + block([row]) : "a\n\n" + block([row], added: 1)
    }
    func turned(_ text: String) -> String { text.replacing("\n", with: "\r\n") }
    for (ours, theirs) in [("- two", "- one"), ("- one", "- two")] {
      let (lf, crlf) = (text(ours), turned(text(theirs)))
      for result in [try merger.merge(text("- one"), lf, crlf), try merger.merge(text("- one"), crlf, lf)] {
        #expect(!result.hasConflicts)
        #expect(
          result.note == turned(result.note.replacing("\r\n", with: "\n")), "\(result.note.debugDescription)")
        #expect(result.note.contains("+2") != isPlaced)
      }
    }
    #expect(try merger.merge(text("- one"), text("- two"), turned(text("- one"))).note.contains("- two"))
  }

  @Test("a block that one side took out of a quote is out of it as a whole, and the other way round")
  func quotes() throws {
    func quote(_ row: String) -> String {
      "> <!-- enishi:backlinks -->\n>\n> \(row)\n> <!-- /enishi:backlinks \(Checksum.of([row.utf8])) -->\n"
    }
    #expect(
      try merger.merge(quote("- one"), quote("- two"), block(["- one"])).note == block(["- two"]))
    #expect(
      try merger.merge(block(["- one"]), block(["- two"]), quote("- one")).note == quote("- two"))
  }
}
