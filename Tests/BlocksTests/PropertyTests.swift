import Blocks
import Notes
import TestSupport
import Testing

@Suite("Random notes")
struct PropertyTests {
  /// The first of the seeds of a run; every message names the seed that failed.
  static let seed = UInt64.random(in: 0..<1_000_000_000)
  static var seeds: Range<UInt64> { seed..<(seed + 1_000) }

  private func wanted(_ random: inout RandomNote) -> [BlockPlan.Wanted] {
    BlockName.allCases.compactMap { name in
      random.coin() ? BlockPlan.Wanted(name: name, lines: random.lines()) : nil
    }
  }

  @Test("BYTES 1, 2, 13: blocks are added below untouched bytes, once, and strip gives the note back")
  func adding() {
    print("seeds \(Self.seeds)")
    var written = 0
    for seed in Self.seeds {
      var random = RandomNote(seed: seed, blocks: 0)
      var original = random.bytes()
      if random.coin(), original.last == 0x0A { original.removeLast() }
      let (first, second) = (wanted(&random), wanted(&random))
      guard
        let after = BlockPlan.update(original, read(original), adding: first, lines: { _ in nil })
          .result(of: original)
      else { continue }
      written += 1
      let note = read(after)
      let again = BlockPlan.update(after, note, adding: first) { span in lines(span, first) }
      #expect(again == .unchanged, "seed \(seed): a second run changes \(text(after))")
      #expect(BlockPlan.strip(after, note).result(of: after) == original, "seed \(seed): \(text(after))")
      let isAtEnd = after.starts(with: original)
      #expect(isAtEnd || text(original).contains("[//end]"), "seed \(seed): \(text(after))")
      // Another day: other lines, blocks that come and go.
      guard
        let later = BlockPlan.update(after, note, adding: second, lines: { lines($0, second) ?? [] })
          .result(of: after)
      else { continue }
      #expect(
        BlockPlan.strip(later, read(later)).result(of: later) == original, "seed \(seed): \(text(later))")
    }
    #expect(written > 300, "only \(written) notes could be written")
  }

  @Test("BYTES 1, 2: where blocks were placed by hand only their bodies and checksums change")
  func placed() {
    print("seeds \(Self.seeds)")
    var written = 0
    for seed in Self.seeds {
      var random = RandomNote(seed: seed, blocks: 2)
      let original = random.bytes()
      let note = read(original)
      let lines = random.coin() ? random.lines() : []
      guard case .changed(let after) = BlockPlan.update(original, note, adding: [], lines: { _ in lines })
      else {
        continue
      }
      written += 1
      let reread = read(after)
      #expect(original.outside(note.blocks) == after.outside(reread.blocks), "seed \(seed): \(text(after))")
      let again = BlockPlan.update(after, reread, adding: []) { _ in lines }
      #expect(again == .unchanged, "seed \(seed): a second run changes \(text(after))")
      #expect(reread.blocks.allSatisfy { ($0.checksum == nil) == lines.isEmpty }, "seed \(seed)")
      let stripped = BlockPlan.strip(after, reread).result(of: after)
      #expect(
        stripped == nil || stripped == BlockPlan.strip(original, note).result(of: original), "seed \(seed)")
    }
    #expect(written > 200, "only \(written) notes could be written")
  }

  @Test("BYTES 7, 15: bytes cut, doubled or overwritten at random lose nothing outside sound blocks")
  func noise() {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      var bytes = RandomNote(seed: seed, blocks: 2).bytes()
      for _ in 0..<3 {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 4))
        case 1: bytes.insert(contentsOf: bytes[place...].prefix(30), at: place)
        default: bytes[place] = generator.pick(Array("\r\n\t ->`$%[<!".utf8))
        }
      }
      let note = read(bytes)
      guard case .changed(let after) = BlockPlan.update(bytes, note, adding: [], lines: { _ in ["x"] }) else {
        continue
      }
      #expect(
        bytes.outside(note.blocks) == after.outside(read(after).blocks), "seed \(seed): \(text(after))")
    }
  }

  private func lines(_ span: BlockSpan, _ wanted: [BlockPlan.Wanted]) -> [String]? {
    wanted.first { $0.name == span.known }?.lines
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).debugDescription }
}
