import Notes
import Testing

@Suite("BYTES 27: rows that two sides answered in two ways")
struct DisputedRowTests {
  private static let rows = [
    "**Today**", "- [ ] [[Ann]]: call", "- [ ] [[Bob]]: write", "", "**This week**", "- [ ] [[Cy]]: lunch",
    "- [ ] [[Dee]]: thank", "- [ ] [[Eve]]: tea", "", "Tick when done",
  ]
  private let merger: Merger

  init() throws {
    merger = try Merger()
  }

  /// The list with these rows in the places of those that say the same.
  private func list(_ answers: String..., rows: [String] = Self.rows, end: String = "\n") -> String {
    let lines = rows.map { row in
      answers.first { $0.dropFirst(6).hasPrefix(row.dropFirst(6)) && row.hasPrefix("- ") } ?? row
    }
    return
      (["<!-- enishi:follow-ups -->", ""] + lines
      + ["<!-- /enishi:follow-ups \(Checksum.of(rows.map(\.utf8))) -->", ""]).joined(separator: end)
  }

  private func conflict(_ ours: String, _ theirs: String, end: String = "\n") -> String {
    ["<<<<<<< ours", ours, "=======", theirs, ">>>>>>> theirs"].joined(separator: end)
  }

  @Test("a row in dispute is the conflict, and all others are answered on both sides")
  func oneRow() throws {
    let station = "- [x] [[Ann]]: call // at the station"
    let result = try merger.merge(
      list(), list("- [x] [[Bob]]: write", "- [x] [[Cy]]: lunch"), list(station, "- [-] [[Cy]]: lunch"))
    let expected = list(station, "- [x] [[Bob]]: write").replacing(
      "- [ ] [[Cy]]: lunch", with: conflict("- [x] [[Cy]]: lunch", "- [-] [[Cy]]: lunch"))
    #expect(result == .init(note: expected, hasConflicts: true))
  }

  @Test("answers that agree are one beside a row in dispute, too")
  func agreement() throws {
    let station = "- [x] [[Ann]]: call // at the station"
    let dispute = conflict("- [x] [[Cy]]: lunch", "- [-] [[Cy]]: lunch")
    let expected = list(station).replacing("- [ ] [[Cy]]: lunch", with: dispute)
    for (ours, theirs) in [(station, "- [x] [[Ann]]: call"), ("- [x] [[Ann]]: call", station)] {
      let result = try merger.merge(
        list(), list(ours, "- [x] [[Cy]]: lunch"), list(theirs, "- [-] [[Cy]]: lunch"))
      #expect(result == .init(note: expected, hasConflicts: true))
    }
  }

  @Test("rows in dispute are conflicts of their own, however near they stand")
  func neighbours() throws {
    let rows = ["[[Ann]]: call", "[[Cy]]: lunch", "[[Dee]]: thank", "[[Eve]]: tea"]
    let ours = rows.map { "- [x] \($0)" }
    let theirs = rows.map { "- [>] \($0)" }
    var expected = list("- [-] [[Bob]]: write")
    for (place, row) in rows.enumerated() {
      expected = expected.replacing("- [ ] \(row)", with: conflict(ours[place], theirs[place]))
    }
    let result = try merger.merge(
      list(), list(ours[0], ours[1], ours[2], ours[3], "- [-] [[Bob]]: write"),
      list(theirs[0], theirs[1], theirs[2], theirs[3]))
    #expect(result == .init(note: expected, hasConflicts: true))
  }

  @Test("lists of two days are one list, with a conflict where both have the row")
  func twoDays() throws {
    let new = ["- [ ] [[Cy]]: lunch", "- [ ] [[Fay]]: walk"]
    let ours = list("- [x] [[Cy]]: lunch", "- [x] [[Fay]]: walk", rows: new)
    let theirs = list("- [-] [[Cy]]: lunch", "- [x] [[Dee]]: thank")
    let resolved = list(
      "- [-] [[Cy]]: lunch", "- [x] [[Fay]]: walk", "- [x] [[Dee]]: thank",
      rows: new + ["- [ ] [[Dee]]: thank"])
    for (base, one, other) in [(list(), ours, theirs), ("", ours, theirs), (list(), theirs, ours)] {
      let result = try merger.merge(base, one, other)
      let conflicts = try Conflicts(result.note)
      #expect(result.hasConflicts && conflicts.sides.count == 1)
      #expect([conflicts.ours, conflicts.theirs].contains(resolved), "\(result.note)")
    }
  }

