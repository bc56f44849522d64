import Blocks
import Notes
import TestSupport
import Testing
import VersionControl

@Suite("Merging notes at random")
struct MergePropertyTests {
  /// Three versions of a note, each with and without its blocks.
  private struct Case {
    var plain: [[UInt8]] = []
    var whole: [[UInt8]] = []

    /// - Parameter below: Whether people write below blocks, too.
    init(seed: UInt64, below: Bool) {
      var random = SeededGenerator(seed: seed)
      let lines = (0..<Int.random(in: 0...12, using: &random)).map { "line \($0)" }
      let lineEnd = random.pick(["\n", "\n", "\r\n"])
      let isEnded = Int.random(in: 0..<4, using: &random) > 0
      for _ in 0..<3 {
        var mine = lines
        if !plain.isEmpty { for _ in 0..<Int.random(in: 0...3, using: &random) { Self.edit(&mine, &random) } }
        var text = mine.joined(separator: lineEnd)
        if isEnded, !text.isEmpty { text += lineEnd }
        plain.append(Array(text.utf8))
        whole.append(Self.withBlocks(text, &random))
      }
      guard below else { return }
      for place in 1..<3 where Bool.random(using: &random) {
        whole[place] += Array("below \(place)\(lineEnd)".utf8)
      }
    }

    private static func edit(_ lines: inout [String], _ random: inout SeededGenerator) {
      let place = Int.random(in: 0...lines.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lines.insert("new \(Int.random(in: 0..<9, using: &random))", at: place)
      case 1 where place < lines.count: lines.remove(at: place)
      case _ where place < lines.count: lines[place] += " changed \(Int.random(in: 0..<3, using: &random))"
      default: break
      }
    }

    private static func withBlocks(_ text: String, _ random: inout SeededGenerator) -> [UInt8] {
      let bytes = Array(text.utf8)
      let wanted = [BlockName.person, .backlinks].filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
        .map {
          BlockPlan.Wanted(name: $0, lines: ["- [[b]] \(Int.random(in: 0..<3, using: &random))"])
        }
      let note = NoteReader.read(bytes, at: "a.md", rules: NoteRules())
      guard case .changed(let new) = BlockPlan.update(bytes, note, adding: wanted, lines: { _ in nil }) else {
        return bytes
      }
      return new
    }
  }

  @Test("BYTES 27: people's texts merge as if there were no blocks, and no more conflicts come of them")
  func plain() throws {
    let merger = try Merger()
    let start = ContinuousClock.now
    let seed = Soak.seed()
    let count = Soak.rounds(100)
    var conflicts = 0
    for round in 0..<count {
      let now = seed &+ UInt64(round)
      let notes = Case(seed: now, below: false)
      let expected = try merger.lines(notes.plain[0], notes.plain[1], notes.plain[2])
      let texts = notes.whole.map { String(decoding: $0, as: UTF8.self) }
      let result = try merger.merge(texts[0], texts[1], texts[2])
      #expect(result.hasConflicts == expected.hasConflicts, "seed \(now)")
      let stripped = PeoplesText.of(Array(result.note.utf8))
      #expect(
        same(String(decoding: stripped, as: UTF8.self), String(decoding: expected.bytes, as: UTF8.self)),
        "seed \(now): \(result.note)")
      if expected.hasConflicts { conflicts += 1 }
    }
    Soak.report(
      "merges of notes", "seed \(seed)", "\(count) merges", "\(conflicts) in conflict", since: start)
  }

  @Test("what people wrote on either side stands in the merged note, wherever blocks stand")
  func nothingLost() throws {
    let merger = try Merger()
    let start = ContinuousClock.now
    let seed = Soak.seed()
    let count = Soak.rounds(100)
    for round in 0..<count {
      let now = seed &+ UInt64(round)
      let texts = Case(seed: now, below: true).whole.map { String(decoding: $0, as: UTF8.self) }
      let result = try merger.merge(texts[0], texts[1], texts[2])
      let merged = Set(result.note.split(whereSeparator: \.isNewline))
      let before = Set(texts[0].split(whereSeparator: \.isNewline))
      for text in texts.dropFirst() {
        for line in text.split(whereSeparator: \.isNewline)
        where !before.contains(line) && !line.hasPrefix("- [[b]]") && !line.hasPrefix("<!-- /enishi") {
          #expect(merged.contains(line) || result.hasConflicts, "seed \(now): \(line) of \(texts)")
        }
      }
      #expect(!result.note.contains("merged-0"), "seed \(now)")
      let isSound = BlockReading.read(Array(result.note.utf8)).isSound
      #expect(isSound || result.hasConflicts, "seed \(now): \(result.note)")
    }
    Soak.report("merges with text below blocks", "seed \(seed)", "\(count) merges", since: start)
  }
}
