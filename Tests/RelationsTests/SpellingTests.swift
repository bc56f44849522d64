import NoteIndex
import Notes
import Phrases
import Relations
import TestSupport
import Testing

@Suite("Plain names and links")
struct SpellingTests {
  private static let names = ["Ann Lee", "Bob Hill", "佐藤花子", "田中太郎"]

  @Test("A name tells the same contacts plain as linked, whatever stands around it")
  func plainAsLinked() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("The lines of this run come from seed \(seed).")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<Soak.rounds(300) {
      let pieces = Self.pieces(&generator)
      let plain = Self.vault(pieces.map(\.plain).joined(separator: " "))
      let linked = Self.vault(pieces.map(\.linked).joined(separator: " "))
      #expect(plain.story == linked.story, "seed \(seed): \(pieces.map(\.plain).joined(separator: " "))")
      let flags = [plain, linked].map { vault in
        Set(vault.people.timelines.values.flatMap(\.touches).map(\.isPlain))
      }
      #expect(flags[0].isSubset(of: [true]) && flags[1].isSubset(of: [false]))
    }
  }

  /// Two to five phrases of the lists and names, in any order.
  private static func pieces(_ generator: inout SeededGenerator) -> [(plain: String, linked: String)] {
    (0..<Int.random(in: 2...5, using: &generator)).map { _ in
      let name = generator.pick(names)
      let respect = name.utf8.first.map { $0 >= 0x80 } == true && Bool.random(using: &generator) ? "さん" : ""
      let (plain, linked) = (name + respect, "[[\(name)]]\(respect)")
      if Bool.random(using: &generator) { return (plain, linked) }
      let phrase = generator.pick(PhraseEntry.standard).phrase
      return (phrase.replacing("~", with: plain), phrase.replacing("~", with: linked))
    }
  }

  private static func vault(_ line: String) -> TextVault {
    var texts: [NotePath: String] = ["2026-11-10.md": "- \(line)\n"]
    for name in names { texts[NotePath("People/\(name).md")] = "" }
    return TextVault(texts)
  }

  @Test(
    "A name that is taken out of a line and stands in it once more counts once",
    arguments: ["佐藤花子以外は来ず、佐藤花子とランチ", "田中太郎抜きで、田中太郎とランチ"])
  func exceptions(line: String) {
    let linked = Self.names.reduce(line) { $0.replacing($1, with: "[[\($1)]]") }
    #expect(Self.vault(line).story == Self.vault(linked).story)
  }

  @Test(
    "Four times the notes take about four times the time, and no more",
    arguments: ["journals", "headings"])
  func linear(_ shape: String) {
    let vault = shape == "journals" ? Self.journals : Self.headings
    let clock = ContinuousClock()
    vault(200)
    let small = clock.measure { vault(500) }
    let large = clock.measure { vault(2_000) }
    #expect(large < small * 10, "\(small) grew to \(large)")
  }

  /// So many journal lines with plain names, and a third as many people.
  private static func journals(_ count: Int) {
    var texts: [NotePath: String] = [:]
    for person in 0..<(count / 3) { texts[NotePath("People/Ann Lee\(person).md")] = "" }
    for day in 0..<(count / 100) {
      let lines = (0..<100).map {
        "- lunch with Ann Lee\((day * 100 + $0) % (count / 3)) and 佐藤さん, Bob called\n"
      }
      let date = CalendarDay.date("2020-01-01") + day
      texts[NotePath("\(date).md")] = lines.joined()
    }
    #expect(!TextVault(texts).people.timelines.isEmpty)
  }

  /// A running note of so many dated headings, half of them with somebody beside.
  private static func headings(_ count: Int) {
    let start = CalendarDay.date("1980-01-01")
    let lines = (0..<count).map { place in
      "## \(start + place)\(place % 2 == 0 ? " with Bob" : "")\n\nTalked with [[Cy]].\n- [ ] call Ann\n\n"
    }
    let texts: [NotePath: String] = [
      "People/Ann.md": "", "People/Bob.md": "", "People/Cy.md": "",
      "Meetings/Weekly.md": "---\npeople: Ann\n---\n" + lines.joined(),
    ]
    let vault = TextVault(texts)
    #expect(!vault.people.timelines.isEmpty)
    #expect(!vault.people.leftOut(in: vault.vault.notes).isEmpty)
  }
}