  @Test("an answer that both sides changed in two ways is a conflict")
  func changedAnswers() throws {
    let result = try merger.merge(
      list("- [x] [[Ann]]: call", "- [x] [[Bob]]: write"),
      list("- [-] [[Ann]]: call", "- [x] [[Bob]]: write"),
      list("- [>] [[Ann]]: call"))
    let expected = list().replacing(
      "- [ ] [[Ann]]: call", with: conflict("- [-] [[Ann]]: call", "- [>] [[Ann]]: call"))
    #expect(result == .init(note: expected, hasConflicts: true))
  }

  @Test("a dispute that two branches settled in two ways is one again")
  func settledTwice() throws {
    let dispute = conflict("- [x] [[Ann]]: call", "- [-] [[Ann]]: call")
    let base = list().replacing("- [ ] [[Ann]]: call", with: dispute)
    let (ours, theirs) = (list("- [x] [[Ann]]: call"), list("- [-] [[Ann]]: call", "- [x] [[Bob]]: write"))
    #expect(
      try merger.merge(base, ours, theirs)
        == .init(
          note: list("- [x] [[Bob]]: write").replacing("- [ ] [[Ann]]: call", with: dispute),
          hasConflicts: true))
    #expect(try merger.merge(base, ours, ours) == .init(note: ours, hasConflicts: false))
  }

  @Test("markers end their lines as the list does, and stand at the beginning of lines in a quote")
  func placesOfMarkers() throws {
    let result = try merger.merge(
      list(end: "\r\n"), list("- [x] [[Eve]]: tea", end: "\r\n"), list("- [-] [[Eve]]: tea", end: "\r\n"))
    let dispute = conflict("- [x] [[Eve]]: tea", "- [-] [[Eve]]: tea", end: "\r\n")
    let expected = list(end: "\r\n").replacing("- [ ] [[Eve]]: tea", with: dispute)
    #expect(same(result.note, expected) && result.hasConflicts)

    func quoted(_ list: String) -> String {
      list.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.isEmpty ? ">\n" : "> \($0)\n" }.joined()
    }
    let inQuote = try merger.merge(
      quoted(list()), quoted(list("- [x] [[Eve]]: tea")),
      quoted(list("- [-] [[Eve]]: tea", "- [x] [[Ann]]: call")))
    let rows = conflict("> - [x] [[Eve]]: tea", "> - [-] [[Eve]]: tea")
    #expect(
      inQuote.note
        == quoted(list("- [x] [[Ann]]: call")).replacing("> - [ ] [[Eve]]: tea", with: rows))
  }

  @Test("in a conflict of people's text around the list each side has its own answer, and all others")
  func withinConflict() throws {
    func note(_ word: String, _ list: String) -> String { "# List\n\n\(word) above\n\(list)\(word) below\n" }
    let result = try merger.merge(
      note("old", list()), note("our", list("- [x] [[Bob]]: write", "- [x] [[Cy]]: lunch")),
      note("their", list("- [x] [[Ann]]: call", "- [-] [[Cy]]: lunch")))
    let conflicts = try Conflicts(result.note)
    let (ann, bob) = ("- [x] [[Ann]]: call", "- [x] [[Bob]]: write")
    #expect(conflicts.ours == note("our", list(ann, bob, "- [x] [[Cy]]: lunch")))
    #expect(conflicts.theirs == note("their", list(ann, bob, "- [-] [[Cy]]: lunch")))
  }

  @Test("text that looks like the beginning of a conflict hides no answer")
  func looksLikeMarker() throws {
    func note(_ word: String, _ list: String) -> String {
      "\(word)\n\nb\n\nc\n\nd\n\ne\n\n<<<<<<< ours\n\nf\n\n" + list
    }
    let result = try merger.merge(
      note("old", list()), note("our", list("- [x] [[Cy]]: lunch")),
      note("their", list("- [-] [[Cy]]: lunch")))
    #expect(result.note.contains(conflict("- [x] [[Cy]]: lunch", "- [-] [[Cy]]: lunch")))
  }
}
