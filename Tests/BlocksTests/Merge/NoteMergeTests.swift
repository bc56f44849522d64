import Blocks
import Notes
import TestSupport
import Testing

@Suite("Merging a note with its blocks")
struct NoteMergeTests {
  private let merger: Merger

  init() throws {
    merger = try Merger()
  }

  /// A block as Enishi adds it at the end of a text that ends its last line.
  private func added(_ name: String, _ line: String) -> String {
    "\n" + block([line], name: name, added: 1)
  }

  @Test("BYTES 27: blocks that both sides wrote anew do not conflict")
  func blocksAlone() throws {
    let result = try merger.merge(
      "text\n" + added("backlinks", "- one"), "text\n" + added("backlinks", "- two"),
      "text\n" + added("backlinks", "- three"))
    #expect(result == .init(note: "text\n" + added("backlinks", "- two"), hasConflicts: false))
  }

  @Test("text added on one side and a first block on the other go together")
  func firstBlock() throws {
    let block = added("backlinks", "- one")
    #expect(try merger.merge("a\n", "a\n" + block, "a\nb\n").note == "a\nb\n" + block)
    #expect(try merger.merge("a\n", "a\nb\n", "a\n" + block).note == "a\nb\n" + block)
  }

  @Test("a block that both sides added first stands once, with the text below it")
  func firstBlockTwice() throws {
    let block = added("backlinks", "- one")
    let result = try merger.merge("a\n", "a\n" + block + "below\n", "z\na\n" + block)
    #expect(result == .init(note: "z\na\n" + block + "below\n", hasConflicts: false))
  }

  @Test("text above the block on one side and below it on the other both stay")
  func aboveAndBelow() throws {
    let block = added("person", "- one")
    let result = try merger.merge("a\n" + block, "a\nb\n" + block, "a\n" + block + "c\n")
    #expect(result == .init(note: "a\nb\n" + block + "c\n", hasConflicts: false))
  }

  @Test("blocks of which one side has more stand in their order")
  func order() throws {
    let (person, links) = (added("person", "- p"), added("backlinks", "- l"))
    let result = try merger.merge("a\n", "a\nb\n" + links, "a\n" + person + links)
    #expect(result == .init(note: "a\nb\n" + person + links, hasConflicts: false))
  }

  @Test("a block that one side took out is out")
  func removed() throws {
    let block = added("backlinks", "- one")
    #expect(try merger.merge("a\n" + block, "a\n", "a\nb\n" + added("backlinks", "- two")).note == "a\nb\n")
  }

  @Test("people's texts that conflict do so with markers, and the block stands below them")
  func conflict() throws {
    let result = try merger.merge(
      "a\n" + added("backlinks", "- one"), "ours\n" + added("backlinks", "- two"),
      "theirs\n" + added("backlinks", "- three"))
    let text = "<<<<<<< ours\nours\n=======\ntheirs\n>>>>>>> theirs\n"
    #expect(result == .init(note: text + added("backlinks", "- two"), hasConflicts: true))
  }

  @Test("words written into a block are not lost to the other side's new list")
  func editedOnce() throws {
    let edited = added("backlinks", "- one").replacing("- one", with: "- one, and mine")
    let new = added("backlinks", "- two")
    let base = "a\n" + added("backlinks", "- one")
    #expect(try merger.merge(base, "a\n" + edited, "a\n" + new).note == "a\n" + edited)
    #expect(try merger.merge(base, "a\n" + new, "a\n" + edited).note == "a\n" + edited)
  }

  @Test("words that both sides wrote into a block conflict")
  func editedTwice() throws {
    let block = added("backlinks", "- one")
    let result = try merger.merge(
      "a\n" + block, "a\n" + block.replacing("- one", with: "- mine"),
      "a\n" + block.replacing("- one", with: "- yours"))
    #expect(result.hasConflicts)
    #expect(result.note.contains("- mine") && result.note.contains("- yours"))
  }

  @Test("words in a block that the other side took out conflict")
  func editedAndRemoved() throws {
    let block = added("backlinks", "- one")
    let result = try merger.merge("a\n" + block, "a\n", "a\n" + block.replacing("- one", with: "- mine"))
    #expect(result.hasConflicts)
    #expect(result.note.contains("- mine"))
  }

  private static let rows = ["- [ ] [[Ann]]: call", "- [ ] [[Bob]]: write", "- [ ] [[Cy]]: lunch"]

  private func list(_ rows: [String]) -> String {
    let checksum = Checksum.of(Self.rows.map { Array($0.utf8) })
    return "<!-- enishi:follow-ups -->\n\n" + rows.map { $0 + "\n" }.joined()
      + "<!-- /enishi:follow-ups \(checksum) -->\n"
  }

  @Test("boxes that both sides answered are answered")
  func answers() throws {
    var (ours, theirs) = (Self.rows, Self.rows)
    ours[0] = "- [x] [[Ann]]: call // at last"
    theirs[1] = "- [-] [[Bob]]: write"
    let result = try merger.merge(list(Self.rows), list(ours), list(theirs))
    #expect(result == .init(note: list([ours[0], theirs[1], Self.rows[2]]), hasConflicts: false))
  }

