import Notes
import TestSupport
import Testing

@Suite("Random notes", .serialized)
struct PropertyTests {
  private static let pieces = [
    "---\n", "type: person\n", "type: meeting\n", "date: 2026-11-20\n", "people: [[Ann]]\n", "参加者:",
    "attendees:: ", "[[Ann]]", "[[Bob|B]]", "[c](d.md)", "- ", "- [ ] ", "- [x] ", "> ", "# ", "\n", "\n",
    "\r\n",
    "📅 2026-11-30", "11/30まで", "2026-11-20 ", "→", "%%", "$$", "```\n", "<!-- enishi:a -->\n",
    "<!-- /enishi:a -->\n", "<!-- enishi:", "-->", "<div>\n", "| a | b |\n", "[owner:: ", "]", "#waiting",
    "[due:: ", "佐藤", "e\u{301}", "\u{0}",
    "::", "(", ")", "**", "、", " and ", "<<<<<<< ", "=======\n", ">>>>>>> ", "    ", "\t", "\\", "|", "🍣",
    "a b", " ",
  ]

  @Test("BYTES 15: no note crashes a reading, and every place is one of the note")
  func places() {
    let seed = UInt64.random(in: 0..<1_000_000_000)
    print("seeds from \(seed)")
    for seed in seed..<(seed + 2_000) {
      var generator = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 1..<60, using: &generator)).map { _ in generator.pick(Self.pieces) }
        .joined()
      let lines = 1...(text.utf8.count { $0 == 0x0A } + 1)
      let note = note(text, at: generator.pick(["2026-11-20.md", "People/Ann.md", "Meetings/x.md"]))
      for link in note.links {
        #expect(lines.contains(link.line) && link.column >= 1, "seed \(seed)")
        #expect(
          link.key == nil ? note.contexts[link.context ?? -1].line == link.line : link.context == nil,
          "seed \(seed)")
      }
      for task in note.tasks {
        #expect(
          lines.contains(task.line) && task.links.upperBound <= note.links.count && !task.text.isEmpty,
          "seed \(seed)")
      }
      for line in note.logLines {
        #expect(lines.contains(line.line) && line.links.upperBound <= note.links.count, "seed \(seed)")
      }
      for value in note.fields.flatMap(\.values) {
        #expect(lines.contains(value.line) && value.links.upperBound <= note.links.count, "seed \(seed)")
      }
      for person in note.participants + note.absentees {
        #expect(lines.contains(person.line) && !person.name.isEmpty, "seed \(seed)")
      }
      for block in note.blocks {
        #expect(
          block.start.upperBound <= block.body.lowerBound && block.end.upperBound <= text.utf8.count,
          "seed \(seed)")
      }
      for finding in note.findings { #expect(finding.line.map(lines.contains) ?? true, "seed \(seed)") }
    }
  }

  private static let hostile: [(name: String, text: @Sendable (Int) -> String)] = [
    ("labels", { String(repeating: "参加者:\n", count: $0 / 11) }),
    ("setext headings", { String(repeating: "参加者\n===\n", count: $0 / 14) }),
    ("people in one line", { "attendees:: " + (0..<($0 / 10)).map { "[[a\($0)]]" }.joined(separator: ", ") }),
    ("plain people", { "attendees:: " + String(repeating: "a, ", count: $0 / 3) }),
    ("code", { String(repeating: "```\n```\na:: b\n", count: $0 / 14) }),
    ("tasks", { String(repeating: "- [ ] a [[b]] 📅 2026-11-30\n", count: $0 / 30) }),
    ("one long task", { "- [ ] " + String(repeating: "[[b]] (due:: ", count: $0 / 13) }),
    ("owners", { "- [ ] " + String(repeating: "[owner:: ", count: $0 / 9) }),
    ("fields", { String(repeating: "a:: [[b]]\n", count: $0 / 10) }),
    ("blocks", { String(repeating: "<!-- enishi:a -->\n", count: $0 / 18) }),
    ("pairs", { String(repeating: "<!-- enishi:a -->\n<!-- /enishi:a -->\n", count: $0 / 37) }),
    ("comments", { String(repeating: "%%a%% [[b]]\n", count: $0 / 12) }),
    ("one line of links", { String(repeating: "[[b]] %%c%% ", count: $0 / 12) }),
    ("blank labels", { String(repeating: "参加者:\n\n\n\n", count: $0 / 14) }),
    ("a list of people", { "## 参加者\n" + String(repeating: "- [[a]]\n", count: $0 / 8) }),
    ("digits", { "- [ ] " + String(repeating: "1", count: $0) }),
  ]

  @Test(
    "BYTES 15: a hostile meeting is read in time about linear in its size", arguments: hostile.map(\.name))
  func linear(name: String) throws {
    let text = try #require(Self.hostile.first { $0.name == name }).text
    let small = Self.time(text(5_000))
    let large = Self.time(text(40_000))
    #expect(large < small * 24 + .milliseconds(150), "\(small) and \(large)")
  }

  private static func time(_ body: String) -> Duration {
    let bytes = Array("---\ntype: meeting\n---\n\(body)".utf8)
    let clock = ContinuousClock()
    return (0..<2).map { _ in clock.measure { _ = NoteReader.read(bytes, at: "a.md") } }.reduce(
      .seconds(60), min)
  }
}
