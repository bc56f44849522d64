import Blocks
import Notes
import TestSupport
import Testing
import VersionControl

@Suite("Merging notes whose blocks were moved, added and taken out")
struct MovedBlockTests {
  /// Three versions of a note, in which people's lines and Enishi's blocks were changed without regard to each other.
  private static func versions(seed: UInt64) -> [String] {
    var random = SeededGenerator(seed: seed)
    let lines = (0..<Int.random(in: 1...8, using: &random)).map { "line \($0)" }
    let blocks = places(in: lines, &random)
    return (0..<3).map { version in
      guard version > 0 else { return text(lines, blocks) }
      var mine = lines
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0...mine.count, using: &random)
        if place < mine.count, Bool.random(using: &random) {
          mine[place] += " of \(version)"
        } else {
          mine.insert("new \(version)", at: place)
        }
      }
      return text(mine, Bool.random(using: &random) ? blocks : places(in: mine, &random))
    }
  }

  /// Above which line a block stands; at the end as often as anywhere else.
  private static func places(in lines: [String], _ random: inout SeededGenerator) -> [(
    place: Int, name: String
  )] {
    ["person", "backlinks"].filter { _ in Int.random(in: 0..<3, using: &random) > 0 }.map { name in
      (Bool.random(using: &random) ? .max : Int.random(in: 1...max(1, lines.count), using: &random), name)
    }
  }

  private static func text(_ lines: [String], _ blocks: [(place: Int, name: String)]) -> String {
    var text = ""
    for place in 0...lines.count {
      for block in blocks where min(block.place, lines.count) == place {
        text += "\n" + BlocksTests.block(["- [[b]] \(lines.count)"], name: block.name, added: 1)
      }
      if place < lines.count { text += lines[place] + "\n" }
    }
    return text
  }

  @Test("BYTES 27: wherever blocks were put, people's texts merge as if there were none")
  func places() throws {
    let merger = try Merger()
    let start = ContinuousClock.now
    let seed = Soak.seed()
    let count = Soak.rounds(150)
    var conflicts = 0
    for round in 0..<count {
      let now = seed &+ UInt64(round)
      let texts = Self.versions(seed: now)
      let plain = texts.map { PeoplesText.of(Array($0.utf8)) }
      let expected = try merger.lines(plain[0], plain[1], plain[2])
      let result = try merger.merge(texts[0], texts[1], texts[2])
      if result.hasConflicts { conflicts += 1 }
      guard !expected.hasConflicts else { continue }
      #expect(!result.hasConflicts, "seed \(now): \(texts)")
      let stripped = PeoplesText.of(Array(result.note.utf8))
      #expect(lines(stripped) == lines(expected.bytes), "seed \(now): \(result.note)")
      #expect(BlockReading.read(Array(result.note.utf8)).isSound, "seed \(now): \(result.note)")
    }
    Soak.report(
      "merges with moved blocks", "seed \(seed)", "\(count) merges", "\(conflicts) in conflict", since: start)
  }

  /// The lines with something on them.
  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}
