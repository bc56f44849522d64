import Blocks
import Notes
import TestSupport
import Testing

@Suite("BYTES 27: merging answers at random")
struct DisputePropertyTests {
  private struct Answer: Equatable {
    let mark: String
    let words: String

    init?(_ random: inout SeededGenerator) {
      guard Bool.random(using: &random) else { return nil }
      mark = random.pick(["x", "x", "-", ">"])
      words = random.pick(["", "", " // at last", " // again"])
    }

    /// Of two answers the one that says all; nil where there is none.
    static func merged(_ ours: Answer, _ theirs: Answer) -> Answer? {
      guard ours.mark == theirs.mark else { return nil }
      if ours == theirs || theirs.words.isEmpty { return ours }
      return ours.words.isEmpty ? theirs : nil
    }

    func line(_ row: String) -> String { "- [\(mark)] \(row)\(words)" }
  }

  /// Two sides of a list and what is to become of them.
  private struct Case {
    var base = ""
    var ours = ""
    var theirs = ""
    /// The answers that are to stand in the merged list, whichever side of its conflicts is taken.
    var agreed: [String] = []
    var disputed: [(ours: String, theirs: String)] = []

    init(seed: UInt64) {
      var random = SeededGenerator(seed: seed)
      let rows = (0..<Int.random(in: 1...12, using: &random)).map { "[[Person \($0)]]: call" }
      let later = rows.filter { _ in Int.random(in: 0..<4, using: &random) > 0 } + ["[[New]]: write"]
      let isLater = Bool.random(using: &random)
      let ourRows = isLater ? later : rows
      let (mine, yours) = (Self.answers(ourRows, &random), Self.answers(rows, &random))
      let end = random.pick(["\n", "\n", "\r\n"])
      base = Self.list(rows, [:], end)
      ours = Self.list(ourRows, mine, end)
      theirs = Self.list(rows, yours, end)
      for row in rows + ["[[New]]: write"] {
        switch (mine[row], yours[row]) {
        case (nil, nil): break
        case (let answer?, nil), (nil, let answer?): agreed.append(answer.line(row))
        case (let mine?, let yours?):
          if let answer = Answer.merged(mine, yours) {
            agreed.append(answer.line(row))
          } else {
            disputed.append((mine.line(row), yours.line(row)))
          }
        }
      }
      if Bool.random(using: &random) {
        (ours, theirs) = (theirs, ours)
        disputed = disputed.map { ($0.theirs, $0.ours) }
      }
    }

    private static func answers(_ rows: [String], _ random: inout SeededGenerator) -> [String: Answer] {
      rows.reduce(into: [:]) { $0[$1] = Answer(&random) }
    }

    private static func list(_ rows: [String], _ answers: [String: Answer], _ end: String) -> String {
      let lines = rows.map { answers[$0]?.line($0) ?? "- [ ] \($0)" }
      let checksum = Checksum.of((["**Today**"] + rows.map { "- [ ] \($0)" }).map(\.utf8))
      return
        (["# List", "", "<!-- enishi:follow-ups -->", "", "**Today**"] + lines
        + ["<!-- /enishi:follow-ups \(checksum) -->", ""]).joined(separator: end)
    }
  }

  @Test("RULES 9: whichever side of a conflict is taken, no answer is lost but the one in dispute")
  func nothingLost() throws {
    let merger = try Merger()
    let start = ContinuousClock.now
    let seed = Soak.seed()
    let count = Soak.rounds(100)
    var disputes = 0
    for round in 0..<count {
      let now = seed &+ UInt64(round)
      let lists = Case(seed: now)
      let result = try merger.merge(lists.base, lists.ours, lists.theirs)
      let conflicts = try Conflicts(result.note)
      #expect(BlockReading.read(Array(result.note.utf8)).isSound, "seed \(now): \(result.note)")
      #expect(result.hasConflicts == !lists.disputed.isEmpty, "seed \(now)")
      #expect(conflicts.sides.allSatisfy { $0.ours.count == 1 && $0.theirs.count == 1 }, "seed \(now)")
      #expect(
        Set(conflicts.sides.map { $0.ours + $0.theirs })
          == Set(lists.disputed.map { [$0.ours, $0.theirs] }), "seed \(now)")
      #expect(
        Self.answers(in: conflicts.ours) == Set(lists.agreed + lists.disputed.map(\.ours)),
        "seed \(now): \(result.note)")
      #expect(
        Self.answers(in: conflicts.theirs) == Set(lists.agreed + lists.disputed.map(\.theirs)),
        "seed \(now): \(result.note)")
      disputes += lists.disputed.count
    }
    Soak.report(
      "merges of answers", "seed \(seed)", "\(count) merges", "\(disputes) rows in dispute", since: start)
  }

  /// The answers that the next run finds in the list of a note.
  private static func answers(in note: String) -> Set<String> {
    let bytes = Array(note.utf8)
    return Set(BlockReading.read(bytes).blocks.flatMap { $0.answers(in: bytes) }.map(\.line))
  }
}
