import Testing

@testable import Benchmarks

@Suite("Vaults for benchmarks")
struct GeneratorTests {
  private static func notes(_ count: Int, seed: UInt64) -> [String: String] {
    var notes: [String: String] = [:]
    VaultGenerator(noteCount: count, seed: seed).notes { notes[$0] = $1 }
    return notes
  }

  private let notes = Self.notes(400, seed: 1)

  @Test("The same size and seed give the same bytes")
  func repeated() {
    #expect(notes == Self.notes(400, seed: 1))
  }

  @Test("Another seed gives other bytes")
  func otherSeed() {
    let other = Self.notes(400, seed: 2)
    #expect(other.count == 400)
    #expect(Set(other.values).isDisjoint(with: notes.values))
  }

  @Test("The bytes are the same on every machine")
  func fingerprint() {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (path, text) in notes.sorted(by: { $0.key < $1.key }) {
      for byte in (path + text).utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    // Who changes what is generated, changes this number, and VaultGenerator.version with it.
    #expect(hash == 11_499_397_854_786_789_704)
  }

  @Test("Three of ten notes are people, five meetings and journals, two topics")
  func shares() {
    #expect(notes.count == 400)
    #expect(notes.keys.count { $0.hasPrefix("People/") } == 120)
    #expect(notes.keys.count { $0.hasPrefix("Meetings/") } == 200)
    #expect(notes.keys.count { $0.hasPrefix("Topics/") } == 80)
  }

  @Test("Notes hold all that readers of notes trip over")
  func variety() {
    let text = notes.values.joined()
    let parts = [
      "\n```", "\n~~~", "\n| --- |", "\n- [ ] ", "\n- [x] ", " 📅 ", "#Notes]]", ".md)", "[[Nobody ", "さん",
      "。",
    ]
    for part in parts { #expect(text.contains(part), "\(part)") }
    #expect((1500...2100).contains(text.utf8.count / notes.count))
  }

  @Test("Few people are named often, and most hardly ever")
  func popularity() {
    var random = RandomSource(seed: 7)
    let law = PowerLaw(count: 1000, random: &random)
    var counts = [Int](repeating: 0, count: 1000)
    for _ in 0..<20_000 { counts[law.pick(&random)] += 1 }
    let most = law.ranking.prefix(10).map { counts[$0] }.reduce(0, +)
    let least = law.ranking.suffix(500).map { counts[$0] }.reduce(0, +)
    #expect(most > 5000)
    #expect(least < 3000)
  }

  @Test("Each round edits another note, and the notes are there")
  func edits() {
    let facts = VaultGenerator(noteCount: 400, seed: 1).facts(byteCount: 0)
    #expect(Set(facts.edits.map(\.path)).count == VaultFacts.editCount)
    #expect(facts.edits.allSatisfy { notes[$0.path] != nil })
  }
}
