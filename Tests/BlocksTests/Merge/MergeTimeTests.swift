import Blocks
import Testing

@Suite("The time that a merge takes", .serialized)
struct MergeTimeTests {
  private static let hostile: [(name: String, text: @Sendable (Int) -> (base: String, ours: String))] = [
    (
      "pairs that are written alike",
      { ("a\n" + String(repeating: request, count: $0), "b\n" + String(repeating: request, count: $0 + 1)) }
    ),
    (
      "words that look like the mark",
      { count in
        let words = (0..<(count * 8)).map { "merged-\($0)-\n" }.joined()
        return (words, words + "b\n")
      }
    ),
    (
      "blocks that differ, with text between",
      { count in
        let blocks = (0..<count).map {
          "\(request.replacing("backlinks -->", with: "backlinks a=\($0) -->", maxReplacements: 1))\n"
        }
        return (blocks.joined(), "b\n\n" + blocks.joined())
      }
    ),
  ]

  @Test("a hostile note is merged in time about linear in its size", arguments: hostile.map(\.name))
  func linear(name: String) throws {
    let text = try #require(Self.hostile.first { $0.name == name }).text
    let small = Self.time(text(250))
    let large = Self.time(text(2_000))
    #expect(large < small * 24 + .milliseconds(150), "\(small) and \(large)")
  }

  @Test("rows in dispute are put back in time about linear in their number")
  func disputes() throws {
    let merger = try Merger()
    func time(_ count: Int) throws -> Duration {
      func list(_ mark: String) -> String {
        let rows = (0..<count).map { "- [ ] [[Person \($0)]]: call" }
        return block(rows, name: "follow-ups").replacing("[ ]", with: mark)
      }
      let (base, ours, theirs) = (list("[ ]"), list("[x]"), list("[-]"))
      let start = ContinuousClock.now
      #expect(try merger.merge(base, ours, theirs).hasConflicts)
      return ContinuousClock.now - start
    }
    let small = try time(250)
    let large = try time(2_000)
    #expect(large < small * 24 + .milliseconds(150), "\(small) and \(large)")
  }

  private static func time(_ texts: (base: String, ours: String)) -> Duration {
    let (base, ours) = (Array(texts.base.utf8), Array(texts.ours.utf8))
    let clock = ContinuousClock()
    return (0..<2).map { _ in
      clock.measure { _ = NoteMerge(base: base, ours: ours, theirs: base)?.note(of: ours) }
    }.reduce(.seconds(60), min)
  }
}