  @Test("an answer is not doubled, nor moved, where one side adds a list that is asked for alike")
  func secondList() throws {
    var theirs = Self.rows
    theirs[0] = "- [x] [[Ann]]: call // mine"
    let base = "# List\n\ntext\n\n" + list(Self.rows)
    let ours = "# List\n\n" + list(Self.rows) + "\ntext\n\n" + list(Self.rows)
    for result in [
      try merger.merge(base, ours, "# List\n\ntext\n\n" + list(theirs)),
      try merger.merge(base, "# List\n\ntext\n\n" + list(theirs), ours),
    ] {
      #expect(result.note.ranges(of: theirs[0]).count == 1, "\(result.note)")
      let place = try #require(result.note.firstRange(of: theirs[0]))
      #expect(result.note[..<place.lowerBound].contains("text"), "\(result.note)")
    }
  }

  @Test("lists that both sides made, and answered, are one list")
  func answersWithoutBase() throws {
    var (ours, theirs) = (Self.rows, Self.rows)
    ours[0] = "- [x] [[Ann]]: call"
    theirs[1] = "- [>] [[Bob]]: write"
    let result = try merger.merge("", "# List\n\n" + list(ours), "# List\n\n" + list(theirs))
    #expect(
      result == .init(note: "# List\n\n" + list([ours[0], theirs[1], Self.rows[2]]), hasConflicts: false))
  }

  @Test("a block in a quote keeps its place and its prefix")
  func quoted() throws {
    func quote(_ row: String) -> String {
      "> <!-- enishi:backlinks -->\n>\n> \(row)\n> <!-- /enishi:backlinks \(Checksum.of([row.utf8])) -->\n"
    }
    let result = try merger.merge(
      "a\n\n" + quote("- one") + "\nz\n", "b\n\n" + quote("- two") + "\nz\n",
      "a\n\n" + quote("- three") + "\ny\n")
    #expect(result == .init(note: "b\n\n" + quote("- two") + "\ny\n", hasConflicts: false))
  }

  @Test("one box answered in two ways is a conflict")
  func twoAnswers() throws {
    var (ours, theirs) = (Self.rows, Self.rows)
    ours[0] = "- [x] [[Ann]]: call"
    theirs[0] = "- [-] [[Ann]]: call"
    let result = try merger.merge(list(Self.rows), list(ours), list(theirs))
    #expect(result.hasConflicts)
    #expect(result.note.contains(ours[0]) && result.note.contains(theirs[0]))
  }

  @Test(
    "answers that agree are one, with the words and the day that one of them has",
    arguments: [
      ("- [x] [[Ann]]: call", "- [x] [[Ann]]: call // at last", "- [x] [[Ann]]: call // at last"),
      ("- [x] [[Ann]]: call", "- [X] [[Ann]]: call ✅ 2026-11-21", "- [X] [[Ann]]: call ✅ 2026-11-21"),
      (
        "- [x] [[Ann]]: call // at last", "- [x] [[Ann]]: call // at last ✅ 2026-11-21",
        "- [x] [[Ann]]: call // at last ✅ 2026-11-21"
      ),
      ("- [x] [[Ann]]: call // at last", "- [x] [[Ann]]: call // again", nil),
      ("- [x] [[Ann]]: call // at last", "- [x] [[Ann]]: call ✅ 2026-11-21", nil),
      ("- [x] [[Ann]]: call", "- [-] [[Ann]]: call // at last", nil),
    ])
  func answersThatAgree(one: String, other: String, merged: String?) throws {
    let rest = Self.rows.dropFirst()
    for (ours, theirs) in [(one, other), (other, one)] {
      let result = try merger.merge(list(Self.rows), list([ours] + rest), list([theirs] + rest))
      #expect(result.hasConflicts == (merged == nil))
      if let merged { #expect(result.note == list([merged] + rest)) }
    }
  }

  @Test("an answer to a row that the other side's new list no longer has is kept with it")
  func answerToAnOldRow() throws {
    var theirs = Self.rows
    theirs[2] = "- [x] [[Cy]]: lunch"
    let new = block(["- [ ] [[Dee]]: thank"], name: "follow-ups")
    let result = try merger.merge(list(Self.rows), new, list(theirs))
    #expect(!result.hasConflicts)
    #expect(
      BlockReading.read(Array(result.note.utf8)).blocks.first?.answers(in: Array(result.note.utf8)).map(
        \.line)
        == ["- [x] [[Cy]]: lunch"])
    #expect(result.note.contains("[[Dee]]: thank"))
  }

  @Test("a tick that one side took back is not carried out")
  func tookBack() throws {
    var base = Self.rows
    base[0] = "- [x] [[Ann]]: call"
    var ours = base
    ours[1] = "- [x] [[Bob]]: write"
    let result = try merger.merge(list(base), list(ours), list(Self.rows))
    #expect(result.note == list([Self.rows[0], ours[1], Self.rows[2]]))
  }

  @Test("a version whose blocks are broken is merged as it is", arguments: [0, 1, 2])
  func broken(place: Int) throws {
    var versions = ["a\n", "a\nb\n", "a\n"].map { $0 + added("backlinks", "- one") }
    versions[place] = versions[place].replacing("<!-- /enishi", with: "<!-- /enoshi")
    #expect(
      NoteMerge(
        base: Array(versions[0].utf8), ours: Array(versions[1].utf8), theirs: Array(versions[2].utf8)) == nil)
    let result = try merger.merge(versions[0], versions[1], versions[2])
    #expect(result.note.contains("b\n"))
  }
}
