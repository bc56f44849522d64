import Notes
import Testing

@Suite("Merging answers to rows that say the same")
struct RepeatedRowTests {
  private static let rows = ["- [ ] [[Ann]]: call", "- [ ] [[Ann]]: call", "- [ ] [[Bob]]: write"]
  private let merger: Merger

  init() throws {
    merger = try Merger()
  }

  private func list(_ rows: [String]) -> String {
    "<!-- enishi:follow-ups -->\n\n" + rows.map { $0 + "\n" }.joined()
      + "<!-- /enishi:follow-ups \(Checksum.of(Self.rows.map(\.utf8))) -->\n"
  }

  @Test("two answers with different words are both kept, whoever gave them")
  func differentWords() throws {
    let (one, two) = ("- [x] [[Ann]]: call // in May", "- [x] [[Ann]]: call // in June")
    let bob = "- [-] [[Bob]]: write"
    for (ours, theirs) in [
      ([one, two, Self.rows[2]], [Self.rows[0], Self.rows[1], bob]),
      ([one, Self.rows[1], Self.rows[2]], [Self.rows[0], two, bob]),
    ] {
      let expected = Merger.Result(note: list([one, two, bob]), hasConflicts: false)
      #expect(try merger.merge(list(Self.rows), list(ours), list(theirs)) == expected)
      #expect(try merger.merge(list(Self.rows), list(theirs), list(ours)) == expected)
    }
  }

  @Test("a second answer that is the same as one given before is new")
  func sameAgain() throws {
    let done = "- [x] [[Ann]]: call"
    let bob = "- [-] [[Bob]]: write"
    let base = [done, Self.rows[1], Self.rows[2]]
    let (ours, theirs) = ([done, done, Self.rows[2]], [done, Self.rows[1], bob])
    let expected = Merger.Result(note: list([done, done, bob]), hasConflicts: false)
    #expect(try merger.merge(list(base), list(ours), list(theirs)) == expected)
    #expect(try merger.merge(list(base), list(theirs), list(ours)) == expected)
  }

  @Test("answers to one row in two ways are a conflict still")
  func twoWays() throws {
    let (one, two) = ("- [x] [[Ann]]: call // in May", "- [x] [[Ann]]: call // in June")
    let result = try merger.merge(
      list(Self.rows), list([one] + Self.rows[1...]), list([two] + Self.rows[1...]))
    #expect(result.hasConflicts && result.note.contains(one) && result.note.contains(two))
  }
}
