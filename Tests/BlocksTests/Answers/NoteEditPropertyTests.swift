import Blocks
import Configuration
import Notes
import TestSupport
import Testing

@Suite("Edits of random notes")
struct NoteEditPropertyTests {
  private static let seed = UInt64.random(in: 0..<1_000_000_000)
  private static let day = CalendarDay.date("2026-11-22")

  /// A random note with two tasks and a log among its lines.
  private func note(_ random: inout RandomNote, _ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed &+ 7)
    var lines = random.bytes().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      Array($0)
    }
    for text in [
      "- [ ] call \(seed) 🍣", "* [ ] か\u{3099} [[b]] ^id", "## Log\r", "- 2026-10-0\(seed % 9 + 1) mail",
      "- 2026-11-01 [[b]]",
    ] {
      lines.insert(Array(text.utf8), at: Int.random(in: 0...lines.count, using: &generator))
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private func read(_ bytes: [UInt8]) -> Note { NoteReader.read(bytes, at: "People/Ann.md") }

  /// The lengths of what two texts begin and end with alike.
  private func frame(_ old: [UInt8], _ new: [UInt8]) -> (head: Int, tail: Int) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    return (
      head, zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    )
  }

  @Test("BYTES 1, 11, 12: an edit changes what it is about and no other byte; blocks stay as they are")
  func bytesStay() {
    print("seeds \(Self.seed)..<\(Self.seed + 600)")
    var made = [0, 0, 0, 0]
    for seed in Self.seed..<(Self.seed + 600) {
      var random = RandomNote(seed: seed, blocks: 1)
      let original = note(&random, seed)
      let before = read(original)
      let entry = LogEntry(day: Self.day, direction: .outgoing, words: "電話した")
      let task = before.tasks.first { $0.mark == .open }?.line ?? 1
      let edits: [NoteEdit] = [
        .tick(line: task, on: Self.day), .cancel(line: task), .log(entry), .snooze(until: Self.day),
      ]
      for (place, edit) in edits.enumerated() {
        var editor = NoteEditor(original, before, NoteRules(), .english)
        guard (try? editor.apply(edit)) != nil else {
          #expect(editor.bytes == original, "seed \(seed)")
          continue
        }
        made[place] += 1
        let after = editor.bytes
        let (head, tail) = frame(original, after)
        let old = original[head..<(original.count - tail)]
        let new = after[head..<(after.count - tail)]
        switch edit {
        case .tick, .cancel, .courtesy:
          #expect(!old.contains(UInt8(ascii: "\n")) && !new.contains(UInt8(ascii: "\n")), "seed \(seed)")
        case .log, .snooze: #expect(old.isEmpty, "seed \(seed): \(String(decoding: after, as: UTF8.self))")
        }
        let blocks = read(after).blocks
        #expect(blocks.map(\.name) == before.blocks.map(\.name), "seed \(seed)")
        #expect(blocks.map { after[$0.body] } == before.blocks.map { original[$0.body] }, "seed \(seed)")
      }
    }
    #expect(made.allSatisfy { $0 > 100 }, "\(made) edits could be made")
  }
}
