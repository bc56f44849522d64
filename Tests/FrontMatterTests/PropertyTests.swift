import FrontMatter
import TestSupport
import Testing

@Suite("Random headers")
struct PropertyTests {
  /// The first of the seeds of a run; every message names the seed that failed.
  static let seed = UInt64.random(in: 0..<1_000_000_000)
  static var seeds: Range<UInt64> { seed..<(seed + 1_000) }

  @Test("Keys and values slice back to their source text")
  func slices() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      let random = RandomHeader(seed: seed)
      let header = read(random.bytes)
      try #require(header.problem == nil, "seed \(seed): \(random.bytes.text)")
      try #require(header.entries.count == random.lines.count, "seed \(seed)")
      for (entry, line) in zip(header.entries, random.lines) {
        #expect(Array(entry.key.utf8) == Array(line.key.utf8), "seed \(seed)")
        #expect(Array(random.bytes[entry.value.range]) == Array(line.source.utf8), "seed \(seed)")
        #expect(entry.value.text.map { Array($0.utf8) } == line.text.map { Array($0.utf8) }, "seed \(seed)")
        #expect(entry.value.isEmpty == line.source.isEmpty, "seed \(seed)")
        let newlines = random.bytes[..<entry.keyRange.lowerBound].count { $0 == 0x0A }
        #expect(entry.line == newlines + 1, "seed \(seed)")
      }
    }
  }

  @Test("BYTES 11: an edit keeps every other byte")
  func edits() throws {
    print("seeds \(Self.seeds)")
    let values = ["2026-04-01", "花子 🍣", "a: b # c", "", "'\"\\", "two\nlines", "[[Ann]]"]
    for seed in Self.seeds {
      let random = RandomHeader(seed: seed)
      let bytes = random.bytes
      let value = values[Int(seed % UInt64(values.count))]
      for (entry, line) in zip(read(bytes).entries, random.lines) {
        let edited = try? FrontMatterEdit.setting(line.key, to: value, in: bytes)
        guard line.text != nil || line.source.isEmpty else {
          #expect(edited == nil, "seed \(seed): a list or a map was replaced")
          continue
        }
        let after = try #require(edited, "seed \(seed): \(line.key)")
        expectOnly(entry.value.range, of: bytes, changedIn: after, seed)
        let text = try #require(read(after).entries.first { $0.keyRange == entry.keyRange }?.value.text)
        #expect(Array(text.utf8) == Array(value.utf8), "seed \(seed)")
      }
    }
  }

  @Test("BYTES 11: a new key keeps every byte")
  func additions() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      let bytes = RandomHeader(seed: seed).bytes
      let closing = try #require(bounds(bytes)).closing.lowerBound
      let after = try FrontMatterEdit.setting("保留", to: "2026-04-01", in: bytes)
      expectOnly(closing..<closing, of: bytes, changedIn: after, seed)
      #expect(read(after)["保留"]?.text == "2026-04-01", "seed \(seed)")
    }
  }

  @Test("BYTES 15: bytes cut, doubled or overwritten at random never crash a reading or an edit")
  func noise() throws {
    print("seeds \(Self.seeds)")
    for seed in Self.seeds {
      var generator = SeededGenerator(seed: seed)
      var bytes = RandomHeader(seed: seed).bytes
      for _ in 0..<4 {
        let place = Int.random(in: 4..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
        default: bytes[place] = generator.pick(Array("\r\n\t -:[]{}#&*!|>'\"%@`,?~\u{FF}".utf8))
        }
        if bytes.count < 5 { break }
      }
      for entry in read(bytes).entries {
        let content = try #require(bounds(bytes)).content
        #expect(entry.value.all.allSatisfy { content.contains($0.range) }, "seed \(seed)")
        guard let after = try? FrontMatterEdit.setting(entry.key, to: "x", in: bytes) else { continue }
        let first = try #require(read(bytes).entries.first { $0.key.utf8.elementsEqual(entry.key.utf8) })
        expectOnly(first.value.range, of: bytes, changedIn: after, seed)
      }
    }
  }

  private func expectOnly(_ range: Range<Int>, of bytes: [UInt8], changedIn after: [UInt8], _ seed: UInt64) {
    let isSame =
      after.starts(with: bytes[..<range.lowerBound])
      && after.suffix(bytes.count - range.upperBound) == bytes[range.upperBound...]
    #expect(isSame, "seed \(seed): another byte changed in \(after.text)")
  }
}
